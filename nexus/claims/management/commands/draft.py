"""Compose a letter from a file of answers, without the web or a database."""

import json
import sys
from argparse import ArgumentParser
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, NoReturn

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from nexus.claims.answers_file import FileProblem, read_file
from nexus.claims.drafting import Drafted, draft
from nexus.interview.question import JSON
from nexus.letter.serial import write_letter
from nexus.readiness.plain import findings_text
from nexus.rendering.html import render_html_page
from nexus.rendering.pdf import Copy, render_pdf
from nexus.rendering.text import render_text

WRONG_FILE = 2
"""The exit code for a file that cannot be used."""


def _json(drafted: Drafted) -> bytes:
    return json.dumps(write_letter(drafted.letter), indent=1, ensure_ascii=False).encode()


FORMATS: dict[str, Callable[[Drafted], bytes]] = {
    "pdf": lambda drafted: render_pdf(drafted.letter, copy=Copy.CLINICIAN),
    "html": lambda drafted: render_html_page(drafted.letter).encode(),
    "txt": lambda drafted: render_text(drafted.letter).encode(),
    "json": _json,
}


class Command(BaseCommand):
    """`manage.py draft ANSWERS.json --out DIR [--format pdf,html,txt,json]`."""

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
        """Write letter.* and findings.txt; a wrong file ends with code 2 and every problem."""
        formats = self._formats(options["format"])
        data = self._loaded(options["answers"])
        given, problems = read_file(data)
        if problems:
            self._end(problems)
        drafted = draft(given, as_of=options["as_of"] or _as_of(data))
        out: Path = options["out"]
        out.mkdir(parents=True, exist_ok=True)
        for name in formats:
            (out / f"letter.{name}").write_bytes(FORMATS[name](drafted))
        (out / "findings.txt").write_text(findings_text(drafted.report), encoding="utf-8")
        self.stdout.write(f"{drafted.notice}\nWritten: {', '.join(formats)}, findings.txt")

    def _formats(self, asked: str) -> list[str]:
        names = [name.strip() for name in asked.split(",") if name.strip()]
        unknown = [name for name in names if name not in FORMATS]
        if unknown or not names:
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
