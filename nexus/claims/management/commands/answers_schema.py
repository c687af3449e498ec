"""Print the JSON Schema of an answers file."""

import json
from typing import Any

from django.core.management.base import BaseCommand

from nexus.claims.answers_schema import answers_schema


class Command(BaseCommand):
    """`manage.py answers_schema`."""

    help = "Print the JSON Schema of the file that `draft` reads and the site exports."
    requires_system_checks = ()

    def handle(self, *_args: Any, **_options: Any) -> None:
        """Write it to standard output."""
        self.stdout.write(json.dumps(answers_schema(), indent=2, ensure_ascii=False))
