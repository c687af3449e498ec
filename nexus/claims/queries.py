"""What is read of a claim: each in a constant number of queries."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, cast

from django.db.models import QuerySet

from nexus.claims.models import Claim, Draft, PageAnswers
from nexus.claims.sealing import content_of, opened
from nexus.interview.question import JSON
from nexus.vault.cipher import Place, Unsealing
from nexus.vault.keys import key_of


@dataclass(frozen=True, kw_only=True)
class PageState:
    """What is stored of a page or an item; version 0 when nothing is."""

    page: str
    item: str = ""
    answers: dict[str, JSON] = field(default_factory=dict, repr=False)
    unfinished: dict[str, JSON] | None = field(default=None, repr=False)
    typed: dict[str, str] = field(default_factory=dict)
    """The label of whoever typed each answer; none for answers of earlier versions."""
    form: str = ""
    """The form that saved last, if it had an id."""
    version: int = 0
    by: str = ""
    saved_at: datetime | None = None

    @property
    def place(self) -> str:
        """The page, or list/item, as a journey names what is unfinished."""
        return f"{self.page}/{self.item}" if self.item else self.page


def page_state(claim: Claim, page: str, item: str = "") -> PageState:
    row = claim.pages.filter(page=page, item=item).first()
    return state_in(row, key=key_of(claim.pk)) if row else PageState(page=page, item=item)


def states_of(claim: Claim) -> tuple[PageState, ...]:
    """Every stored page, and the items of each list in the order in which they were added.

    Read as bare columns: a hundred rows as objects would take half as long again.
    """
    unsealing, table = Unsealing(key_of(claim.pk)), PageAnswers._meta.db_table
    columns = claim.pages.values_list("pk", "sealed", "page", "item", "version", "by", "saved_at")
    states = [
        _state(
            opened(
                sealed,
                by=unsealing,
                place=Place(table=table, field="sealed", row=pk, claim=claim.pk),
            ),
            page=page,
            item=item,
            version=version,
            by=by,
            saved_at=saved_at,
        )
        for pk, sealed, page, item, version, by, saved_at in columns
    ]
    return tuple(sorted(states, key=lambda state: (state.page, int(state.item or 0))))


def given_of(claim: Claim) -> dict[str, JSON]:
    """The raw stored answers, flat: question key -> JSON, and each list as its items."""
    return given_in(states_of(claim))


def given_in(states: Iterable[PageState]) -> dict[str, JSON]:
    """As `given_of`, for states that were read already."""
    given: dict[str, JSON] = {}
    lists: dict[str, list[JSON]] = {}
    for state in states:
        if state.item:
            lists.setdefault(state.page, []).append({"id": state.item, **state.answers})
        else:
            given |= state.answers
    return given | lists


def unfinished_in(states: Iterable[PageState]) -> frozenset[str]:
    """The places that hold text not yet accepted."""
    return frozenset(state.place for state in states if state.unfinished is not None)


def drafts_of(claim: Claim) -> QuerySet[Draft]:
    """The latest first; without their letters, which are read one at a time."""
    return claim.drafts.defer("sealed", "sealed_answers").order_by("-number")


def letter_of(draft: Draft) -> dict[str, JSON]:
    return content_of(draft, key=key_of(draft.claim_id))


@dataclass(frozen=True)
class Snapshot:
    """A draft as it was made; drafts of earlier versions kept no answers."""

    letter: dict[str, JSON] = field(repr=False)
    answers: dict[str, JSON] | None = field(repr=False)


def snapshots_of(drafts: Sequence[Draft]) -> tuple[Snapshot, ...]:
    """What was kept of some drafts of one claim."""
    if not drafts:
        return ()
    key = key_of(drafts[0].claim_id)
    return tuple(
        Snapshot(
            letter=content_of(one, key=key),
            answers=None
            if one.sealed_answers is None
            else content_of(one, key=key, field="sealed_answers"),
        )
        for one in drafts
    )


def state_in(row: PageAnswers, *, key: bytes) -> PageState:
    return _state(
        content_of(row, key=key),
        page=row.page,
        item=row.item,
        version=row.version,
        by=row.by,
        saved_at=row.saved_at,
    )


def _state(content: dict[str, JSON], **stored: Any) -> PageState:
    """`stored` are the open columns of its row."""
    answers, unfinished = content["answers"], content["unfinished"]
    typed, writer = content.get("typed"), content.get("writer")
    return PageState(
        answers=answers if isinstance(answers, dict) else {},
        unfinished=unfinished if isinstance(unfinished, dict) else None,
        typed=cast("dict[str, str]", typed) if isinstance(typed, dict) else {},
        form=str(writer["form"]) if isinstance(writer, dict) else "",
        **stored,
    )
