"""Writes an event down, in words that were chosen beforehand: nothing a person typed fits here."""

import re
from enum import StrEnum
from functools import partial
from uuid import UUID

from django.db import transaction

from nexus.audit.chain import Link, Written, last_link, seal_of
from nexus.audit.head import note_head
from nexus.audit.models import Event
from nexus.vault.ring import current_ring


class What(StrEnum):
    """All that can have happened."""

    CLAIM_BEGUN = "claim-begun"
    CLAIM_OPENED = "claim-opened"
    CLAIM_REFUSED = "claim-refused"
    CODE_REFUSED = "code-refused"
    CODE_REPLACED = "code-replaced"
    CODE_RETIRED = "code-retired"
    SIGNED_IN = "signed-in"
    CLAIM_HELD = "claim-held"
    CLAIM_LET_GO = "claim-let-go"
    TRY_REFUSED = "try-refused"
    ANSWERS_RECORDED = "answers-recorded"
    UNFINISHED_KEPT = "unfinished-kept"
    ITEM_ADDED = "item-added"
    ITEM_REMOVED = "item-removed"
    DRAFT_MADE = "draft-made"
    ANSWERS_EXPORTED = "answers-exported"
    ANSWERS_IMPORTED = "answers-imported"
    NOTICES_ASKED = "notices-asked"
    NOTICES_ENDED = "notices-ended"
    ERASURE_ASKED = "erasure-asked"
    ERASURE_UNDONE = "erasure-undone"
    CLAIM_ERASED = "claim-erased"
    CLAIM_COPIED = "claim-copied"
    EVERYTHING_EXPORTED = "everything-exported"
    PAPER_RECEIVED = "paper-received"
    PAPER_READY = "paper-ready"
    PAPER_REFUSED = "paper-refused"
    PAPER_REMOVED = "paper-removed"
    PAPER_TAKEN = "paper-taken"
    PAGES_CITED = "pages-cited"
    PAGES_UNCITED = "pages-uncited"
    JOB_TRIED_AGAIN = "job-tried-again"
    END_MISSED = "end-missed"


SHORT_WORDS = re.compile(r"[a-z0-9_/-]{0,80}")


@transaction.atomic(savepoint=False)
def record(*, what: What, actor: str, claim: UUID | None, detail: str = "") -> None:
    """`detail` is the key of a page, the id of an item, a number: never words of a person.

    Nobody else writes an event until the transaction is over: best called near its end.
    """
    if not SHORT_WORDS.fullmatch(detail):
        raise ValueError("An event's detail is a key or a number, not a text.")
    before, now = last_link()
    ring = current_ring()
    written = Written(
        number=before.number + 1,
        at=now,
        actor=actor,
        what=what.value,
        claim=claim,
        detail=detail,
        key_id=ring.active,
    )
    seal = seal_of(written, before=before, ring=ring)
    Event.objects.bulk_create([Event(**vars(written), seal=seal)])
    transaction.on_commit(partial(note_head, Link(written.number, seal), before), robust=True)
