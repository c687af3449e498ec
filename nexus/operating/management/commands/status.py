"""Says how the site is doing, as its status page does; exit code 1 when somebody should look."""

import sys
from typing import Any

from django.core.management.base import BaseCommand

from nexus.operating.status import status


class Command(BaseCommand):
    """`manage.py status`."""

    help = "Jobs, mails, copies, keys, disk and version; a ! stands before what needs somebody."

    def handle(self, *_args: Any, **_options: Any) -> None:
        found = status()
        for name, lines in found.parts:
            self.stdout.write(name)
            for line in lines:
                self.stdout.write(f"  {' ' if line.well else '!'} {line.what}: {line.told}")
        for job in found.failed:
            when = job.at.isoformat(timespec="seconds")
            self.stdout.write(f"  ! {job.name} failed {when}: {job.why}")
            self.stdout.write(f"    manage.py retry_jobs {job.pk}")
        if not found.well:
            sys.exit(1)
