"""Somebody tells a site many things that could be found again; then the site is cut off."""

import argparse
import os
from collections.abc import Iterator
from contextlib import suppress

from nexus.accounts.actor import CodeHolder, System
from nexus.claims import actions, beginning, queries, sealing
from nexus.claims.access import NoSuchClaim
from nexus.vault.cipher import Place, Unsealing

FIELDS = 60
ADDRESS = "203.0.113.77"


def main(arguments: list[str]) -> list[str]:
    parser = argparse.ArgumentParser()
    parser.add_argument("--fault", default="", help="clear: nothing is encrypted")
    options = parser.parse_args(arguments)
    return list(tell(options.fault))


def tell(fault: str) -> Iterator[str]:
    def clear(content: bytes, *, key: bytes, place: Place) -> bytes:
        return content

    class Opened(Unsealing):
        """Everything lies open."""

        def unseal(self, envelope: bytes, place: Place) -> bytes:
            return envelope

    if fault == "clear":
        vars(sealing).update(seal=clear, Unsealing=Opened)
        vars(queries).update(Unsealing=Opened)
    claim, code = beginning.begin_claim(by=System("visitor"))
    by = CodeHolder(claim.pk, helper=(helper := canary()))
    yield from (helper, code, code.replace("-", ""))
    for number in range(FIELDS):
        page = f"page-{number}"
        answers, unfinished, of_item = canary(), canary(), canary()
        actions.record_answers(claim=claim, page=page, version=0, answers={"a": answers}, by=by)
        actions.keep_unfinished(
            claim=claim, page=page, version=1, unfinished={"a": unfinished}, by=by
        )
        item = actions.add_item(claim=claim, page="records", by=by)
        actions.record_answers(
            claim=claim, page="records", item=item, version=1, answers={"a": of_item}, by=by
        )
        yield from (answers, unfinished, of_item)
    overwritten, removed, letter = canary(), canary(), canary()
    actions.record_answers(claim=claim, page="x", version=0, answers={"a": overwritten}, by=by)
    actions.record_answers(claim=claim, page="x", version=1, answers={"a": letter}, by=by)
    item = actions.add_item(claim=claim, page="records", by=by)
    actions.keep_unfinished(
        claim=claim, page="records", item=item, version=1, unfinished={"a": removed}, by=by
    )
    actions.remove_item(claim=claim, page="records", item=item, version=2, by=by)
    actions.make_draft(claim=claim, letter={"letter": letter}, by=by)
    guess = canary()
    with suppress(NoSuchClaim):
        beginning.open_with_code(code=guess, remote=ADDRESS)
    yield from (overwritten, removed, letter, guess, ADDRESS)


def canary() -> str:
    return f"Canary{os.urandom(9).hex()}"
