"""Whatever changes a claim says who did it, overwrites nobody, and is whole or not at all."""

import uuid
from contextlib import suppress
from typing import Any

import pytest
from django.db import DatabaseError, connections
from django.db.models import Model
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from nexus.accounts.actor import CodeHolder, System
from nexus.accounts.opening import account_at
from nexus.audit.models import Event, Tally
from nexus.claims import actions, beginning
from nexus.claims.access import NoSuchClaim
from nexus.claims.actions import (
    StaleSave,
    add_item,
    export_answers,
    keep_unfinished,
    make_draft,
    record_answers,
    remove_item,
)
from nexus.claims.beginning import (
    begin_claim,
    import_answers,
    open_with_code,
    replace_code,
    retire_codes,
)
from nexus.claims.codes import new_code
from nexus.claims.locking import ForeignClaim
from nexus.claims.models import Claim, Draft, Holding, PageAnswers, ReturnCode
from nexus.claims.opened_form import OpenedForm
from nexus.claims.queries import given_of, page_state
from nexus.claims.throttle import TooManyTries, count_try
from nexus.interview.question import JSON
from nexus.vault.keys import key_of
from nexus.vault.models import ClaimKey

pytestmark = pytest.mark.django_db(databases=["default", "keys"])

HERE = "192.0.2.7"


def told_of(claim: Claim) -> list[tuple[str, str, str]]:
    events = Event.objects.filter(claim=claim.pk).order_by("pk")
    return list(events.values_list("what", "actor", "detail"))


# ── Beginning, and coming back ───────────────────────────────────────────────────────────────────


def test_a_new_claim_has_a_key_and_a_code_that_opens_it(claim, code):
    assert len(key_of(claim.pk)) == 32
    assert open_with_code(code=code, remote=HERE) == claim
    assert open_with_code(code=code.lower().replace("-", " "), remote=HERE) == claim
    assert [what for what, _, _ in told_of(claim)] == [
        "claim-begun",
        "claim-opened",
        "claim-opened",
    ]


def test_the_code_itself_is_stored_nowhere(claim, code):
    stored = claim.codes.get().hash
    assert code not in stored
    assert code.replace("-", "") not in stored


def test_a_key_is_made_before_its_claim(monkeypatch):
    def fails(**_kwargs: object) -> None:
        raise DatabaseError("the disk is full")

    monkeypatch.setattr(beginning, "record", fails)
    before = (Claim.objects.count(), ReturnCode.objects.count(), ClaimKey.objects.count())
    with pytest.raises(DatabaseError):
        begin_claim(by=System("visitor"))
    after = (Claim.objects.count(), ReturnCode.objects.count(), ClaimKey.objects.count())
    assert after == (before[0], before[1], before[2] + 1)


def test_imported_answers_are_a_new_claim_with_a_code_of_its_own():
    given: dict[str, JSON] = {"story": "Told", "records": [{"id": "3", "record_source": "A note"}]}
    claim, code = import_answers(given=given, by=System("visitor"))
    assert given_of(claim) == given
    assert claim.item_numbers == {"records": 3}
    assert {row.version for row in claim.pages.all()} == {1}
    assert told_of(claim) == [("claim-begun", "system", ""), ("answers-imported", "system", "")]
    assert open_with_code(code=code, remote=HERE) == claim


def test_an_import_is_whole_or_not_at_all(monkeypatch):
    def fails(**_kwargs: object) -> None:
        raise DatabaseError("the disk is full")

    monkeypatch.setattr(beginning, "record", fails)
    before = (Claim.objects.count(), PageAnswers.objects.count(), ReturnCode.objects.count())
    with pytest.raises(DatabaseError):
        import_answers(given={"story": "Told"}, by=System("visitor"))
    after = (Claim.objects.count(), PageAnswers.objects.count(), ReturnCode.objects.count())
    assert after == before


@pytest.mark.parametrize("typed", ["0000-" * 7, "", "canary", "\0", "\ud800", "x" * 50_000])
def test_a_wrong_code_opens_nothing_and_is_told_without_being_quoted(claim, typed):
    with pytest.raises(NoSuchClaim) as refusal:
        open_with_code(code=typed, remote=HERE)
    assert refusal.value.args == ()
    refused = Tally.objects.get()
    assert (refused.what, refused.claim, refused.count) == ("code-refused", "", 1)


