"""What is stored of a paper: its bytes lie sealed in files; its name and fingerprint here."""

import uuid

from django.db import models
from django.db.models import F, Q

from nexus.claims.models import Claim


class State(models.TextChoices):
    """A paper is received, being checked, ready, or refused with a reason: never anything else."""

    RECEIVED = "received"
    CHECKING = "checking"
    READY = "ready"
    REFUSED = "refused"


class Paper(models.Model):
    """A file that somebody sent: the original for its owner, and a safe copy for all others."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    claim = models.ForeignKey(Claim, on_delete=models.CASCADE, related_name="papers")
    number = models.PositiveIntegerField()  # in its claim, never given twice
    state = models.CharField(max_length=8, choices=State.choices, default=State.RECEIVED)
    reason = models.CharField(max_length=20, blank=True, default="")  # a key of reasons.py
    size = models.PositiveBigIntegerField()
    pages = models.PositiveIntegerField(default=0)
    copy_size = models.PositiveBigIntegerField(default=0)
    sealed = models.BinaryField()  # its name and its SHA-256
    meant_for = models.CharField(max_length=9, blank=True, default="")  # a record of the list
    by = models.CharField(max_length=40)
    received_at = models.DateTimeField()
    checked_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["claim", "number"], name="one_paper_a_number"),
            models.CheckConstraint(
                condition=Q(state__in=[one.value for one in State]), name="paper_state_known"
            ),
            models.CheckConstraint(
                condition=Q(state=State.READY, pages__gt=0, copy_size__gt=0)
                | (~Q(state=State.READY) & Q(pages=0, copy_size=0)),
                name="paper_ready_has_pages",
            ),
            models.CheckConstraint(
                condition=(Q(state=State.REFUSED) & ~Q(reason=""))
                | (~Q(state=State.REFUSED) & Q(reason="")),
                name="paper_refused_says_why",
            ),
        ]

    def __str__(self) -> str:
        return f"paper {self.number} of claim {self.claim_id}"

    @property
    def is_waiting(self) -> bool:
        return self.state in {State.RECEIVED, State.CHECKING}

    @property
    def is_ready(self) -> bool:
        return self.state == State.READY


class Thumbnail(models.Model):
    """A small picture of one page, sealed."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    paper = models.ForeignKey(Paper, on_delete=models.CASCADE, related_name="thumbnails")
    page = models.PositiveIntegerField()
    sealed = models.BinaryField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["paper", "page"], name="one_thumbnail_a_page"),
        ]

    def __str__(self) -> str:
        return f"page {self.page} of {self.paper_id}"


class Cited(models.Model):
    """Pages of a paper that are (part of) one record of the list; a record may have several."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    paper = models.ForeignKey(Paper, on_delete=models.CASCADE, related_name="cited")
    record = models.CharField(max_length=9)  # the id of the item in the list of records
    first = models.PositiveIntegerField()
    last = models.PositiveIntegerField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["paper", "record", "first", "last"], name="pages_cited_once"
            ),
            models.CheckConstraint(
                condition=Q(first__gte=1, last__gte=F("first")), name="pages_in_order"
            ),
        ]

    def __str__(self) -> str:
        return f"pages {self.first} to {self.last} of {self.paper_id}"
