"""Everything that changes a claim. What an action returns is on the disk."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from uuid import uuid4

from django.db import transaction
from django.utils import timezone

from nexus.accounts.actor import Actor, CodeHolder
from nexus.audit.recording import What, record
from nexus.claims.access import NoSuchClaim
from nexus.claims.answers_file import pages_in, write_file
from nexus.claims.codes import hash_of, new_code
from nexus.claims.models import Claim, Draft, PageAnswers, ReturnCode
from nexus.claims.opened_form import OpenedForm
from nexus.claims.own_words import own_words
from nexus.claims.queries import PageState, given_of, page_state, state_in
from nexus.claims.sealing import content_of, sealed_for
from nexus.claims.throttle import count_try
from nexus.claims.who_typed import typed_by
from nexus.interview.question import JSON
from nexus.likeness.comparing import keep_traces
from nexus.vault.keys import key_of, make_key

NO_FORM = OpenedForm()


class StaleSave(Exception):
    """Somebody else saved this page meanwhile: `current` is what is stored now.

    Its version is 0 when an item was removed meanwhile.
    """

    def __init__(self, current: PageState) -> None:
        super().__init__("The page was saved by somebody else in the meantime.")
        self.current = current


class ForeignClaim(Exception):
    """Whoever opened one claim cannot change another."""


# ── The claim and its return code ────────────────────────────────────────────────────────────────


def begin_claim(*, by: Actor) -> tuple[Claim, str]:
    """A new claim and its return code, which is told here and never again."""
    claim_id = uuid4()
    make_key(claim_id)  # first, in its own database: see there
    with transaction.atomic(durable=True):
        claim = Claim.objects.create(pk=claim_id)
        code = _give_code(claim)
        record(what=What.CLAIM_BEGUN, actor=by.label, claim=claim_id)
    return claim, code


def import_answers(*, given: Mapping[str, JSON], by: Actor) -> tuple[Claim, str]:
    """A new claim with answers that were read from a file, and its return code."""
    claim_id = uuid4()
    key = make_key(claim_id)
    with transaction.atomic(durable=True):
        claim = Claim(pk=claim_id)
        rows = list(_rows_of(claim, given, key=key, by=by))
        for row in rows:
            if row.item:
                last = claim.item_numbers.get(row.page, 0)
                claim.item_numbers[row.page] = max(last, int(row.item))
        claim.save(force_insert=True)
        PageAnswers.objects.bulk_create(rows)
        code = _give_code(claim)
        record(what=What.CLAIM_BEGUN, actor=by.label, claim=claim_id)
        record(what=What.ANSWERS_IMPORTED, actor=by.label, claim=claim_id)
    return claim, code


def _rows_of(
    claim: Claim, given: Mapping[str, JSON], *, key: bytes, by: Actor
) -> Iterator[PageAnswers]:
    now = timezone.now()
    for page, item, answers in pages_in(given):
        row = PageAnswers(claim=claim, page=page, item=item, version=1, by=by.label, saved_at=now)
        row.sealed = sealed_for(row, {"answers": answers, "unfinished": None}, key=key)
        yield row


def open_with_code(*, code: str, remote: str) -> Claim:
    """The claim of a code; a wrong code takes the same steps as a right one, up to the refusal."""
    count_try(remote)
    with transaction.atomic(durable=True):
        known = ReturnCode.objects.select_related("claim").filter(
            hash=hash_of(code), retired_at__isnull=True
        )
        found = known.first()
        record(
            what=What.CLAIM_OPENED if found else What.CODE_REFUSED,
            actor="code-holder" if found else "stranger",
            claim=found.claim_id if found else None,
        )
    if found is None:
        raise NoSuchClaim
    return found.claim


@transaction.atomic(durable=True)
def replace_code(*, claim: Claim, by: Actor) -> str:
    """A new code, told only here; every earlier one is retired."""
    _lock(claim, by)
    _retire_codes(claim)
    code = _give_code(claim)
    record(what=What.CODE_REPLACED, actor=by.label, claim=claim.pk)
    return code


@transaction.atomic(durable=True)
def retire_code(*, claim: Claim, by: Actor) -> None:
    """From here on no code opens the claim."""
    _lock(claim, by)
    _retire_codes(claim)
    record(what=What.CODE_RETIRED, actor=by.label, claim=claim.pk)


def _give_code(claim: Claim) -> str:
    code = new_code()
    ReturnCode.objects.create(claim=claim, hash=hash_of(code))
    return code


def _retire_codes(claim: Claim) -> None:
    claim.codes.filter(retired_at__isnull=True).update(retired_at=timezone.now())


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
def add_item(*, claim: Claim, page: str, by: Actor) -> str:
    """A new item, at version 1 and still without answers; its id was never given before."""
    locked = _lock(claim, by)
    number = locked.item_numbers.get(page, 0) + 1
    locked.item_numbers[page] = number
    locked.save(update_fields=["item_numbers"])
    row = PageAnswers(claim=claim, page=page, item=str(number), version=0)
    _write(row, {"answers": {}, "unfinished": None}, key=key_of(claim.pk), by=by)
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
) -> Draft:
    """Keep a letter as it is now, the answers behind it, and the traces of the words in them."""
    _lock(claim, by)
    last = claim.drafts.order_by("-number").values_list("number", flat=True).first()
    draft = Draft(claim=claim, number=(last or 0) + 1, made_at=timezone.now(), by=by.label)
    key = key_of(claim.pk)
    draft.sealed = sealed_for(draft, letter, key=key)
    if answers is not None:
        draft.sealed_answers = sealed_for(draft, answers, key=key, field="sealed_answers")
    draft.save()
    keep_traces(claim.pk, own_words(given_of(claim)))
    record(what=What.DRAFT_MADE, actor=by.label, claim=claim.pk, detail=str(draft.number))
    return draft


@transaction.atomic(durable=True)
def export_answers(*, claim: Claim, by: Actor) -> dict[str, JSON]:
    """Everything that was answered, as the command line reads it."""
    _lock(claim, by)
    record(what=What.ANSWERS_EXPORTED, actor=by.label, claim=claim.pk)
    return write_file(given_of(claim))


# ── Taking turns ─────────────────────────────────────────────────────────────────────────────────


def _lock(claim: Claim, by: Actor) -> Claim:
    """One writer of a claim at a time: on PostgreSQL by this row, on SQLite by the transaction."""
    if isinstance(by, CodeHolder) and by.claim != claim.pk:
        raise ForeignClaim
    locked = Claim.objects.select_for_update(no_key=True).filter(pk=claim.pk).first()
    if locked is None:
        raise NoSuchClaim
    return locked


def _row(claim: Claim, *, page: str, item: str, version: int, by: Actor) -> PageAnswers:
    """The row to change, if whoever does it has seen what is in it."""
    _lock(claim, by)
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
    _lock(claim, by)
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