def test_a_retired_code_is_as_wrong_as_any(claim, code, ada):
    retire_codes(claim)
    with pytest.raises(NoSuchClaim):
        open_with_code(code=code, remote=HERE)


def test_a_new_code_takes_the_place_of_every_earlier_one(claim, code, ada):
    second = replace_code(claim=claim, by=ada)
    third = replace_code(claim=claim, by=ada)
    for earlier in (code, second):
        with pytest.raises(NoSuchClaim):
            open_with_code(code=earlier, remote=HERE)
    assert open_with_code(code=third, remote=HERE) == claim
    assert claim.codes.filter(retired_at__isnull=True).count() == 1


def test_a_wrong_code_takes_the_same_steps_as_a_right_one(claim, code, another, dan):
    retire_codes(another)
    count_try(HERE)  # the first of a window sweeps up after those before
    steps: list[list[str]] = []
    for typed in (code, new_code(), "", "x" * 50_000):
        with CaptureQueriesContext(connections["default"]) as queries, suppress(NoSuchClaim):
            open_with_code(code=typed, remote=HERE)
        taken = [query["sql"] for query in queries if "pg_advisory" not in query["sql"]]
        steps.append([step.split()[0] for step in taken])
    assert [one for one in steps if one != steps[0]] == []


def test_after_too_many_tries_not_even_the_right_code_opens(claim, code):
    for _ in range(30):
        with pytest.raises(NoSuchClaim):
            open_with_code(code=new_code(), remote=HERE)
    with pytest.raises(TooManyTries):
        open_with_code(code=code, remote=HERE)
    assert open_with_code(code=code, remote="203.0.113.9") == claim


def test_a_refused_try_still_counts(claim):
    for _ in range(3):
        with pytest.raises(NoSuchClaim):
            open_with_code(code="wrong", remote=HERE)
    assert Tally.objects.get().count == 3


def test_a_retired_code_that_is_tried_is_counted_with_its_claim(claim, code, ada):
    retire_codes(claim)
    with pytest.raises(NoSuchClaim):
        open_with_code(code=code, remote=HERE)
    assert Tally.objects.get().claim == str(claim.pk)


# ── Pages ────────────────────────────────────────────────────────────────────────────────────────


def test_a_save_replaces_the_page_and_counts_its_version(claim, ada):
    first = {"worst": 7, "usual": 4}
    assert record_answers(claim=claim, page="severity", version=0, answers=first, by=ada) == 1
    second = {"worst": 8}
    assert record_answers(claim=claim, page="severity", version=1, answers=second, by=ada) == 2
    assert given_of(claim) == second


@pytest.mark.parametrize("version", [0, 1, 3, -1])
def test_a_stale_save_is_refused_with_what_is_stored_now(claim, ada, version):
    record_answers(claim=claim, page="severity", version=0, answers={"worst": 7}, by=ada)
    record_answers(claim=claim, page="severity", version=1, answers={"worst": 8}, by=ada)
    for save in (
        lambda: record_answers(
            claim=claim, page="severity", version=version, answers={"worst": 1}, by=ada
        ),
        lambda: keep_unfinished(
            claim=claim, page="severity", version=version, unfinished={"worst": "1"}, by=ada
        ),
    ):
        with pytest.raises(StaleSave) as refusal:
            save()
        assert (refusal.value.current.answers, refusal.value.current.version) == ({"worst": 8}, 2)
        assert "8" not in str(refusal.value)
    assert page_state(claim, "severity").version == 2


def test_a_save_of_another_page_makes_none_stale(claim, ada):
    record_answers(claim=claim, page="severity", version=0, answers={"worst": 7}, by=ada)
    record_answers(claim=claim, page="where", version=0, answers={"where": []}, by=ada)
    assert record_answers(claim=claim, page="severity", version=1, answers={}, by=ada) == 2


