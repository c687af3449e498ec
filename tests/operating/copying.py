"""Copies taken while somebody saves, then each put back; and copies that were tampered with."""

import argparse
import contextlib
import io
import json
import os
import shutil
import sqlite3
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from django.conf import settings
from django.core.management import CommandError, call_command
from django.db import connections

from nexus.accounts.actor import CodeHolder, System
from nexus.claims.actions import make_draft, record_answers
from nexus.claims.beginning import begin_claim
from nexus.claims.models import Claim
from nexus.claims.queries import given_of
from nexus.interview.question import JSON
from nexus.operating import backing_up, databases, restoring
from nexus.operating.backing_up import back_up, remove_expired
from nexus.operating.databases import ANSWERS, KEYS
from nexus.operating.manifest import CopyRefused
from nexus.operating.restoring import restore
from nexus.operating.verifying import look_at_both
from nexus.vault.ring import turn_ring

CLAIMS = 6


@dataclass
class Saver:
    """Saves one page again and again, and counts what was acknowledged."""

    claim: Claim
    acknowledged: int = 0
    stop: threading.Event = field(default_factory=threading.Event)

    def go_on(self) -> None:
        by = CodeHolder(self.claim.pk)
        while not self.stop.is_set():
            number = self.acknowledged
            record_answers(
                claim=self.claim, page="x", version=number, answers={"n": number + 1}, by=by
            )
            self.acknowledged += 1
        connections.close_all()


def main(arguments: list[str]) -> dict[str, object]:
    parser = argparse.ArgumentParser()
    parser.add_argument("--what", choices=PARTS, required=True)
    parser.add_argument("--rounds", type=int, default=1)
    options = parser.parse_args(arguments)
    return PARTS[options.what](options.rounds)


def folders() -> tuple[Path, Path]:
    there = Path(settings.VAR_DIR) / "copies"
    return there / "of-answers", there / "of-keys"


def take() -> tuple[Path, Path]:
    answers_to, keys_to = folders()
    return back_up(answers_to=answers_to, keys_to=keys_to)


def some_claims() -> list[Claim]:
    claims = [begin_claim(by=System("visitor"))[0] for _claim in range(CLAIMS)]
    for claim in claims:
        by = CodeHolder(claim.pk)
        record_answers(claim=claim, page="story", version=0, answers={"story": "Told"}, by=by)
        make_draft(claim=claim, letter={"letter": {}}, by=by)
    return claims


# ── Under load ───────────────────────────────────────────────────────────────────────────────────


def under_load(rounds: int) -> dict[str, object]:
    """How many copies, put back, hold all that was acknowledged before they were begun."""
    claims = some_claims()
    saver = Saver(claims[0])
    thread = threading.Thread(target=saver.go_on)
    thread.start()
    copies = []
    try:
        for _round in range(rounds):
            before = saver.acknowledged
            answers, keys = take()
            copies.append((before, saver.acknowledged + 1, answers, keys))
    finally:
        saver.stop.set()
        thread.join()
    good = 0
    for least, most, answers, keys in copies:
        restore(answers=answers, keys=keys)
        told = [given_of(claim) for claim in Claim.objects.order_by("created_at")]
        number = int(str(told[0].get("n") or 0))
        good += (
            least <= number <= most
            and len(told) == CLAIMS
            and all(one["story"] == "Told" for one in told)
        )
    return {"good": good, "saved": saver.acknowledged}


# ── Tampered with ────────────────────────────────────────────────────────────────────────────────


def flip(path: Path, at: float) -> None:
    content = bytearray(path.read_bytes())
    content[int(len(content) * at)] ^= 1
    path.write_bytes(content)


def rewrite(folder: Path, **changes: object) -> None:
    path = folder / "manifest.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | changes))


def without_a_row(file: Path) -> None:
    with contextlib.closing(sqlite3.connect(file)) as copy:
        copy.execute("DELETE FROM claims_pageanswers")
        copy.commit()


