"""5,000 papers that were changed at random: none ends the site, hangs, or lets anything through.

`MUTATIONS=500` tries fewer, `MUTATION_SEED` others.
"""

import os
import random
import time
from pathlib import Path
from uuid import UUID

import pytest

from nexus.exhibits.intake.reader import Reader
from nexus.exhibits.reasons import WHY
from tests.exhibits.corpus import ACTING, PICTURES
from tests.exhibits.papers import photo, scan
from tests.exhibits.test_corpus import LIMITS, is_safe

TRIES = int(os.environ.get("MUTATIONS", "5000"))
SEED = int(os.environ.get("MUTATION_SEED", "2026"))
ONE = UUID(int=2)


def seeds() -> list[bytes]:
    acting = [case.make() for case in ACTING.values()]
    odd = [PICTURES[name].make() for name in ("the photo of a phone", "a PNG with a palette")]
    return [scan(3, words=b"Low back"), photo(), *odd, *acting]


def mutated(content: bytes, chance: random.Random) -> bytes:
    """A few bytes changed, cut out, doubled, moved, or a number made huge."""
    changed = bytearray(content)
    for _ in range(chance.choice((1, 1, 1, 2, 8))):
        at = chance.randrange(len(changed))
        end = min(len(changed), at + chance.randint(1, 64))
        how = chance.choice((0, 0, 0, 1, 1, 2, 3, 4, 5))
        if how == 0:
            changed[at] ^= 1 << chance.randrange(8)
        elif how == 1:
            changed[at:end] = chance.randbytes(end - at)
        elif how == 2 and len(changed) > 100:
            del changed[at:end]
        elif how == 3:
            changed[at:at] = changed[at:end] * chance.choice((1, 1, 50))
        elif how == 4:
            changed[at:at] = chance.choice((b"99999999999", b"-1", b"<<", b">>", b"[", b" 3 0 R "))
        else:
            changed[at:end] = b"\x00" * (end - at)
    return bytes(changed)


@pytest.mark.proof
def test_no_change_ends_the_site_hangs_it_or_gets_through(tmp_path, monkeypatch):
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    chance, whole = random.Random(SEED), seeds()
    reader, ends, slowest = Reader(), 0, 0.0
    became: dict[str, int] = {}
    try:
        for _ in range(TRIES):
            kind = chance.choice((whole[:4], whole))
            content = mutated(chance.choice(kind), chance)
            began = time.monotonic()
            outcome = reader.read([content], LIMITS, claim=ONE)
            slowest = max(slowest, time.monotonic() - began)
            assert outcome.refused in WHY or is_safe(outcome)
            ends += reader.pid is None
            became[outcome.refused or "safe"] = became.get(outcome.refused or "safe", 0) + 1
    finally:
        reader.end()
    print(f"{TRIES} tried, {ends} processes ended, slowest {slowest:.1f} s, {became}")  # noqa: T201 - a figure of the proof
    assert slowest < 65
    assert list(Path(tmp_path).iterdir()) == []
