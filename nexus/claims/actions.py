"""Everything that changes what is in a claim. What an action returns is on the disk.

How claims begin and who may open them is in beginning.py.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from django.db import transaction
from django.utils import timezone

from nexus.accounts.actor import Actor
from nexus.audit.recording import What, record
from nexus.claims.answers_file import write_file
from nexus.claims.locking import locked
from nexus.claims.models import Claim, Draft, PageAnswers
from nexus.claims.once import ALWAYS, Sent, known, note
from nexus.claims.opened_form import OpenedForm
from nexus.claims.own_words import own_words
from nexus.claims.queries import PageState, given_of, page_state, state_in
from nexus.claims.sealing import content_of, sealed_for
from nexus.claims.who_typed import typed_by
from nexus.interview.question import JSON
from nexus.likeness.comparing import keep_traces
from nexus.vault.keys import key_of

NO_FORM = OpenedForm()


class StaleSave(Exception):
    """Somebody else saved this page meanwhile: `current` is what is stored now.

    Its version is 0 when an item was removed meanwhile.
    """

    def __init__(self, current: PageState) -> None:
        super().__init__("The page was saved by somebody else in the meantime.")
        self.current = current


# ── Pages ────────────────────────────────────────────────────────────────────────────────────────


@transaction.atomic(durable=True)
def record_answers(
    *,
    claim: Claim,
    page: str,
    item: str = "",
    version: int,
    answers: Mapping[str, JSON],
    form: OpenedForm = NO_FORM,
    by: Actor,
) -> int:
    """Replace the answers of a page, and drop its unfinished text; returns the new version."""
    turn = _turn(claim, page=page, item=item, version=version, form=form, by=by)
    typed = typed_by(turn.content, answers, label=by.label)
    turn.save({"answers": dict(answers), "unfinished": None, "typed": typed}, by=by)
    record(what=What.ANSWERS_RECORDED, actor=by.label, claim=claim.pk, detail=turn.row.place)
    return turn.row.version


@transaction.atomic(durable=True)
def keep_unfinished(
    *,
    claim: Claim,
    page: str,
    item: str = "",
    version: int,
    unfinished: Mapping[str, JSON] | None,
    form: OpenedForm = NO_FORM,
    by: Actor,
) -> int:
    """Keep raw text, or none, beside the answers saved before; returns the new version.

    A form that saves every three seconds is one event in the audit, not a thousand.
    """
    turn = _turn(claim, page=page, item=item, version=version, form=form, by=by)
    if not (form.wrote(turn.content) and turn.content.get("unfinished")):
        record(what=What.UNFINISHED_KEPT, actor=by.label, claim=claim.pk, detail=turn.row.place)
    raw = None if unfinished is None else dict(unfinished)
    turn.save({"answers": {}, **turn.content, "unfinished": raw}, by=by)
    return turn.row.version


# ── Items of a list ──────────────────────────────────────────────────────────────────────────────


@transaction.atomic(durable=True)
def add_item(
    *,
    claim: Claim,
    page: str,
    unfinished: Mapping[str, JSON] | None = None,
    by: Actor,
    sent: Sent = ALWAYS,
) -> str:
    """A new item, at version 1 and still without answers; its id was never given before.

    A form that arrives twice adds one, unless that one was removed since.
    """
    held = locked(claim, by)
    before = known(sent, claim)
    if before and claim.pages.filter(page=page, item=before.outcome).exists():
        return before.outcome
    number = held.item_numbers.get(page, 0) + 1
    held.item_numbers[page] = number
    held.save(update_fields=["item_numbers"])
    row = PageAnswers(claim=claim, page=page, item=str(number), version=0)
    if before is None:
        note(sent, claim, outcome=row.item)
    raw = None if unfinished is None else dict(unfinished)
    _write(row, {"answers": {}, "unfinished": raw}, key=key_of(claim.pk), by=by)
    record(what=What.ITEM_ADDED, actor=by.label, claim=claim.pk, detail=row.place)
    return row.item


@transaction.atomic(durable=True)
def remove_item(*, claim: Claim, page: str, item: str, version: int, by: Actor) -> None:
    """Remove an item and its answers, unless somebody saved it meanwhile."""
    row = _row(claim, page=page, item=item, version=version, by=by)
    row.delete()
    record(what=What.ITEM_REMOVED, actor=by.label, claim=claim.pk, detail=row.place)


# ── Drafts and exports ───────────────────────────────────────────────────────────────────────────


@transaction.atomic(durable=True)
def make_draft(
    *,
    claim: Claim,
    letter: Mapping[str, JSON],
    answers: Mapping[str, JSON] | None = None,
    by: Actor,
    sent: Sent = ALWAYS,
) -> Draft:
    """Keep a letter as it is now, the answers behind it, and the traces of the words in them."""
    locked(claim, by)
    if before := known(sent, claim):
        return claim.drafts.get(number=before.outcome)
    last = claim.drafts.order_by("-number").values_list("number", flat=True).first()
    draft = Draft(claim=claim, number=(last or 0) + 1, made_at=timezone.now(), by=by.label)
    key = key_of(claim.pk)
    draft.sealed = sealed_for(draft, letter, key=key)
    if answers is not None:
        draft.sealed_answers = sealed_for(draft, answers, key=key, field="sealed_answers")
    draft.save()
    note(sent, claim, outcome=str(draft.number))
    keep_traces(claim.pk, own_words(given_of(claim)))
    record(what=What.DRAFT_MADE, actor=by.label, claim=claim.pk, detail=str(draft.number))
    return draft


@transaction.atomic(durable=True)
def export_answers(*, claim: Claim, by: Actor) -> dict[str, JSON]:
    """Everything that was answered, as the command line reads it."""
    locked(claim, by)
    record(what=What.ANSWERS_EXPORTED, actor=by.label, claim=claim.pk)
    return write_file(given_of(claim))


# ── Taking turns ─────────────────────────────────────────────────────────────────────────────────


def _row(claim: Claim, *, page: str, item: str, version: int, by: Actor) -> PageAnswers:
    """The row to change, if whoever does it has seen what is in it."""
    locked(claim, by)
    row = claim.pages.filter(page=page, item=item).first()
    if row is None or version != row.version:
        raise StaleSave(page_state(claim, page, item))
    return row


@dataclass(frozen=True)
class _Turn:
    """One save of a page, whose turn it is: the row, what was in it, and the key that seals it."""

    row: PageAnswers
    content: Mapping[str, JSON]
    key: bytes
    form: OpenedForm

    def save(self, content: Mapping[str, JSON], *, by: Actor) -> None:
        writer = self.form.signed(self.content, version=self.row.version)
        _write(self.row, {**content, "writer": writer}, key=self.key, by=by)


def _turn(
    claim: Claim, *, page: str, item: str, version: int, form: OpenedForm, by: Actor
) -> _Turn:
    """The turn of a writer who has seen all that others wrote; a removed item stays removed."""
    locked(claim, by)
    found, key = claim.pages.filter(page=page, item=item).first(), key_of(claim.pk)
    row = found or PageAnswers(claim=claim, page=page, item=item, version=0)
    content = content_of(found, key=key) if found else {}
    fresh = version == row.version or form.goes_on(content, version=version)
    if not fresh or (item and found is None):
        stored = state_in(found, key=key) if found else PageState(page=page, item=item)
        raise StaleSave(stored)
    return _Turn(row, content, key, form)


def _write(row: PageAnswers, content: Mapping[str, JSON], *, key: bytes, by: Actor) -> None:
    row.version += 1
    row.by, row.saved_at = by.label, timezone.now()
    row.sealed = sealed_for(row, content, key=key)
    row.save()
