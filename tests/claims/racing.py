"""Writers in processes of their own save one page at the same moment, round after round."""

import argparse
import multiprocessing
from collections import Counter
from dataclasses import asdict, dataclass
from multiprocessing.queues import Queue
from multiprocessing.synchronize import Barrier
from typing import Any

from django.db import DatabaseError, connections

from nexus.accounts.actor import CodeHolder, System
from nexus.claims import actions
from nexus.claims.actions import StaleSave, record_answers
from nexus.claims.beginning import begin_claim
from nexus.claims.locking import locked
from nexus.claims.models import PageAnswers
from nexus.claims.opened_form import OpenedForm
from nexus.claims.queries import page_state
from nexus.vault.keys import key_of

FORK = multiprocessing.get_context("fork")


@dataclass(frozen=True)
class Save:
    """What one writer was told about one save."""

    page: str
    token: str
    version: int = 0
    seen: str = ""
    failed: str = ""


def main(arguments: list[str]) -> dict[str, Any]:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, required=True)
    parser.add_argument("--writers", type=int, default=4)
    parser.add_argument("--fresh", type=int, default=0, help="a page never saved before each time")
    parser.add_argument("--fault", default="", help="which guard is off: turns, lock, version")
    options = parser.parse_args(arguments)
    if options.fault == "turns":
        connections["default"].settings_dict["OPTIONS"]["transaction_mode"] = "DEFERRED"
    return race(options)


def race(options: argparse.Namespace) -> dict[str, Any]:

    take_off(options.fault)
    claim, _code = begin_claim(by=System("visitor"))
    connections.close_all()
    start, told = FORK.Barrier(options.writers), FORK.Queue()
    writers = [
        FORK.Process(target=write, args=(claim, name, options, start, told))
        for name in range(options.writers)
    ]
    for writer in writers:
        writer.start()
    saves = [told.get(timeout=60) for _ in range(options.writers * options.rounds)]
    for writer in writers:
        writer.join()
    won = [save for save in saves if save.version]
    last = {save.page: save for save in sorted(won, key=lambda save: save.version)}
    kept = {page: page_state(claim, page) for page in last}
    return {
        "saves": len(saves),
        "won": len(won),
        "failed": Counter(save.failed for save in saves if save.failed),
        "overwritten": len(won) - len({(save.page, save.version) for save in won}),
        "lost": sum(kept[page].answers != {"token": save.token} for page, save in last.items()),
        "misled": misled(saves),
    }


def misled(saves: list[Save]) -> int:
    """Refused writers who were not shown what had won."""
    winners = {save.token for save in saves if save.version}
    refused = [asdict(save) for save in saves if not save.version and not save.failed]
    return sum(save["seen"] not in winners for save in refused)


def write(
    claim: Any, name: int, options: argparse.Namespace, start: Barrier, told: "Queue[Save]"
) -> None:

    for number in range(options.rounds):
        page = f"page-{number}" if options.fresh else "severity"
        start.wait(timeout=60)
        version = page_state(claim, page).version
        start.wait(timeout=60)
        told.put(try_to_save(claim, page, version, token=f"{name}-{number}"))


def try_to_save(claim: Any, page: str, version: int, *, token: str) -> Save:

    by = CodeHolder(claim.pk)
    try:
        saved = record_answers(
            claim=claim, page=page, version=version, answers={"token": token}, by=by
        )
    except StaleSave as refusal:
        return Save(page, token, seen=str(refusal.current.answers.get("token")))
    except DatabaseError as error:
        return Save(page, token, failed=type(error).__name__)
    return Save(page, token, version=saved)


def take_off(fault: str) -> None:
    """Switch one guard off, to show that without it the race is lost."""

    def turn(claim: Any, *, page: str, item: str, version: int, form: OpenedForm, by: Any) -> Any:
        locked(claim, by)
        found = claim.pages.filter(page=page, item=item).first()
        row = found or PageAnswers(claim=claim, page=page, item=item)
        row.version = version
        return actions._Turn(row, {}, key_of(claim.pk), form)

    if fault == "version":
        vars(actions).update(_turn=turn)
    if fault == "lock":
        vars(actions).update(locked=lambda claim, _by: claim)
