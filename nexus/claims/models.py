"""What is stored of a claim. All that a person told us is sealed; the rest is ids, numbers, times.

Ids are made here, not by the database: a seal vouches for the row it belongs to.
"""

import uuid

from django.conf import settings
from django.db import models
from django.utils import timezone


class Claim(models.Model):
    """One person's claim; nothing here says whose, or about what."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    created_at = models.DateTimeField(auto_now_add=True)
    last_visit = models.DateField(default=timezone.localdate)
    item_numbers = models.JSONField(default=dict)  # the highest id ever given in each list
    erase_at = models.DateTimeField(null=True)  # closed until then, and erased after it

    def __str__(self) -> str:
        return f"claim {self.pk}"


class PageAnswers(models.Model):
    """The answers of one page or one item of a list, and text on it that is not yet finished."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    claim = models.ForeignKey(Claim, on_delete=models.CASCADE, related_name="pages")
    page = models.CharField(max_length=60)
    item = models.CharField(max_length=9, blank=True, default="")
    version = models.PositiveIntegerField()
    sealed = models.BinaryField()
    by = models.CharField(max_length=40)
    saved_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["claim", "page", "item"], name="one_row_a_page_or_item")
        ]

    def __str__(self) -> str:
        return f"{self.place} of claim {self.claim_id}, version {self.version}"

    @property
    def place(self) -> str:
        """The page, or list/item."""
        return f"{self.page}/{self.item}" if self.item else self.page


class ReturnCode(models.Model):
    """The hash of a code that opens a claim, until it is retired."""

    claim = models.ForeignKey(Claim, on_delete=models.CASCADE, related_name="codes")
    hash = models.CharField(max_length=64, unique=True)
    created_at = models.DateTimeField(auto_now_add=True)
    retired_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"return code of claim {self.claim_id}"


class Holding(models.Model):
    """That a claim is kept in an account, which opens it without a code."""

    claim = models.OneToOneField(Claim, on_delete=models.CASCADE, related_name="holding")
    account = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="holdings"
    )
    since = models.DateTimeField(auto_now_add=True)

    def __str__(self) -> str:
        return f"claim {self.claim_id} in an account"


class NoticeAddress(models.Model):
    """Where its owner wants to be told before a claim is erased; gone with the claim."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    claim = models.OneToOneField(Claim, on_delete=models.CASCADE, related_name="notice_address")
    sealed = models.BinaryField()

    def __str__(self) -> str:
        return f"an address for notices of claim {self.claim_id}"


class Notice(models.Model):
    """That somebody was told, so many days before a day on which the claim was to be erased."""

    claim = models.ForeignKey(Claim, on_delete=models.CASCADE, related_name="notices")
    days = models.PositiveSmallIntegerField()
    until = models.DateField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["claim", "days", "until"], name="one_notice_of_a_kind")
        ]

    def __str__(self) -> str:
        return f"notice of {self.days} days for claim {self.claim_id}"


class Draft(models.Model):
    """A letter as it was, with its sources, and the answers that it was made from: never edited."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    claim = models.ForeignKey(Claim, on_delete=models.CASCADE, related_name="drafts")
    number = models.PositiveIntegerField()
    made_at = models.DateTimeField()
    by = models.CharField(max_length=40)
    sealed = models.BinaryField()
    sealed_answers = models.BinaryField(null=True)  # drafts of earlier versions kept none

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["claim", "number"], name="one_draft_a_number")
        ]

    def __str__(self) -> str:
        return f"draft {self.number} of claim {self.claim_id}"


class KeptFile(models.Model):
    """A file made of a draft, sealed: typesetting takes seconds, and the draft stays as it is."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    draft = models.ForeignKey(Draft, on_delete=models.CASCADE, related_name="files")
    kind = models.CharField(max_length=40)
    edition = models.CharField(max_length=64)  # which renderer made it: another makes it anew
    kept_at = models.DateTimeField()
    sealed = models.BinaryField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["draft", "kind"], name="one_kept_file_a_kind")
        ]

    def __str__(self) -> str:
        return f"{self.kind} of {self.draft_id}"


class SentForm(models.Model):
    """A form that had its effect, so that it has no second one: see once.py."""

    digest = models.CharField(max_length=64, primary_key=True)
    claim = models.ForeignKey(Claim, on_delete=models.CASCADE, related_name="+")
    outcome = models.CharField(max_length=9)  # the number of an item or a draft
    sent_at = models.DateTimeField(auto_now_add=True)

    def __str__(self) -> str:
        return f"a form of claim {self.claim_id}"


class Throttle(models.Model):
    """How many tries somebody has had in one window of time; who it is, only as a keyed hash."""

    key = models.CharField(max_length=64, primary_key=True)
    window = models.BigIntegerField()
    count = models.PositiveIntegerField()

    def __str__(self) -> str:
        return f"{self.count} tries"
