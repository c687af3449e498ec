"""Who may do what: every address, every person, every method, and what each gets."""

import pytest
from allauth.account.models import EmailAddress
from django.urls import NoReverseMatch, URLResolver, get_resolver, reverse
from django.utils import timezone

from nexus.accounts.models import Account
from nexus.accounts.opening import account_at
from nexus.claims.actions import add_item, make_draft, record_answers
from nexus.claims.holding import hold
from tests.accounts.mailbox import Mailbox
from tests.wizard.people import named

pytestmark = pytest.mark.django_db(databases=["default", "keys"])

METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")
NUMBER: dict[str, object] = {"number": 1}
PAGE: dict[str, object] = {"step": "pain-impact/where"}
ITEM: dict[str, object] = {"step": "medical-evidence/records/1"}
LIST: dict[str, object] = {"step": "medical-evidence/records"}
ABSENT = "00000000-0000-4000-8000-000000000000"

NOWHERE = (
    "nothing/",
    "pain-impact/nothing/",
    "nothing/where/",
    "pain-impact/where/1/",
    "medical-evidence/records/9/",
    "medical-evidence/records/01/",
    "letter/0/",
    "letter/2/",
    "letter/99999999999999999999/",
    "letter/1/letter.exe",
    "../",
)

# name: (what else its address holds, what its holder gets for GET and for POST)
OF_A_CLAIM: dict[str, tuple[dict[str, object], int, int]] = {
    "tasks": ({}, 200, 405),
    "close": ({}, 405, 302),
    "keep": ({}, 200, 200),
    "code": ({}, 200, 200),
    "check": ({}, 200, 405),
    "check-stage": ({"stage": "pain-impact"}, 200, 405),
    "bring": ({}, 200, 405),
    "looked": ({}, 200, 405),
    "missing": ({}, 200, 405),
    "signposts": ({}, 302, 405),
    "export": ({}, 200, 405),
    "data": ({}, 200, 405),
    "everything": ({}, 200, 405),
    "note": ({}, 200, 422),
    "copy": ({}, 405, 200),
    "erase": ({}, 200, 422),
    "closing": ({}, 404, 404),  # only for a claim that is being erased
    "make": ({}, 405, 302),
    "letter": (NUMBER, 200, 405),
    "statement": (NUMBER, 404, 405),
    "take": (NUMBER | {"file": "letter.txt"}, 200, 405),
    "drafts": ({}, 200, 405),
    "compare": ({}, 404, 405),
    "break": (PAGE, 200, 405),
    "add": (LIST, 405, 302),
    "remove": (ITEM, 200, 409),
    "page": (PAGE, 200, 409),
    "exhibits:papers": ({}, 200, 422),
    "exhibits:paper": (NUMBER, 200, 405),
    "exhibits:original": (NUMBER, 404, 405),  # its file is not there
    "exhibits:copy": (NUMBER, 404, 405),
    "exhibits:thumbnail": (NUMBER | {"page": 1}, 404, 405),
    "exhibits:remove": (NUMBER, 200, 302),
    "exhibits:cite": (NUMBER, 405, 422),
    "exhibits:uncite": (NUMBER | {"cited": ABSENT}, 405, 302),
    "pages:guide-beside": ({}, 200, 405),
    "pages:chapter-beside": ({"key": "pain-impact"}, 200, 405),
}
OF_EVERYONE = {
    "wizard:start": (200, 200),
    "wizard:import": (200, 422),
    "wizard:return": (200, 404),
    "wizard:closed": (200, 405),
    "wizard:leave": (405, 302),
    "wizard:here": (200, 200),
    "wizard:hidden": (200, 405),
    "wizard:components": (404, 405),  # shown in development alone
    "pages:home": (200, 405),
    "pages:privacy": (200, 405),
    "pages:guide": (200, 405),
    "pages:chapter": (200, 405),
    "pages:comfort": (200, 302),
    "pages:healthz": (200, 405),
    "pages:worksheet": (200, 405),
}
OF_AN_ACCOUNT: dict[str, tuple[int, int]] = {
    # what somebody who is signed in gets for GET and for POST; all others are asked to sign in
    "wizard:account": (200, 405),
    "wizard:end": (200, 422),
    "mfa_index": (200, 405),
    "mfa_activate_totp": (200, 200),
    "mfa_deactivate_totp": (404, 404),  # none is set up
    "mfa_view_recovery_codes": (404, 405),  # none were made
    "mfa_generate_recovery_codes": (200, 200),  # refused on the page: nothing to spare for
    "mfa_list_webauthn": (200, 405),
    "mfa_add_webauthn": (200, 200),
    "mfa_edit_webauthn": (404, 404),  # somebody else's
    "mfa_remove_webauthn": (404, 404),
    "usersessions_list": (200, 302),
    "mfa_reauthenticate": (403, 403),  # nothing to ask for
    "account_reauthenticate": (403, 403),
    "mfa_reauthenticate_webauthn": (403, 403),
}
AT_THE_DOOR: dict[str, tuple[int, int]] = {
    # what a browser gets in which nobody is signed in
    "account_login": (200, 200),
    "account_request_login_code": (200, 200),
    "account_confirm_login_code": (302, 302),  # no code was sent
    "account_logout": (302, 302),
    "account_inactive": (200, 405),
    "mfa_authenticate": (302, 302),  # no second step was asked for
    "mfa_login_webauthn": (302, 302),
}
OF_OPERATORS: dict[str, tuple[int, int]] = {
    # what an operator gets with their second factor shown; for all others there is no such page
    "operating:status": (200, 405),
    "operating:retry": (405, 404),  # no such job
}
WHICH = {
    "operating:retry": (ABSENT,),
    "pages:worksheet": ("ssa",),
    "pages:chapter": ("pain-impact",),
    "mfa_edit_webauthn": (1,),
    "mfa_remove_webauthn": (1,),
}
"""What an address of everyone's names."""


