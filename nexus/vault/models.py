"""The key of each claim, itself locked; in a database of its own.

A backup that holds both answers and their keys cannot forget: here, destroying the key of a claim
leaves only noise in every older backup of the answers.
"""

from django.db import models


class ClaimKey(models.Model):
    """One claim's key, wrapped with a key of the ring."""

    claim = models.UUIDField(primary_key=True)
    kek_id = models.CharField(max_length=16)
    wrapped = models.BinaryField()

    def __str__(self) -> str:
        return f"key of {self.claim}"


class Erased(models.Model):
    """That a claim was erased and when; of its id only a hash, which no backup brings back."""

    digest = models.CharField(max_length=64, primary_key=True)
    at = models.DateTimeField()

    def __str__(self) -> str:
        return "an erased claim"
