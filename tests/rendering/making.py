"""Letters to look at, each made once: a render costs about a second."""

import json
from datetime import date
from functools import cache
from pathlib import Path

from nexus.claims.answers_file import read_file
from nexus.claims.drafting import draft
from nexus.letter.document import Letter
from nexus.rendering.pdf import Copy, render_pdf

LETTERS = Path(__file__).parents[1] / "letters"
DRAFT = "Draft 3, November 22, 2026"


@cache
def golden(case: str) -> Letter:
    """The letter of a golden case as of its own day."""
    data = json.loads((LETTERS / case / "answers.json").read_text(encoding="utf-8"))
    given, problems = read_file(data)
    assert not problems
    return draft(given, as_of=date.fromisoformat(data["as_of"])).letter


@cache
def rendered(case: str, copy: Copy) -> bytes:
    return render_pdf(golden(case), copy=copy, draft=DRAFT)
