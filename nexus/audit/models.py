"""An event: who did what when. Events are added and never changed; the database itself sees to it.

No foreign keys: an event may outlive the claim it is about, and never stands in the way of erasing.
"""

from django.db import models
from django.db.models.functions import Now


class Event(models.Model):
    at = models.DateTimeField(db_default=Now(), editable=False)  # the database's clock: only one
    actor = models.CharField(max_length=40)
    what = models.CharField(max_length=40)
    claim = models.UUIDField(null=True, db_index=True)
    detail = models.CharField(max_length=80, blank=True)

    def __str__(self) -> str:
        return f"{self.what} by {self.actor}"