def damages(answers: Path, keys: Path) -> Iterator[tuple[str, Callable[[], object]]]:
    file = answers / "default.sqlite3"
    for tenth in range(10):
        yield f"a bit at {tenth}/10", lambda at=tenth / 10: flip(file, at)  # type: ignore[misc]  # bound now
    yield "cut short", lambda: os.truncate(file, file.stat().st_size // 2)
    yield "empty", lambda: file.write_bytes(b"")
    yield "gone", file.unlink
    yield "a row less", lambda: without_a_row(file)
    yield "no manifest", (answers / "manifest.json").unlink
    yield "a manifest that is none", lambda: (answers / "manifest.json").write_text("{}")
    yield "another time", lambda: rewrite(answers, made_at="2020-01-01T00:00:00+00:00")
    yield "another key", lambda: rewrite(answers, key_id="00000000")
    yield "another seal", lambda: rewrite(answers, seal="0" * 64)
    yield "damaged keys", lambda: flip(keys / "keys.sqlite3", 0.5)
    yield "no keys", lambda: shutil.rmtree(keys)


def tampered(_rounds: int) -> dict[str, object]:
    """What was refused, what was not, and whether anything was touched by a refused one."""
    some_claims()
    answers, keys = take()
    aside = Path(settings.VAR_DIR) / "aside"
    refused, accepted = [], []
    before = state()
    for number, (name, _damage) in enumerate(damages(answers, keys)):
        for folder in (answers, keys):
            shutil.rmtree(aside / folder.name, ignore_errors=True)
            shutil.copytree(folder, aside / folder.name)
        tried = (aside / answers.name, aside / keys.name)
        [*_others, damage] = [one for _name, one in list(damages(*tried))[: number + 1]]
        damage()
        try:
            restore(answers=tried[0], keys=tried[1])
            accepted.append(name)
        except CopyRefused:
            refused.append(name)
    swapped = failed(lambda: restore(answers=keys, keys=answers))
    return {
        "refused": len(refused),
        "accepted": accepted,
        "swapped": swapped,
        "untouched": state() == before,
    }


def state() -> list[dict[str, JSON]]:
    return [given_of(claim) for claim in Claim.objects.order_by("created_at")]


def failed(act: Callable[[], object]) -> bool:
    try:
        act()
    except (CopyRefused, CommandError):
        return True
    return False


# ── Wrongly keyed, halfway, together ─────────────────────────────────────────────────────────────


def wrong(_rounds: int) -> dict[str, object]:
    """Each of these must come out true."""
    some_claims()
    answers, keys = take()
    before = state()
    found: dict[str, object] = {"opens": look_at_both(answers, keys).opened == CLAIMS}
    ring = Path(settings.KEY_RING_FILE)
    kept = ring.read_bytes()
    turn_ring()
    found["a turned ring still opens it"] = look_at_both(answers, keys).opened == CLAIMS
    ring.write_text(json.dumps({"active": "f" * 8, "keys": {"f" * 8: "A" * 43 + "="}}))
    found["another ring is refused"] = failed(lambda: restore(answers=answers, keys=keys))
    ring.write_bytes(kept)
    found["halfway is taken back"] = halfway(answers, keys) and state() == before
    one, _other = folders()
    found["together is refused"] = failed(lambda: back_up(answers_to=one, keys_to=one / "keys"))
    found["nothing half is left"] = not list(one.rglob("*.part"))
    found["running is refused"] = failed(
        lambda: call_command("restore", answers=answers, keys=keys)
    )
    found["the answers alone"] = len(restore(answers=answers)) == 1 and state() == before
    found["expired go"] = expired(answers) and not answers.exists() and keys.exists()
    return found


def halfway(answers: Path, keys: Path) -> bool:
    """The second database can't be put in its place."""
    load = databases.load

    def breaks(alias: str, file: Path, *, kept_as: str) -> Path | None:
        if alias == KEYS:
            raise OSError
        return load(alias, file, kept_as=kept_as)

    begin_claim(by=System("visitor"))  # after the copy: it must still be there
    vars(restoring)["load"] = breaks
    try:
        restore(answers=answers, keys=keys)
    except OSError:
        Claim.objects.order_by("created_at").last().delete()  # type: ignore[union-attr]  # there is one
        return Claim.objects.count() == CLAIMS
    finally:
        vars(restoring)["load"] = load
    return False


def expired(answers: Path) -> bool:
    ends = datetime.now(UTC) + backing_up.KEPT[ANSWERS]
    kept = remove_expired(answers.parent, ANSWERS, now=ends - timedelta(minutes=9))
    later = ends + timedelta(minutes=9)
    return not kept and remove_expired(answers.parent, ANSWERS, now=later) == [answers]


def commands(_rounds: int) -> dict[str, object]:
    """What the three commands say."""
    some_claims()
    answers_to, keys_to = folders()
    said, aside = io.StringIO(), io.StringIO()
    call_command(
        "backup", answers_to=answers_to, keys_to=keys_to, expire=True, stdout=said, stderr=aside
    )
    [answers], [keys] = answers_to.iterdir(), keys_to.iterdir()
    call_command("verify_backup", answers=answers, keys=keys, stdout=said)
    call_command("restore", answers=answers, keys=keys, stopped=True, stdout=said)
    return {"said": said.getvalue(), "aside": aside.getvalue(), "claims": Claim.objects.count()}


PARTS: dict[str, Callable[[int], dict[str, object]]] = {
    "under-load": under_load,
    "tampered": tampered,
    "wrong": wrong,
    "commands": commands,
}
