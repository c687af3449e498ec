"""Everything that changes the papers of a claim. What an action returns is on the disk."""

from collections.abc import Iterable
from functools import partial
from uuid import UUID

from django.conf import settings
from django.db import transaction
from django.db.models import Count, Sum
from django.utils import timezone

from nexus.accounts.actor import Actor
from nexus.audit.recording import What, record
from nexus.claims.locking import locked
from nexus.claims.models import Claim
from nexus.claims.once import ALWAYS, Sent, known, note
from nexus.exhibits.arriving import Arrived
from nexus.exhibits.leaving import remove_files
from nexus.exhibits.models import Cited, Paper, State, Thumbnail
from nexus.exhibits.sealing import About, sealed_about, sealed_thumbnail
from nexus.vault.keys import key_of

NUMBERS = "exhibits/papers"
"""Under which the highest number of a paper stands in its claim."""


class NoRoom(Exception):
    """The claim holds as many papers, or as much, as it may."""


class NoSuchPages(Exception):
    """The paper does not have these pages, or is not ready."""


def room_in(claim: Claim) -> int:
    """How many bytes may still come; 0 also when there are too many papers."""
    return rest_in(claim)[1]


def rest_in(claim: Claim) -> tuple[int, int]:
    """How many papers and how many bytes may still come."""
    held = claim.papers.aggregate(size=Sum("size"), papers=Count("pk"))
    papers = max(0, settings.PAPERS_MOST - held["papers"])
    rest = max(0, settings.PAPERS_MOST_BYTES - (held["size"] or 0))
    return papers, rest if papers else 0


@transaction.atomic(durable=True)
def receive(
    *, claim: Claim, arrived: Arrived, meant_for: str = "", by: Actor, sent: Sent = ALWAYS
) -> Paper:
    """Written down in its claim: from here on it is kept. A form that comes twice brings one."""
    held = locked(claim, by)
    before = known(sent, claim)
    if before and (paper := claim.papers.filter(number=before.outcome).first()):
        return paper  # whoever brought it drops what came the second time
    if arrived.size > room_in(claim):
        raise NoRoom
    number = held.item_numbers.get(NUMBERS, 0) + 1
    held.item_numbers[NUMBERS] = number
    held.save(update_fields=["item_numbers"])
    paper = Paper(pk=arrived.paper, claim=claim, number=number, size=arrived.size, by=by.label)
    paper.received_at, paper.meant_for = timezone.now(), meant_for
    about = About(arrived.name, arrived.sha256)
    paper.sealed = sealed_about(paper, about, key=key_of(claim.pk))
    paper.save(force_insert=True)
    if before is None:
        note(sent, claim, outcome=str(number))
    record(what=What.PAPER_RECEIVED, actor=by.label, claim=claim.pk, detail=str(number))
    return paper


@transaction.atomic(durable=True)
def remove_paper(*, claim: Claim, number: int, by: Actor) -> bool:
    """With its copy, its pictures and what cites it; says whether it was there."""
    locked(claim, by)
    paper = claim.papers.filter(number=number).first()
    if paper is None:
        return False
    transaction.on_commit(partial(remove_files, claim.pk, paper.pk), robust=True)
    paper.delete()
    record(what=What.PAPER_REMOVED, actor=by.label, claim=claim.pk, detail=str(number))
    return True


@transaction.atomic(durable=True)
def note_taken(*, claim: Claim, paper: Paper, by: Actor) -> None:
    """That the original or a copy is about to be handed out."""
    locked(claim, by)
    record(what=What.PAPER_TAKEN, actor=by.label, claim=claim.pk, detail=str(paper.number))


# ── Checking ─────────────────────────────────────────────────────────────────────────────────────


@transaction.atomic(durable=True)
def begin_checking(*, paper: UUID, by: Actor) -> Paper | None:
    """The paper, if it is still there and nobody has told yet what came of it."""
    found = Paper.objects.select_related("claim").filter(pk=paper).first()
    if found is None:
        return None
    locked(found.claim, by)
    waiting = Paper.objects.filter(pk=paper, state__in=[State.RECEIVED, State.CHECKING])
    if not waiting.update(state=State.CHECKING):
        return None
    found.state = State.CHECKING
    return found


@transaction.atomic(durable=True)
def make_ready(*, paper: Paper, copy_size: int, thumbnails: Iterable[bytes], by: Actor) -> bool:
    """Its safe copy is on the disk; says whether the paper was still wanted."""
    locked(paper.claim, by)
    key, number = key_of(paper.claim_id), 0
    checking = Paper.objects.filter(pk=paper.pk, state=State.CHECKING)
    if not checking.exists():
        return False
    for number, picture in enumerate(thumbnails, start=1):
        small = Thumbnail(paper=paper, page=number)
        small.sealed = sealed_thumbnail(small, picture, paper.claim_id, key=key)
        small.save(force_insert=True)
    checking.update(state=State.READY, pages=number, copy_size=copy_size, checked_at=timezone.now())
    if paper.meant_for:  # sent from a record's own page: all of it, until its owner says which
        Cited.objects.create(paper=paper, record=paper.meant_for, first=1, last=number)
    record(what=What.PAPER_READY, actor=by.label, claim=paper.claim_id, detail=str(paper.number))
    return True


@transaction.atomic(durable=True)
def refuse(*, paper: Paper, reason: str, by: Actor) -> None:
    """It could not be read or made safe, for a reason that has words."""
    locked(paper.claim, by)
    checking = Paper.objects.filter(pk=paper.pk, state=State.CHECKING)
    if checking.update(state=State.REFUSED, reason=reason, checked_at=timezone.now()):
        detail = f"{paper.number}/{reason}"
        record(what=What.PAPER_REFUSED, actor=by.label, claim=paper.claim_id, detail=detail)


# ── Citing ───────────────────────────────────────────────────────────────────────────────────────


@transaction.atomic(durable=True)
def cite_pages(*, claim: Claim, number: int, item: str, first: int, last: int, by: Actor) -> Cited:
    """Pages of a paper that belong to a record; said twice it is the same."""
    locked(claim, by)
    paper = claim.papers.filter(number=number, state=State.READY).first()
    if paper is None or not 1 <= first <= last <= paper.pages:
        raise NoSuchPages
    cited, made = Cited.objects.get_or_create(paper=paper, record=item, first=first, last=last)
    if made:
        detail = f"{number}/{item}"
        record(what=What.PAGES_CITED, actor=by.label, claim=claim.pk, detail=detail)
    return cited


@transaction.atomic(durable=True)
def uncite_pages(*, claim: Claim, cited: UUID, by: Actor) -> bool:
    """The pages stay, and so does the record; only that they belong together is taken back."""
    locked(claim, by)
    found = Cited.objects.select_related("paper").filter(pk=cited, paper__claim=claim).first()
    if found is None:
        return False
    detail = f"{found.paper.number}/{found.record}"
    found.delete()
    record(what=What.PAGES_UNCITED, actor=by.label, claim=claim.pk, detail=detail)
    return True
