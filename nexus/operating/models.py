"""What the site does beside answering: mails that wait, turns that were taken, workers at work."""

import uuid

from django.db import models


class Mail(models.Model):
    """One mail on its way; its address and words are sealed, and gone once it is sent."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    sealed = models.BinaryField(null=True)
    queued_at = models.DateTimeField(auto_now_add=True)
    not_after = models.DateTimeField()  # later it would only puzzle whoever gets it
    begun_at = models.DateTimeField(null=True)  # handed over, and no answer yet
    sent_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"mail {self.pk}"


class Turn(models.Model):
    """That a job was queued for one stretch of time: of two workers, one does it."""

    job = models.CharField(max_length=40)
    number = models.BigIntegerField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["job", "number"], name="one_turn_a_job_at_a_time")
        ]

    def __str__(self) -> str:
        return f"turn {self.number} of {self.job}"


class Sign(models.Model):
    """When something last showed that it works: a worker, a copy that was looked at."""

    name = models.CharField(max_length=40, primary_key=True)
    at = models.DateTimeField()

    def __str__(self) -> str:
        return f"last sign of {self.name}"
