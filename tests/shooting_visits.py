"""Pictures of what one meets only on the way: an account, its second step, a shared computer."""

import re
import subprocess
import sys
from collections.abc import Callable

from playwright.sync_api import BrowserContext
from playwright.sync_api import Page as Tab

from tests.accounts.mailbox import CODE
from tests.accounts.test_second_factor import code_now
from tests.serving import ROOT, Served

ADDRESS = "ada@example.org"
OF_AN_ACCOUNT = ("", "end/", "safer/", "safer/passkeys/", "safer/passkeys/add/", "where/")
Shoot = Callable[[Tab, str], None]


def manage(served: Served, *arguments: str) -> None:
    subprocess.run(
        [sys.executable, "manage.py", *arguments],
        cwd=ROOT, env=served.environment, check=True, capture_output=True,
    )  # fmt: skip


def code_from_mail(served: Served) -> str:
    """The newest one, after the worker has sent what waits."""
    manage(served, "work", "--once")
    newest = max((served.folder / "mail").iterdir(), key=lambda path: path.stat().st_mtime)
    found = CODE.findall(newest.read_text())
    return str(found[-1])


def shoot_signing_in(served: Served, tab: Tab, claim: str, shoot: Shoot) -> None:
    """From a letter with a code to one that an account keeps."""
    site = served.address.rstrip("/")
    tab.goto(f"{site}{claim}account/")
    shoot(tab, "account-keep")
    tab.get_by_role("link", name="Sign in with my e-mail").click()
    tab.get_by_role("button", name="Send me a code").click()
    shoot(tab, "account-sign-in-refused")
    tab.get_by_label("Your e-mail address").fill(ADDRESS)
    tab.get_by_role("button", name="Send me a code").click()
    shoot(tab, "account-code")
    tab.get_by_label("The code from our mail").fill(code_from_mail(served))
    tab.get_by_role("button", name="Sign in").click()
    shoot(tab, "account-keep-signed-in")
    tab.get_by_role("button", name="Keep this letter in my account").click()
    shoot(tab, "account-kept")
    for end in OF_AN_ACCOUNT:
        tab.goto(f"{site}/account/{end}")
        shoot(tab, f"account-{end.strip('/').replace('/', '-') or 'home'}")


def shoot_second_step(served: Served, tab: Tab, shoot: Shoot) -> None:
    """Codes from an app are set up, and asked for; then whoever runs the site sees its status."""
    site = served.address.rstrip("/")
    tab.goto(f"{site}/account/safer/app/")
    shoot(tab, "account-app")
    secret = re.sub(r"\s", "", tab.locator(".code").inner_text())
    tab.get_by_label("The code from your app").fill(code_now(secret))
    tab.get_by_role("button", name="Switch it on").click()
    shoot(tab, "account-spare-codes")
    spare = tab.locator(".spare li").first.inner_text()
    for end in ("safer/", "safer/app/off/", "safer/codes/", "safer/codes/new/"):
        tab.goto(f"{site}/account/{end}")
        shoot(tab, f"account-guarded-{end.strip('/').replace('/', '-')}")
    manage(served, "operator", ADDRESS)
    tab.goto(f"{site}/status/")
    shoot(tab, "status")
    tab.goto(f"{site}/account/")
    shoot(tab, "account-of-an-operator")
    tab.goto(f"{site}/account/sign-out/")
    shoot(tab, "account-sign-out")
    tab.get_by_role("button", name="Sign out").click()
    tab.goto(f"{site}/account/sign-in/")
    tab.get_by_label("Your e-mail address").fill(ADDRESS)
    tab.get_by_role("button", name="Send me a code").click()
    tab.get_by_label("The code from our mail").fill(code_from_mail(served))
    tab.get_by_role("button", name="Sign in").click()
    shoot(tab, "account-second-step")
    tab.get_by_label("The code from your app").fill(spare)
    tab.get_by_role("button", name="Sign in").click()


def shoot_two_writers(context: BrowserContext, site: str, claim: str, shoot: Shoot) -> None:
    """The same page is saved in two windows, with other words in each."""
    here, there = context.new_page(), context.new_page()
    for tab in (here, there):
        tab.goto(f"{site}{claim}personal-narrative/before/")
    for tab, words in ((there, "It was fine before."), (here, "I ran five miles a day.")):
        tab.locator("textarea").first.fill(words)
        tab.get_by_role("button", name="Save and continue").click()
    shoot(here, "both-versions")
    here.get_by_role("button", name="Save what I chose").click()
    here.goto(f"{site}{claim}drafts/compare/?from=1")
    shoot(here, "compare-changed")
    here.close()
    there.close()


def shoot_signposts(context: BrowserContext, site: str, claim: str, shoot: Shoot) -> None:
    """Somebody told of a sign that cannot wait, and thinks of not going on."""
    tab = context.new_page()
    tab.goto(f"{site}{claim}pain-impact/safety/?begin=1")
    for name in ("warning_signs", "dark_thoughts"):
        chosen = tab.locator(f"input[name='{name}']").first.get_attribute("id")
        tab.locator(f"label[for='{chosen}']").click()
    tab.get_by_role("button", name="Save and continue").click()
    tab.goto(f"{site}{claim}signposts/")
    shoot(tab, "signposts-shown")
    tab.close()


def shoot_shared_computer(context: BrowserContext, site: str, shoot: Shoot) -> None:
    """A letter begun where others sit too: it asks whether one is there, and can be hidden."""
    tab = context.new_page()
    tab.goto(f"{site}/start/")
    tab.locator("label[for='id_device_shared']").click()
    tab.get_by_role("button", name="Get my return code and start").click()
    claim = str(tab.locator(".actions .button").first.get_attribute("href"))
    tab.goto(f"{site}{claim}pain-impact/function/?begin=1")
    shoot(tab, "shared-function")
    tab.evaluate("() => document.querySelector('dialog').showModal()")
    shoot(tab, "away")
    tab.goto(f"{site}{claim}")
    tab.get_by_role("button", name="Hide this page").click()
    tab.wait_for_url("**/hidden/**")
    shoot(tab, "hidden")
    tab.close()
