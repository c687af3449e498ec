"""What one meets only by doing something, in every mode: a second step, two versions, a closing."""

from io import StringIO

import pytest
from django.core.management import call_command
from playwright.sync_api import Page as Tab

from tests.accounts.test_second_factor import code_now
from tests.browser.test_account import BOX, with_mail
from tests.browser.test_every_page import MODES, WIDTHS, look, sign_in

pytestmark = [
    pytest.mark.proof,
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True, databases=["default", "keys"]),
]
GUARDED = ("safer/", "safer/app/off/", "safer/codes/", "safer/codes/new/")


def set_up_app(tab: Tab, site: str) -> str:
    """Codes from an app, switched on; the first of the spare codes."""
    tab.goto(f"{site}/account/safer/app/")
    secret = tab.locator(".code").inner_text().replace(" ", "")
    tab.get_by_label("The code from your app").fill(code_now(secret))
    tab.get_by_role("button", name="Switch it on").click()
    return tab.locator(".spare li").first.inner_text()


@pytest.mark.parametrize("mode", MODES.values(), ids=list(MODES))
def test_an_account_with_a_second_step(live_server, open_tab, ada, mode):
    tab, site = open_tab(**mode), live_server.url
    tab.goto(f"{site}/account/sign-in/")
    with_mail(tab)
    spare = set_up_app(tab, site)
    wrong = look(tab)
    for end in GUARDED:
        tab.goto(f"{site}/account/{end}")
        wrong += look(tab)
    call_command("operator", BOX.address, stdout=StringIO())
    for path in ("/account/", "/status/"):
        tab.goto(site + path)
        wrong += look(tab)
    tab.goto(f"{site}/account/sign-out/")
    tab.get_by_role("button", name="Sign out").click()
    tab.goto(f"{site}/account/sign-in/")
    with_mail(tab)
    wrong += look(tab)
    tab.get_by_label("The code from your app").fill(spare)
    tab.get_by_role("button", name="Sign in").click()
    tab.wait_for_url("**/account/")
    assert wrong == []


@pytest.mark.parametrize("mode", MODES.values(), ids=list(MODES))
def test_two_versions_a_question_and_a_page_that_is_hidden(live_server, open_tab, ada, mode):
    tab, site = open_tab(**mode), live_server.url
    sign_in(tab, site, ada)
    tab.goto(f"{site}{ada.address('page', 'pain-impact/severity')}")
    ada.send("pain-impact/severity", {"pain_usual": "4"})
    tab.locator("label[for='id_pain_usual_9']").click()
    tab.get_by_role("button", name="Save and continue").click()
    tab.get_by_text("This page was saved in another place").wait_for()
    wrong = look(tab)
    tab.evaluate("() => document.querySelector('dialog').showModal()")
    wrong += look(tab, WIDTHS[:1])
    tab.get_by_role("button", name="Close it now").click()
    wrong += look(tab)
    sign_in(tab, site, ada)
    tab.get_by_role("button", name="Hide this page").click()
    tab.wait_for_url("**/hidden/**")
    wrong += look(tab)
    assert wrong == []
