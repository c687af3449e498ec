"""Compose a letter from a file of answers, without the web or a database."""

import json
import sys
from argparse import ArgumentParser
from datetime import date
from pathlib import Path
from typing import Any, NoReturn

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from nexus.claims.answers_file import FileProblem, read_file
from nexus.claims.drafting import draft
from nexus.interview.question import JSON
from nexus.readiness.plain import findings_text
from nexus.rendering.formats import FORMATS, Name
from nexus.rendering.statement import render_statement_pdf

WRONG_FILE = 2
"""The exit code for a file that cannot be used."""


class Command(BaseCommand):
    """`manage.py draft ANSWERS.json --out DIR [--format pdf,docx,txt,…]`."""

    help = "Compose the draft letter of an answers file and say what it still lacks."
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The file, the folder, the formats, and the date of the letter."""
        parser.add_argument("answers", type=Path, help="a file as the site exports it")
        parser.add_argument("--out", type=Path, required=True, help="the folder to write into")
        parser.add_argument(
            "--format", default=",".join(FORMATS), help="which, with commas between"
        )
        parser.add_argument("--as-of", type=date.fromisoformat, help="date of the letter (ISO)")

    def handle(self, *_args: Any, **options: Any) -> None:
        """Write the files and findings.txt; a wrong file ends with code 2 and every problem."""
        formats = self._formats(options["format"])
        data = self._loaded(options["answers"])
        given, problems = read_file(data)
        if problems:
            self._end(problems)
        drafted = draft(given, as_of=options["as_of"] or _as_of(data))
        out: Path = options["out"]
        out.mkdir(parents=True, exist_ok=True)
        for name in formats:
            one = FORMATS[name]
            (out / one.file).write_bytes(one.make(drafted.letter, ""))
        if drafted.statement:
            (out / "statement.pdf").write_bytes(render_statement_pdf(drafted.statement))
        (out / "findings.txt").write_text(findings_text(drafted.report), encoding="utf-8")
        written = [*formats, *(["statement"] if drafted.statement else []), "findings.txt"]
        self.stdout.write(f"{drafted.notice}\nWritten: {', '.join(written)}")

    def _formats(self, asked: str) -> list[Name]:
        wanted = {name.strip() for name in asked.split(",") if name.strip()}
        names = [name for name in FORMATS if name in wanted]
        if not names or wanted - set(names):
            message = f"--format: allowed are {', '.join(FORMATS)}."
            raise CommandError(message, returncode=WRONG_FILE)
        return names

    def _loaded(self, path: Path) -> JSON:
        try:
            loaded: JSON = json.loads(path.read_text(encoding="utf-8"))
        except OSError:
            self._end((FileProblem("file", "It can’t be opened."),))
        except (ValueError, RecursionError):
            self._end((FileProblem("file", "It is not JSON in UTF-8."),))
        return loaded

    def _end(self, problems: tuple[FileProblem, ...]) -> NoReturn:
        self.stderr.write("\n".join(map(str, problems)))
        sys.exit(WRONG_FILE)


def _as_of(data: JSON) -> date:
    told = data.get("as_of") if isinstance(data, dict) else None
    try:
        return date.fromisoformat(str(told))
    except ValueError:
        return timezone.localdate()
