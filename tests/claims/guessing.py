"""Guessers in processes of their own try return codes at once, all from one network."""

import argparse
import multiprocessing
from itertools import count
from multiprocessing.queues import Queue

from django.db import connections

from nexus.claims import throttle
from nexus.claims.beginning import open_with_code

FORK = multiprocessing.get_context("fork")


def main(arguments: list[str]) -> dict[str, int]:
    parser = argparse.ArgumentParser()
    parser.add_argument("--tries", type=int, required=True)
    parser.add_argument("--guessers", type=int, default=4)
    parser.add_argument("--fault", default="", help="alone: each process counts for itself")
    options = parser.parse_args(arguments)
    connections.close_all()
    told: Queue[str] = FORK.Queue()
    guessers = [
        FORK.Process(target=guess, args=(options.tries, options.fault, told))
        for _ in range(options.guessers)
    ]
    for guesser in guessers:
        guesser.start()
    answers = [told.get(timeout=60) for _ in range(options.tries * options.guessers)]
    for guesser in guessers:
        guesser.join()
    return {answer: answers.count(answer) for answer in answers}


def guess(tries: int, fault: str, told: "Queue[str]") -> None:

    if fault == "alone":
        counted = count(1)
        vars(throttle).update(count=lambda _who: next(counted))
    for number in range(tries):
        try:
            open_with_code(code=f"guess {number}", remote=f"192.0.2.{number}")
        except Exception as refusal:  # noqa: BLE001 - whichever it is, is what is asked
            told.put(type(refusal).__name__)
