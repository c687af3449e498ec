"""Somebody keeps their letter in an account, and opens it with a passkey at the next visit."""

import pytest
from playwright.sync_api import Page as Tab
from playwright.sync_api import expect

from tests.accounts.mailbox import Mailbox
from tests.browser.test_every_page import MODES, WIDTHS, look, sign_in

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True, databases=["default", "keys"]),
]

BOX = Mailbox("ada@example.org")


def with_mail(tab: Tab) -> None:
    """From the page that asks for an address to whatever comes after the code."""
    tab.get_by_label("Your e-mail address").fill(BOX.address)
    tab.get_by_role("button", name="Send me a code").click()
    tab.get_by_label("The code from our mail").fill(BOX.code)
    tab.get_by_role("button", name="Sign in").click()


def a_phone_with_a_finger(tab: Tab) -> None:
    """A device that keeps passkeys, and knows who touches it."""
    session = tab.context.new_cdp_session(tab)
    session.send("WebAuthn.enable")
    options = {
        "protocol": "ctap2",
        "transport": "internal",
        "hasResidentKey": True,
        "hasUserVerification": True,
        "isUserVerified": True,
        "automaticPresenceSimulation": True,
    }
    session.send("WebAuthn.addVirtualAuthenticator", {"options": options})


def test_a_letter_is_kept_and_opened_again_with_a_passkey(live_server, open_tab, ada):
    tab = open_tab()
    a_phone_with_a_finger(tab)
    sign_in(tab, live_server.url, ada)
    tab.goto(live_server.url + ada.address("keep"))
    tab.get_by_role("link", name="Sign in with my e-mail").click()
    with_mail(tab)
    tab.get_by_role("button", name="Keep this letter in my account").click()
    expect(tab.get_by_text("This letter is kept in your account")).to_be_visible()

    tab.get_by_role("link", name="Account", exact=True).click()
    tab.get_by_role("link", name="Make your account safer").click()
    tab.get_by_role("link", name="Add a passkey").click()
    tab.get_by_label("A name for it").fill("my phone")
    tab.get_by_role("button", name="Add this passkey").click()
    expect(tab.get_by_role("heading", name="Your spare codes")).to_be_visible()
    assert tab.locator(".spare li").count() == 10

    tab.goto(f"{live_server.url}/account/")
    tab.get_by_role("button", name="Sign out").click()
    tab.goto(f"{live_server.url}/account/sign-in/")
    tab.get_by_role("button", name="Use my passkey").click()
    expect(tab.get_by_role("heading", name="Your account")).to_be_visible()
    tab.get_by_role("link", name="Begun on").click()
    expect(tab.get_by_role("heading", name="Your letter", exact=True)).to_be_visible()


def test_a_device_without_a_passkey_says_so_and_the_code_still_works(live_server, open_tab):
    tab = open_tab()
    session = tab.context.new_cdp_session(tab)
    session.send("WebAuthn.enable")  # and no device that keeps any
    tab.goto(f"{live_server.url}/account/sign-in/")
    tab.evaluate("() => { navigator.credentials.get = () => Promise.reject(new Error('none')) }")
    tab.get_by_role("button", name="Use my passkey").click()
    expect(tab.get_by_text("did not use a passkey")).to_be_visible()
    with_mail(tab)
    expect(tab.get_by_role("heading", name="Your account")).to_be_visible()


def test_all_of_it_works_without_javascript(live_server, open_tab, ada):
    tab = open_tab(java_script_enabled=False)
    sign_in(tab, live_server.url, ada)
    tab.goto(live_server.url + ada.address("keep"))
    tab.get_by_role("link", name="Sign in with my e-mail").click()
    assert tab.get_by_role("button", name="Use my passkey").is_hidden()
    with_mail(tab)
    tab.get_by_role("button", name="Keep this letter in my account").click()
    expect(tab.get_by_text("This letter is kept in your account")).to_be_visible()


PAGES = (
    "account/",
    "account/end/",
    "account/safer/",
    "account/safer/app/",
    "account/safer/codes/new/",
    "account/safer/passkeys/",
    "account/safer/passkeys/add/",
    "account/where/",
    "account/sign-out/",
)


def faults_of_pages(site: str, tab: Tab, person, widths: tuple[int, ...]) -> list[str]:
    """What is wrong on any page of signing in, and of an account."""
    wrong = []
    sign_in(tab, site, person)
    tab.goto(site + person.address("keep"))
    wrong += look(tab, widths)
    tab.get_by_role("link", name="Sign in with my e-mail").click()
    wrong += look(tab, widths)
    tab.get_by_role("button", name="Send me a code").click()
    wrong += look(tab, widths)
    tab.get_by_label("Your e-mail address").fill(BOX.address)
    tab.get_by_role("button", name="Send me a code").click()
    tab.get_by_label("The code from our mail").fill("wrong")
    tab.get_by_role("button", name="Sign in").click()
    wrong += look(tab, widths)
    tab.get_by_label("The code from our mail").fill(BOX.code)
    tab.get_by_role("button", name="Sign in").click()
    tab.get_by_role("button", name="Keep this letter in my account").click()
    wrong += look(tab, widths)
    for path in PAGES:
        tab.goto(f"{site}/{path}")
        wrong += look(tab, widths)
    return wrong


def test_pages_of_an_account_on_a_phone(live_server, open_tab, ada):
    assert faults_of_pages(live_server.url, open_tab(), ada, WIDTHS[:1]) == []


@pytest.mark.proof
@pytest.mark.parametrize("mode", MODES.values(), ids=list(MODES))
def test_pages_of_an_account_in_every_mode(live_server, open_tab, ada, mode):
    assert faults_of_pages(live_server.url, open_tab(**mode), ada, WIDTHS) == []
