"""A person with an account: an address that codes are sent to, and nothing about their back."""

import uuid
from typing import ClassVar, Self

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.db.models import Q
from django.db.models.functions import Lower

LONGEST_ADDRESS = 254


class Account(AbstractBaseUser):
    """Nobody has a password here (docs/decisions/0021): a code by mail, or a passkey, opens it."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    email = models.EmailField(max_length=LONGEST_ADDRESS, unique=True)
    is_active = models.BooleanField(default=True)
    is_operator = models.BooleanField(default=False)  # sees how the site runs, and no claim
    joined_at = models.DateTimeField(auto_now_add=True)

    objects: ClassVar[BaseUserManager[Self]] = BaseUserManager()

    USERNAME_FIELD = EMAIL_FIELD = "email"

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(email=Lower("email")), name="addresses_in_lower_case"
            ),
        ]

    def __str__(self) -> str:
        return f"account {self.pk}"
