"""An event: who did what when. Events are added and never changed; the database itself sees to it.

No foreign keys: an event may outlive the claim it is about, and never stands in the way of erasing.
"""

from django.db import models


class Event(models.Model):
    """One link of the chain: its seal vouches for all its columns and for the event before it."""

    number = models.BigIntegerField(primary_key=True)  # counted without a gap, from 1
    at = models.DateTimeField(editable=False)  # the database's clock: only one
    actor = models.CharField(max_length=40)
    what = models.CharField(max_length=40)
    claim = models.UUIDField(null=True, db_index=True)
    detail = models.CharField(max_length=80, blank=True)
    key_id = models.CharField(max_length=16)  # which key of the ring made the seal
    seal = models.CharField(max_length=64)

    def __str__(self) -> str:
        return f"{self.what} by {self.actor}"


class Tally(models.Model):
    """What was refused in one minute, until it is written down as one event."""

    what = models.CharField(max_length=40)
    claim = models.CharField(max_length=36, blank=True)  # not null: two nulls count as different
    minute = models.BigIntegerField()
    count = models.PositiveIntegerField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["minute", "what", "claim"], name="one_tally_of_a_kind_a_minute"
            )
        ]

    def __str__(self) -> str:
        return f"{self.count} × {self.what}"
