"""A trace: a keyed hash of a few words in a row, from which nobody can get the words back."""

from django.db import models


class Trace(models.Model):
    claim = models.ForeignKey("claims.Claim", on_delete=models.CASCADE, related_name="traces")
    digest = models.BigIntegerField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["claim", "digest"], name="one_trace_a_claim")
        ]
        indexes = [models.Index(fields=["digest"], name="traces_by_digest")]

    def __str__(self) -> str:
        return f"trace of claim {self.claim_id}"
