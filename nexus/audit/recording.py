"""Writes an event down, in words that were chosen beforehand: nothing a person typed fits here."""

import re
from enum import StrEnum
from uuid import UUID

from nexus.audit.models import Event


class What(StrEnum):
    """All that can have happened."""

    CLAIM_BEGUN = "claim-begun"
    CLAIM_OPENED = "claim-opened"
    CODE_REFUSED = "code-refused"
    CODE_REPLACED = "code-replaced"
    CODE_RETIRED = "code-retired"
    ANSWERS_RECORDED = "answers-recorded"
    UNFINISHED_KEPT = "unfinished-kept"
    ITEM_ADDED = "item-added"
    ITEM_REMOVED = "item-removed"
    DRAFT_MADE = "draft-made"
    ANSWERS_EXPORTED = "answers-exported"
    ANSWERS_IMPORTED = "answers-imported"


SHORT_WORDS = re.compile(r"[a-z0-9_/-]{0,80}")


def record(*, what: What, actor: str, claim: UUID | None, detail: str = "") -> None:
    """`detail` is the key of a page, the id of an item, a number: never words of a person."""
    if not SHORT_WORDS.fullmatch(detail):
        raise ValueError("An event's detail is a key or a number, not a text.")
    Event.objects.create(what=what, actor=actor, claim=claim, detail=detail)