def test_with_the_version_ignored_the_overwriting_is_found(monkeypatch, claim, ada):
    monkeypatch.setattr(OpenedForm, "goes_on", lambda *_self, **_version: True)
    record_answers(claim=claim, page="severity", version=0, answers={"worst": 7}, by=ada)
    record_answers(claim=claim, page="severity", version=0, answers={"worst": 1}, by=ada)
    assert given_of(claim) == {"worst": 1}


def test_unfinished_text_is_kept_beside_the_answers_and_goes_when_they_are_saved(claim, ada):
    record_answers(claim=claim, page="severity", version=0, answers={"worst": 7}, by=ada)
    raw = {"worst": "seven or so"}
    assert keep_unfinished(claim=claim, page="severity", version=1, unfinished=raw, by=ada) == 2
    state = page_state(claim, "severity")
    assert (state.answers, state.unfinished) == ({"worst": 7}, raw)
    record_answers(claim=claim, page="severity", version=2, answers={"worst": 8}, by=ada)
    state = page_state(claim, "severity")
    assert (state.answers, state.unfinished) == ({"worst": 8}, None)


def test_unfinished_text_may_come_first(claim, ada):
    assert keep_unfinished(claim=claim, page="story", version=0, unfinished={"a": "b"}, by=ada) == 1
    assert given_of(claim) == {}


# ── Items ────────────────────────────────────────────────────────────────────────────────────────


def test_the_id_of_an_item_is_never_given_again(claim, ada):
    assert [add_item(claim=claim, page="records", by=ada) for _ in range(3)] == ["1", "2", "3"]
    for item in ("2", "3"):
        remove_item(claim=claim, page="records", item=item, version=1, by=ada)
    assert add_item(claim=claim, page="records", by=ada) == "4"
    assert add_item(claim=claim, page="events", by=ada) == "1"
    assert given_of(claim)["records"] == [{"id": "1"}, {"id": "4"}]


def test_a_stale_claim_in_memory_gives_no_id_twice(claim, ada):
    same = Claim.objects.get(pk=claim.pk)
    assert add_item(claim=claim, page="records", by=ada) == "1"
    assert add_item(claim=same, page="records", by=ada) == "2"


@pytest.mark.parametrize("version", [0, 1, 2])
def test_a_removed_item_is_not_brought_back_by_a_late_save(claim, ada, version):
    add_item(claim=claim, page="records", by=ada)
    remove_item(claim=claim, page="records", item="1", version=1, by=ada)
    with pytest.raises(StaleSave) as refusal:
        record_answers(
            claim=claim, page="records", item="1", version=version, answers={"a": "b"}, by=ada
        )
    assert refusal.value.current.version == 0
    assert given_of(claim) == {}


def test_an_item_saved_meanwhile_is_not_removed(claim, ada):
    add_item(claim=claim, page="records", by=ada)
    record_answers(claim=claim, page="records", item="1", version=1, answers={"a": "b"}, by=ada)
    with pytest.raises(StaleSave):
        remove_item(claim=claim, page="records", item="1", version=1, by=ada)
    assert given_of(claim) == {"records": [{"id": "1", "a": "b"}]}


@pytest.mark.parametrize("item", ["1", "99", "x", "<b>"])
def test_an_item_that_was_never_added_cannot_be_saved(claim, ada, item):
    with pytest.raises(StaleSave):
        record_answers(claim=claim, page="records", item=item, version=0, answers={}, by=ada)


# ── Drafts, exports ──────────────────────────────────────────────────────────────────────────────


def test_drafts_are_numbered_a_claim_at_a_time(claim, ada, another, dan):
    assert [make_draft(claim=claim, letter={}, by=ada).number for _ in range(3)] == [1, 2, 3]
    assert make_draft(claim=another, letter={}, by=dan).number == 1


def test_an_export_is_what_the_command_line_reads(claim, ada):
    record_answers(claim=claim, page="severity", version=0, answers={"worst": 7}, by=ada)
    assert export_answers(claim=claim, by=ada) == {"format": 1, "answers": {"worst": 7}}


# ── Every action ─────────────────────────────────────────────────────────────────────────────────

