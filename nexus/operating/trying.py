"""Invented people, for whoever tries the site out: whole cases, each with a draft of its letter."""

import json
from dataclasses import dataclass
from pathlib import Path

from django.utils import timezone

from nexus.accounts.actor import CodeHolder, System
from nexus.claims.actions import make_draft
from nexus.claims.answers_file import read_file
from nexus.claims.beginning import import_answers
from nexus.claims.drafting import draft
from nexus.claims.models import Claim
from nexus.letter.serial import write_letter

FOLDER = Path(__file__).parent / "demo"
PEOPLE = {
    "hatch": "a fall through a hatch, for the VA",
    "hip": "a back that follows a hip, for the VA",
    "nurse": "a nurse's lifting, for workers' compensation",
}
DEMO = System("demo")


@dataclass(frozen=True)
class Begun:
    """An invented claim, and what opens it."""

    claim: Claim
    code: str
    about: str


def begin_demo() -> list[Begun]:
    return [begin_one(name, about) for name, about in PEOPLE.items()]


def begin_one(name: str, about: str) -> Begun:
    given, problems = read_file(json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8")))
    if problems:
        raise ValueError(f"{name}.json is no longer a file of answers.")
    claim, code = import_answers(given=given, by=DEMO)
    drafted = draft(given, as_of=timezone.localdate())
    make_draft(
        claim=claim, letter=write_letter(drafted.letter), answers=given, by=CodeHolder(claim.pk)
    )
    return Begun(claim, code, about)
