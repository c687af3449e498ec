"""How the site is doing: jobs, mails, copies, keys, disk, version; and nothing of any claim."""

import shutil
import tomllib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

from django.conf import settings
from django.utils import timezone
from django.utils.timesince import timesince
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django_tasks_db.models import DBTaskResult

from nexus.operating.failing import reason_of
from nexus.operating.models import Mail, Sign
from nexus.operating.working import DEADLINE, WORKER
from nexus.vault.keys import behind
from nexus.vault.models import ClaimKey
from nexus.vault.ring import Ring, current_ring

COPIED, LOOKED_AT = "copied", "copy looked at"
"""Signs that the commands leave."""
NAMED = {
    "check_paper": gettext_lazy("Checking a paper"),
    "check_papers_left": gettext_lazy("Looking for papers nobody checked"),
    "deliver": gettext_lazy("A mail"),
    "throw_away_files_of_nobody": gettext_lazy("Throwing away files of nobody"),
    "throw_away_what_is_due": gettext_lazy("Throwing away what is due"),
    "tell_before_erasing": gettext_lazy("Notes before an erasure"),
    "tidy_up": gettext_lazy("Tidying up after jobs and mails"),
    "write_down_refusals": gettext_lazy("Writing down refusals"),
}
WORKER_SILENT = timedelta(minutes=2)
WAITS_LONG = timedelta(minutes=5)
COPY_OLD = timedelta(hours=26)
LOOKED_AT_OLD = timedelta(days=8)
DISK_LOW = 0.1


@dataclass(frozen=True)
class Line:
    """One thing; `well` is whether nobody needs to do anything about it."""

    what: str
    told: str
    well: bool = True


@dataclass(frozen=True)
class Failed:
    """A job that failed, and why in fixed words."""

    pk: UUID
    name: str
    at: datetime
    why: str

    @property
    def words(self) -> str:
        """What it was to do."""
        return str(NAMED.get(self.name, self.name))


@dataclass(frozen=True)
class Status:
    parts: Sequence[tuple[str, Sequence[Line]]]
    failed: Sequence[Failed]

    @property
    def well(self) -> bool:
        return not self.failed and all(line.well for _name, lines in self.parts for line in lines)


def status() -> Status:
    parts = (
        (_("Jobs"), jobs()),
        (_("Mail"), mails()),
        (_("Copies"), copies()),
        (_("Keys"), keys()),
        (_("Disk and version"), machine()),
    )
    return Status(parts, failed_jobs())


def ago(moment: datetime | None) -> str:
    return _("{time} ago").format(time=timesince(moment)) if moment else _("never")


def sign_of(name: str, *, old: timedelta) -> tuple[str, bool]:
    last = Sign.objects.filter(name=name).values_list("at", flat=True).first()
    return ago(last), last is not None and timezone.now() - last < old


def leave_sign(name: str) -> None:
    Sign.objects.update_or_create(name=name, defaults={"at": timezone.now()})


# ── The parts ────────────────────────────────────────────────────────────────────────────────────


def jobs() -> list[Line]:
    seen, alive = sign_of(WORKER, old=WORKER_SILENT)
    counts = Counter(DBTaskResult.objects.values_list("status", flat=True))
    ready = DBTaskResult.objects.ready().order_by("enqueued_at")
    first = ready.values_list("enqueued_at", flat=True).first()
    hangs = DBTaskResult.objects.running().filter(started_at__lt=timezone.now() - 2 * DEADLINE)
    waits = ago(first) if first else _("nothing waits")
    return [
        Line(_("The worker showed itself"), seen, alive),
        Line(_("Waiting"), str(counts["READY"])),
        Line(
            _("The longest waits since"),
            waits,
            first is None or timezone.now() - first < WAITS_LONG,
        ),
        Line(_("Under way"), str(counts["RUNNING"]), not hangs.exists()),
        Line(_("Failed"), str(counts["FAILED"]), not counts["FAILED"]),
    ]


def failed_jobs() -> list[Failed]:
    failed = DBTaskResult.objects.filter(status="FAILED").order_by("-finished_at")
    return [
        Failed(
            one.pk,
            one.task_path.rpartition(".")[2],
            one.finished_at or one.enqueued_at,
            reason_of(one.exception_class_path),
        )
        for one in failed[:50]
    ]


def mails() -> list[Line]:
    week = timezone.now() - timedelta(days=7)
    host = settings.MAIL_GOES_BY.get("host") or settings.MAIL_GOES_BY.get("file_path", "")
    return [
        Line(_("Goes by way of"), str(host)),
        Line(_("Waiting"), str(Mail.objects.filter(sent_at=None, sealed__isnull=False).count())),
        Line(_("Sent in seven days"), str(Mail.objects.filter(sent_at__gte=week).count())),
        Line(
            _("Never sent in seven days"),
            str(Mail.objects.filter(sent_at=None, sealed=None, queued_at__gte=week).count()),
        ),
    ]


def copies() -> list[Line]:
    made, fresh = sign_of(COPIED, old=COPY_OLD)
    looked, recent = sign_of(LOOKED_AT, old=LOOKED_AT_OLD)
    return [
        Line(_("Last made"), made, fresh),
        Line(_("Last looked at, and found whole"), looked, recent),
    ]


def keys() -> list[Line]:
    ring = current_ring()
    counts = Counter(ClaimKey.objects.values_list("kek_id", flat=True))
    older = behind(ring)
    return [
        *(key_line(key, count, ring) for key, count in sorted(counts.items())),
        Line(_("Keys in the ring"), str(len(ring.keys))),
        Line(_("Locked with an older key"), str(older), not older),
    ]


def key_line(key: str, count: int, ring: Ring) -> Line:
    what = _("{key}, for all that is new") if key == ring.active else "{key}"
    told = ngettext("locks {count} key", "locks {count} keys", count).format(count=count)
    return Line(what.format(key=key), told, key in ring.keys)


def machine() -> list[Line]:
    disk = shutil.disk_usage(settings.VAR_DIR)
    held = [Path(one) for one in Path(settings.VAR_DIR).glob("*.sqlite3*")]
    size = sum(one.stat().st_size for one in held)
    return [
        Line(_("Free on the disk"), f"{disk.free / 1e9:.1f} GB", disk.free / disk.total > DISK_LOW),
        Line(_("Databases in {folder}").format(folder=settings.VAR_DIR), f"{size / 1e6:.1f} MB"),
        Line(_("Version"), version()),
    ]


def version() -> str:
    """Of the program, and the commit where it is known."""
    root = Path(settings.BASE_DIR)
    told = tomllib.loads((root / "pyproject.toml").read_text())["project"]["version"]
    head = root / ".git" / "HEAD"
    if not head.is_file():
        return str(told)
    commit = head.read_text().strip()
    named = root / ".git" / commit.removeprefix("ref: ")
    if commit.startswith("ref: "):
        commit = named.read_text().strip() if named.is_file() else ""
    return f"{told} ({commit[:9]})" if commit else str(told)