WITHIN_ANOTHER = {"give_code", "retire_codes"}
"""Steps of an action, which lock and tell by themselves nothing."""
NEEDING_NO_CLAIM = {"begin_claim", "import_answers", "open_with_code"}
ACTIONS: dict[str, dict[str, Any]] = {
    "record_answers": {"page": "severity", "version": 0, "answers": {"worst": 7}},
    "keep_unfinished": {"page": "story", "version": 0, "unfinished": {"story": "…"}},
    "add_item": {"page": "records"},
    "remove_item": {"page": "events", "item": "1", "version": 1},
    "make_draft": {"letter": {"format": 1}},
    "export_answers": {},
    "replace_code": {},
    "retire_code": {},
}
EVENTS = {
    "record_answers": ("answers-recorded", "severity"),
    "keep_unfinished": ("unfinished-kept", "story"),
    "add_item": ("item-added", "records/1"),
    "remove_item": ("item-removed", "events/1"),
    "make_draft": ("draft-made", "1"),
    "export_answers": ("answers-exported", ""),
    "replace_code": ("code-replaced", ""),
    "retire_code": ("code-retired", ""),
}


@pytest.fixture
def event_item(claim, ada):
    Holding.objects.create(claim=claim, account=account_at("ada@example.org"))
    return add_item(claim=claim, page="events", by=ada)


def stored() -> list[list[tuple[object, ...]]]:
    tables: list[type[Model]] = [Claim, PageAnswers, ReturnCode, Draft, Event]
    return [
        [
            tuple(bytes(value) if isinstance(value, memoryview) else value for value in row)
            for row in table._default_manager.order_by("pk").values_list()
        ]
        for table in tables
    ]


def test_no_action_was_forgotten_here():
    takers = {
        name
        for module in (actions, beginning)
        for name, action in vars(module).items()
        if getattr(action, "__module__", "") == module.__name__ and not name.startswith("_")
    }
    assert takers == {*ACTIONS, *NEEDING_NO_CLAIM, *WITHIN_ANOTHER, "StaleSave", "NotHeld"}


def act(name: str) -> Any:
    """The action of a name, in whichever of the two modules."""
    return getattr(actions, name, None) or getattr(beginning, name)


@pytest.mark.parametrize("name", ACTIONS)
def test_it_is_written_down(claim, ada, event_item, name):
    before = told_of(claim)
    act(name)(claim=claim, by=ada, **ACTIONS[name])
    what, detail = EVENTS[name]
    assert told_of(claim) == [*before, (what, "code-holder", detail)]


@pytest.mark.parametrize("name", ACTIONS)
def test_what_cannot_be_written_down_does_not_happen(monkeypatch, claim, ada, event_item, name):
    def fails(**_kwargs: object) -> None:
        raise DatabaseError("the disk is full")

    before = stored()
    for module in (actions, beginning):
        monkeypatch.setattr(module, "record", fails)
    with pytest.raises(DatabaseError):
        act(name)(claim=claim, by=ada, **ACTIONS[name])
    assert stored() == before


@pytest.mark.parametrize("name", ACTIONS)
def test_whoever_opened_one_claim_cannot_change_another(claim, ada, event_item, dan, name):
    before = stored()
    with pytest.raises(ForeignClaim):
        act(name)(claim=claim, by=dan, **ACTIONS[name])
    assert stored() == before


@pytest.mark.parametrize("name", ACTIONS)
def test_a_claim_erased_meanwhile_stays_erased(claim, ada, event_item, name):
    erased = Claim(pk=claim.pk)
    Claim.objects.filter(pk=claim.pk).delete()
    with pytest.raises(NoSuchClaim):
        act(name)(claim=erased, by=ada, **ACTIONS[name])
    assert not Claim.objects.filter(pk=claim.pk).exists()


def test_events_outlive_their_claim(claim, ada):
    claim_id = claim.pk
    claim.delete()
    assert Event.objects.filter(claim=claim_id, what="claim-begun").exists()


def test_an_actor_without_a_claim_of_their_own_may_act_on_any(claim):
    assert record_answers(claim=claim, page="where", version=0, answers={}, by=System("retention"))
    assert CodeHolder(uuid.uuid4()).claim != claim.pk
    assert claim.last_visit == timezone.localdate()