@pytest.fixture
def ada_with_a_letter(ada):
    item = add_item(claim=ada.claim, page="records", by=ada.actor)
    answers = {"record_source": "A note"}
    record_answers(
        claim=ada.claim, page="records", item=item, version=1, answers=answers, by=ada.actor
    )
    ada.client.post(ada.address("make"))
    ada.claim.papers.create(
        number=1, state="refused", reason="empty", size=0, received_at=timezone.now(), sealed=b""
    )
    return ada


def signed_in(address: str) -> Mailbox:
    """As if its code had been typed."""
    box = Mailbox(address)
    box.client.force_login(account_at(address))
    EmailAddress.objects.update(verified=True)
    return box


def ask(client, method, address):
    return client.generic(method, address).status_code


def expected(method: str, get: int, post: int) -> int:
    if method in {"GET", "HEAD"}:
        return get
    return post if method == "POST" else 405


def test_every_address_is_listed():
    """One that is not fails here, until somebody has said who may do what there."""
    listed = {named(name) for name in OF_A_CLAIM} | OF_EVERYONE.keys()
    listed |= OF_AN_ACCOUNT.keys() | AT_THE_DOOR.keys() | OF_OPERATORS.keys()
    assert set(names_in(get_resolver())) == listed


def names_in(resolver, space: str = ""):
    for pattern in resolver.url_patterns:
        if isinstance(pattern, URLResolver):
            yield from names_in(pattern, f"{pattern.namespace}:" if pattern.namespace else "")
        else:
            yield f"{space}{pattern.name}"


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("name", OF_A_CLAIM)
def test_who_holds_a_claim_may_do_what_its_address_offers(ada_with_a_letter, name, method):
    more, get, post = OF_A_CLAIM[name]
    address = ada_with_a_letter.address(name, *more.values())
    assert ask(ada_with_a_letter.client, method, address) == expected(method, get, post)


@pytest.mark.parametrize("name", OF_A_CLAIM)
def test_nobody_else_learns_even_that_it_exists(ada_with_a_letter, dan, client, name):
    more = OF_A_CLAIM[name][0]
    absent = reverse(named(name), args=(ABSENT, *more.values()))
    address = ada_with_a_letter.address(name, *more.values())
    for method in METHODS:
        for stranger in (dan.client, client):
            theirs = stranger.generic(method, address)
            none = stranger.generic(method, absent)
            assert theirs.status_code == none.status_code
            assert theirs.status_code in {404, 405}
            if theirs.status_code == 404:
                assert without_address(theirs) == without_address(none)


def without_address(response) -> tuple[bytes, dict[str, str]]:
    return response.content, dict(response.items())


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("name", OF_EVERYONE)
def test_anyone_may_come_in(client, name, method):
    assert ask(client, method, reverse(name, args=WHICH.get(name))) == expected(
        method, *OF_EVERYONE[name]
    )


