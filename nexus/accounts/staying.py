"""How long a browser keeps claims open: on a person's own device, or on one that others use too.

Nobody is asked twice: it is part of starting and of coming back. Who doesn't say is taken to be on
a shared computer, which is the safe mistake.
"""

from datetime import datetime, timedelta
from enum import StrEnum

from django.contrib.sessions.backends.base import SessionBase
from django.utils import timezone


class Device(StrEnum):
    """Whose phone or computer it is."""

    OWN = "own"
    SHARED = "shared"


ON_ONES_OWN = timedelta(days=14)
IDLE = timedelta(minutes=30)
"""After so long without a sign of the person a shared computer closes what is open."""
WARNED = timedelta(minutes=5)
"""So long before they are asked whether they are still there (WCAG 2.2.1 wants 20 seconds)."""
NOTED = timedelta(minutes=1)
"""A sign of the person is written down at most so often: each costs a write to the disk."""
DEVICE, SEEN = "device", "seen"


def device_named(told: str) -> Device:
    return Device.OWN if told == Device.OWN else Device.SHARED


def stay(session: SessionBase, device: Device) -> None:
    """From now on: for two weeks, or until the browser closes or nobody is there any more."""
    session[DEVICE] = str(device)
    if device is Device.OWN:
        session.pop(SEEN, None)
        session.set_expiry(timezone.now() + ON_ONES_OWN)
    else:
        session[SEEN] = timezone.now().timestamp()
        session.set_expiry(0)


def time_left(session: SessionBase) -> timedelta | None:
    """How long it stays open without a sign of the person; None where nobody counts."""
    if SEEN not in session:
        return None
    seen = datetime.fromtimestamp(session[SEEN], tz=timezone.get_default_timezone())
    # What was noted may be older than the last sign: nobody is sent away early for it.
    return seen + IDLE + NOTED - timezone.now()


def note_person(session: SessionBase) -> None:
    """They are there: it stays open as long again."""
    now = timezone.now().timestamp()
    if SEEN in session and now - session[SEEN] >= NOTED.total_seconds():
        session[SEEN] = now
