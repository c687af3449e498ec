"""How a claim begins, and the return code that opens it. What is returned is on the disk."""

from collections.abc import Callable, Iterator, Mapping
from uuid import uuid4

from django.db import transaction
from django.utils import timezone

from nexus.accounts.actor import Actor
from nexus.audit.recording import What, record
from nexus.audit.tallying import count_refusal
from nexus.claims.access import NoSuchClaim
from nexus.claims.answers_file import pages_in
from nexus.claims.codes import code_told_by, hash_of, new_code
from nexus.claims.locking import locked
from nexus.claims.models import Claim, Holding, PageAnswers, ReturnCode
from nexus.claims.once import ALWAYS, Sent, SentAlready, is_fresh, known, note
from nexus.claims.sealing import sealed_for
from nexus.claims.throttle import count_try
from nexus.interview.question import JSON
from nexus.vault.keys import make_key


class NotHeld(Exception):
    """No account keeps it, so a code must."""


def begin_claim(*, by: Actor, sent: Sent = ALWAYS) -> tuple[Claim, str]:
    """A new claim and its return code, which is told here and never again."""
    return _beginning(sent, lambda form: _begin(by=by, sent=form))


def import_answers(
    *, given: Mapping[str, JSON], of: Claim | None = None, by: Actor, sent: Sent = ALWAYS
) -> tuple[Claim, str]:
    """A new claim with answers from a file, or `of` another claim, and its return code."""
    return _beginning(sent, lambda form: _import(given=given, of=of, by=by, sent=form))


def _beginning(sent: Sent, begin: Callable[[Sent], tuple[Claim, str]]) -> tuple[Claim, str]:
    """A form that arrives twice within a moment begins one claim, and shows its code twice."""
    before = known(sent)  # looked up once: a second look may already see what came in between
    if before and is_fresh(before):
        return before.claim, code_told_by(sent.token)
    try:
        return begin(ALWAYS if before else sent)
    except SentAlready:
        return _beginning(sent, begin)


def _begin(*, by: Actor, sent: Sent) -> tuple[Claim, str]:
    claim_id = uuid4()
    make_key(claim_id)  # first, in its own database: see there
    with transaction.atomic(durable=True):
        claim = Claim.objects.create(pk=claim_id)
        note(sent, claim, outcome="begun", begins=True)
        code = give_code(claim, sent)
        record(what=What.CLAIM_BEGUN, actor=by.label, claim=claim_id)
    return claim, code


def _import(
    *, given: Mapping[str, JSON], of: Claim | None, by: Actor, sent: Sent
) -> tuple[Claim, str]:
    claim_id = uuid4()
    key = make_key(claim_id)
    with transaction.atomic(durable=True):
        if of:
            locked(of, by)  # it is whoever's it was, and not being erased
        claim = Claim(pk=claim_id)
        rows = list(_rows_of(claim, given, key=key, by=by))
        for row in rows:
            if row.item:
                last = claim.item_numbers.get(row.page, 0)
                claim.item_numbers[row.page] = max(last, int(row.item))
        claim.save(force_insert=True)
        note(sent, claim, outcome="begun", begins=True)
        PageAnswers.objects.bulk_create(rows)
        code = give_code(claim, sent)
        record(what=What.CLAIM_BEGUN, actor=by.label, claim=claim_id)
        record(what=What.ANSWERS_IMPORTED, actor=by.label, claim=claim_id)
        if of:
            record(what=What.CLAIM_COPIED, actor=by.label, claim=of.pk)
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
        found = ReturnCode.objects.select_related("claim").filter(hash=hash_of(code)).first()
        opened = found if found and found.retired_at is None else None
        if opened:
            record(what=What.CLAIM_OPENED, actor="code-holder", claim=opened.claim_id)
        else:
            count_refusal(what=What.CODE_REFUSED, claim=found.claim_id if found else None)
    if opened is None:
        raise NoSuchClaim
    return opened.claim


@transaction.atomic(durable=True)
def replace_code(*, claim: Claim, by: Actor, sent: Sent = ALWAYS) -> str:
    """A new code, told only here; every earlier one is retired."""
    locked(claim, by)
    before = known(sent, claim)
    if before and is_fresh(before):
        return code_told_by(sent.token)
    form = ALWAYS if before else sent
    note(form, claim, outcome="code")
    retire_codes(claim)
    code = give_code(claim, form)
    record(what=What.CODE_REPLACED, actor=by.label, claim=claim.pk)
    return code


@transaction.atomic(durable=True)
def retire_code(*, claim: Claim, by: Actor) -> None:
    """From here on only the account that keeps the claim opens it; raises NotHeld."""
    locked(claim, by)
    if not Holding.objects.filter(claim=claim).exists():
        raise NotHeld
    if retire_codes(claim):
        record(what=What.CODE_RETIRED, actor=by.label, claim=claim.pk)


def give_code(claim: Claim, sent: Sent) -> str:
    code = code_told_by(sent.token) if sent.token else new_code()
    ReturnCode.objects.create(claim=claim, hash=hash_of(code))
    return code


def retire_codes(claim: Claim) -> int:
    return claim.codes.filter(retired_at__isnull=True).update(retired_at=timezone.now())