@pytest.mark.parametrize("name", OF_AN_ACCOUNT)
def test_who_is_signed_in_sees_their_own_account(name):
    box = signed_in("ada@example.org")
    for method in METHODS:
        asked = ask(box.client, method, reverse(name, args=WHICH.get(name)))
        assert asked == expected(method, *OF_AN_ACCOUNT[name])


@pytest.mark.parametrize("name", OF_AN_ACCOUNT)
def test_all_others_are_asked_to_sign_in(ada, client, name):
    address = reverse(name, args=WHICH.get(name))
    for stranger in (ada.client, client):
        for method in METHODS:
            answer = stranger.generic(method, address)
            led = answer.headers.get("Location", "").startswith(reverse("account_login"))
            assert led or answer.status_code == 405


@pytest.mark.parametrize("name", OF_OPERATORS)
def test_how_the_site_is_doing_is_for_operators_with_their_second_factor(ada, client, name):
    address = reverse(name, args=WHICH.get(name))
    person, operator = signed_in("dan@example.org"), signed_in("op@example.org")
    Account.objects.filter(email="op@example.org").update(is_operator=True)
    for method in METHODS:
        for stranger in (ada.client, client, person.client):
            assert ask(stranger, method, address) in {404, 405}
        half = operator.client.generic(method, address)  # signed in, and no second factor
        assert half.status_code == 405 or half.headers["Location"] == reverse("mfa_index")


@pytest.mark.parametrize("name", AT_THE_DOOR)
def test_anyone_may_come_to_the_door(client, name):
    for method in METHODS:
        assert ask(client, method, reverse(name)) == expected(method, *AT_THE_DOOR[name])


@pytest.mark.parametrize("name", OF_A_CLAIM)
def test_an_account_opens_no_letter_but_its_own(ada_with_a_letter, name):
    thief = signed_in("dan@example.org")
    more = OF_A_CLAIM[name][0]
    absent = reverse(named(name), args=(ABSENT, *more.values()))
    address = ada_with_a_letter.address(name, *more.values())
    for method in METHODS:
        theirs = thief.client.generic(method, address)
        none = thief.client.generic(method, absent)
        assert theirs.status_code == none.status_code
        assert theirs.status_code in {404, 405}


@pytest.mark.parametrize("name", OF_A_CLAIM)
def test_the_account_that_keeps_it_may_do_what_its_code_may(ada_with_a_letter, name):
    box = signed_in("ada@example.org")
    account = Account.objects.get()
    hold(claim=ada_with_a_letter.claim, account=account, by=ada_with_a_letter.actor)
    more, get, _post = OF_A_CLAIM[name]
    address = ada_with_a_letter.address(name, *more.values())
    assert ask(box.client, "GET", address) == get


@pytest.mark.parametrize("name", OF_A_CLAIM)
def test_a_form_that_does_not_come_from_us_changes_nothing(ada_with_a_letter, name):
    more, _get, post = OF_A_CLAIM[name]
    if post == 405:
        return
    ada_with_a_letter.client.handler.enforce_csrf_checks = True
    before = ada_with_a_letter.given()
    address = ada_with_a_letter.address(name, *more.values())
    assert ada_with_a_letter.client.post(address, {"where": "groin"}).status_code == 403
    assert ada_with_a_letter.given() == before


@pytest.mark.parametrize("ending", NOWHERE)
def test_an_address_that_leads_nowhere_is_not_found(ada_with_a_letter, ending):
    address = ada_with_a_letter.address("tasks") + ending
    assert ada_with_a_letter.client.get(address).status_code == 404


@pytest.mark.parametrize("claim_id", ["1", "ABC", "None", ABSENT.upper() + "0", "%00"])
def test_a_malformed_claim_is_not_found(ada, claim_id):
    assert ada.client.get(f"/claims/{claim_id}/").status_code == 404


def test_a_draft_of_another_claim_is_not_reached_by_its_number(ada_with_a_letter, dan):
    make_draft(claim=dan.claim, letter={"format": 1, "letter": {}}, by=dan.actor)
    make_draft(claim=dan.claim, letter={"format": 1, "letter": {}}, by=dan.actor)
    address = ada_with_a_letter.address("letter", 2)
    assert ada_with_a_letter.client.get(address).status_code == 404


def test_no_address_takes_words():
    with pytest.raises(NoReverseMatch):
        reverse("wizard:page", args=(ABSENT, "pain-impact/my words"))
