"""A worker that makes letter after letter, and says how much memory it holds meanwhile."""

import sys
from dataclasses import replace
from pathlib import Path

from nexus.rendering.formats import FORMATS
from tests.rendering.sample import NAME, sample


def main(*, early: int, late: int) -> None:
    """Print what is held after the first so many letters and after all; no two are alike."""
    for number in range(1, late + 1):
        letter = replace(sample(paragraphs=1), patient=f"{NAME} {number}")
        for name in ("pdf", "record", "docx", "txt", "json"):
            FORMATS[name].make(letter, f"Draft {number}")
        if number in {early, late}:
            print(held(), flush=True)  # noqa: T201 - what it is asked for


def held() -> int:
    """The resident memory of this process, in kB."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS:"))


if __name__ == "__main__":
    main(early=int(sys.argv[1]), late=int(sys.argv[2]))
