"""Write the table of what forms and rules want to know, and which questions give it."""

from argparse import ArgumentParser
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand

from nexus.claims.drafting import draft
from nexus.programs.choosing import CHOSEN_PROGRAM, every_stage
from nexus.programs.form_map import table, unmapped
from nexus.programs.symptom_factors import FACTORS
from nexus.programs.va.connection import CONNECTION
from nexus.programs.va.form_map import FORM_MAP
from nexus.programs.va.minimum import MINIMUM

DOCUMENT = Path(__file__).parents[4] / "docs" / "form-map.md"
MAPS = (FORM_MAP, MINIMUM, FACTORS)
HEAD = """# What is asked, and for which row of which form

Written by `manage.py form_map` from the questions; a test says whether it is up to date. P: the
person can answer. R: a record shows it. C: the clinician alone can say it, and the letter leaves
a blank for it. A question's constant has its key in capitals.
"""


def form_map() -> str:
    """The whole document."""
    chosen = {CHOSEN_PROGRAM.key: "va", CONNECTION.key: "direct"}
    letter = draft(chosen, as_of=datetime.now(UTC).date()).letter
    blanks = {blank.key: blank.label for blank in letter.blanks()}
    lines = (line for one in MAPS for line in table(one, every_stage(), blanks))
    return "\n".join((HEAD, *lines, *unmapped(MAPS, every_stage())))


class Command(BaseCommand):
    """`manage.py form_map`."""

    help = "Write docs/form-map.md."
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Where to."""
        parser.add_argument("--out", type=Path, default=DOCUMENT, help="the file to write")

    def handle(self, *_args: Any, **options: Any) -> None:
        """Write the file."""
        options["out"].write_text(form_map(), encoding="utf-8")
