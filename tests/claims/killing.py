"""A writer is killed with SIGKILL in the midst of saving, again and again; nothing told is lost."""

import argparse
import os
import random
import signal
from collections.abc import Iterator
from typing import Any

from django.db import connections

from nexus.accounts.actor import CodeHolder, System
from nexus.claims.actions import record_answers
from nexus.claims.beginning import begin_claim
from nexus.claims.queries import given_of


def main(arguments: list[str]) -> dict[str, int]:
    parser = argparse.ArgumentParser()
    parser.add_argument("--kills", type=int, required=True)
    parser.add_argument("--seed", type=int, default=20261122)
    parser.add_argument("--fault", default="", help="early: acknowledged before it is saved")
    options = parser.parse_args(arguments)
    return kill_again_and_again(options)


def kill_again_and_again(options: argparse.Namespace) -> dict[str, int]:

    chance = random.Random(options.seed)
    claim, _code = begin_claim(by=System("visitor"))
    told: list[str] = []
    for kill in range(options.kills):
        told += told_before_death(claim, kill, after=chance.randint(1, 8), fault=options.fault)
    kept = given_of(claim)
    half = [key for key, words in kept.items() if words != words_for(key)]
    return {
        "kills": options.kills,
        "acknowledged": len(told),
        "lost": sum(key not in kept for key in told),
        "half_written": len(half),
    }


def told_before_death(claim: Any, kill: int, *, after: int, fault: str) -> list[str]:
    """What a writer was told to be saved, before it was killed upon the n-th time."""
    connections.close_all()
    reading, writing = os.pipe()
    writer = os.fork()
    if not writer:
        os.close(reading)
        save_for_ever(claim, kill, writing, fault)
    os.close(writing)
    with os.fdopen(reading) as heard:
        told = [heard.readline().strip() for _ in range(after)]
        os.kill(writer, signal.SIGKILL)
        told += heard.read().split("\n")  # what it still managed to tell
    os.waitpid(writer, 0)
    return [key for key in told if key]


def save_for_ever(claim: Any, kill: int, writing: int, fault: str) -> None:

    by = CodeHolder(claim.pk)
    for key in keys_of(kill):
        if fault == "early":
            os.write(writing, f"{key}\n".encode())
        record_answers(claim=claim, page=key, version=0, answers={key: words_for(key)}, by=by)
        if not fault:
            os.write(writing, f"{key}\n".encode())


def keys_of(kill: int) -> Iterator[str]:
    number = 0
    while True:
        yield f"page-{kill}-{number}"
        number += 1


def words_for(key: str) -> str:
    return f"what was said on {key}, " * 40
