"""Writers save, draw and keep files in a claim while it is erased: what is left is counted."""

import argparse
import threading
from collections import Counter
from collections.abc import Callable
from datetime import timedelta

from django.db import connections
from django.db.models import QuerySet
from django.db.models.functions import Now

from nexus.accounts.actor import CodeHolder, System
from nexus.claims import files
from nexus.claims.actions import make_draft, record_answers
from nexus.claims.beginning import begin_claim
from nexus.claims.erasing import ask_to_erase, erase, hanging_on_claims
from nexus.claims.models import Claim
from nexus.vault.models import ClaimKey

Act = Callable[[Claim, CodeHolder, int], None]


def main(arguments: list[str]) -> dict[str, object]:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, required=True)
    options = parser.parse_args(arguments)
    refused: Counter[str] = Counter()
    left = sum(erased_meanwhile(refused) for _round in range(options.rounds))
    return {"rounds": options.rounds, "left": left, "refused": dict(refused)}


def erased_meanwhile(refused: Counter[str]) -> int:
    claim, _code = begin_claim(by=System("visitor"))
    by, begun = CodeHolder(claim.pk), threading.Barrier(3)
    make_draft(claim=claim, letter={}, by=by)
    writers = [
        threading.Thread(target=go_on, args=(act, claim, by, begun, refused))
        for act in (save, draw)
    ]
    for writer in writers:
        writer.start()
    begun.wait()
    ask_to_erase(claim=claim, by=by)
    Claim.objects.filter(pk=claim.pk).update(erase_at=Now() - timedelta(seconds=1))
    erase(claim=claim, by=by)
    for writer in writers:
        writer.join()
    rows = sum(
        QuerySet(model).filter(**{at: claim.pk}).count() for model, at in hanging_on_claims()
    )
    return rows + ClaimKey.objects.filter(claim=claim.pk).count()


def go_on(
    act: Act, claim: Claim, by: CodeHolder, begun: threading.Barrier, refused: Counter[str]
) -> None:
    """Until somebody says no."""
    for turn in range(60):
        try:
            act(claim, by, turn)
        except Exception as refusal:  # noqa: BLE001 - which ones there are is what is asked
            refused[type(refusal).__name__] += 1
            break
        finally:
            if turn == 1:
                begun.wait()
    connections.close_all()


def save(claim: Claim, by: CodeHolder, turn: int) -> None:
    record_answers(claim=claim, page=f"page-{turn}", version=0, answers={"story": "x"}, by=by)


def draw(claim: Claim, by: CodeHolder, _turn: int) -> None:
    draft = make_draft(claim=claim, letter={}, by=by)
    files.keep_file(draft, b"a file", kind="letter", edition="1")
