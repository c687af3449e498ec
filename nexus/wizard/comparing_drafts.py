"""The drafts of a claim, and what changed between any two of them, or since one of them."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from nexus.claims.drafting import Drafted, draft
from nexus.claims.queries import Snapshot, drafts_of, snapshots_of
from nexus.interview.question import JSON
from nexus.letter.differences import Difference, differences
from nexus.letter.document import Letter
from nexus.letter.serial import read_letter
from nexus.wizard.answer_changes import AnswerChange, answer_changes, as_shared
from nexus.wizard.directions import Directions
from nexus.wizard.narrowing import narrowed
from nexus.wizard.place import NumberConverter
from nexus.wizard.visit import Visit

NUMBER = re.compile(NumberConverter.regex)
DRAFTS_A_PAGE = 25
ENOUGH = 12_000
"""Characters after which a page of changes ends."""


@dataclass(frozen=True)
class Side:
    """A letter and the answers behind it; `number` is 0 for what a draft would be now."""

    number: int
    letter: Letter
    answers: dict[str, JSON] | None


@dataclass(frozen=True)
class Shown:
    """A change in words, long ones narrowed to where they differ."""

    where: str
    before: str
    after: str
    ask: str = ""
    fate: str = ""
    way: str = ""

    @property
    def weight(self) -> int:
        return sum(map(len, (self.where, self.before, self.after, self.ask, self.fate, self.way)))


@require_safe
def drafts(request: HttpRequest, claim_id: UUID) -> HttpResponse:
    visit = Visit.open(request, claim_id)
    page = Paginator(drafts_of(visit.claim), DRAFTS_A_PAGE).get_page(request.GET.get("page"))
    return render(request, "wizard/drafts.html", {"claim": visit.claim, "page": page})


@require_safe
def compare(request: HttpRequest, claim_id: UUID) -> HttpResponse:
    """From one draft to another, both named by their numbers, or to what a draft would be now."""
    visit = Visit.open(request, claim_id)
    before, after = sides_asked(visit, request.GET.get("from", ""), request.GET.get("to", ""))
    changes = list(changes_between(before, after, Directions(visit)))
    page = Paginator(list(in_pages(changes)), 1).get_page(request.GET.get("page"))
    context = {
        "claim": visit.claim,
        "before": before,
        "after": after,
        "changes": [change for many in page.object_list for change in many],
        "page": page,
        "query": f"from={before.number}&to={after.number or ''}&",
        "unkept": before.answers is None or after.answers is None,
    }
    return render(request, "wizard/compare.html", context)


def sides_asked(visit: Visit, older: str, newer: str) -> tuple[Side, Side]:
    asked = [older, newer] if newer else [older]
    if not all(map(NUMBER.fullmatch, asked)):
        raise Http404
    kept = {made.number: made for made in visit.claim.drafts.filter(number__in=asked)}
    if any(int(number) not in kept for number in asked):
        raise Http404
    numbers = list(map(int, asked))
    opened = snapshots_of([kept[number] for number in numbers])
    sides = list(map(side_of, numbers, opened))
    return sides[0], sides[1] if newer else side_now(visit)


def side_of(number: int, opened: Snapshot) -> Side:
    answers = None if opened.answers is None else as_shared(opened.answers)
    return Side(number, read_letter(opened.letter), answers)


def side_now(visit: Visit) -> Side:
    letter = draft(visit.given, as_of=timezone.localdate()).letter
    return Side(0, letter, as_shared(visit.given))


def moved_on(
    behind: Mapping[str, JSON] | None, letter: Letter, visit: Visit, drafted: Drafted
) -> bool:
    """Whether the answers that count are others than those behind a draft; a new day is none."""
    if behind is None:
        return bool(differences(letter, drafted.letter))
    return any(answer_changes(as_shared(behind), as_shared(visit.given)))


def changes_between(
    before: Side, after: Side, directions: Directions
) -> Iterator[tuple[str, Shown]]:
    """Those in the letter, then those in the answers, if both sides have kept theirs."""
    for one in differences(before.letter, after.letter):
        yield "letter", shown_sentence(one)
    if before.answers is not None and after.answers is not None:
        for change in answer_changes(before.answers, after.answers):
            yield "answers", shown_answer(change, directions)


def shown_sentence(one: Difference) -> Shown:
    return Shown(one.part, *narrowed(one.before, one.after))


def shown_answer(one: AnswerChange, directions: Directions) -> Shown:
    before, after = narrowed(one.before, one.after)
    way = directions.to(one.path)
    return Shown(one.where, before, after, ask=one.ask, fate=one.fate, way=way)


def in_pages(changes: Sequence[tuple[str, Shown]]) -> Iterator[list[tuple[str, Shown]]]:
    """Pages of about the same length; a change is never cut in two."""
    page: list[tuple[str, Shown]] = []
    weight = 0
    for change in changes:
        page.append(change)
        weight += change[1].weight
        if weight > ENOUGH:
            yield page
            page, weight = [], 0
    if page or not changes:
        yield page
