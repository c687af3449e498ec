"""What nobody came back for: addresses that were typed once, and counts whose time is over."""

from datetime import timedelta

from django.core.cache import caches
from django.core.cache.backends.db import DatabaseCache
from django.db import connections, router
from django.utils import timezone

from nexus.accounts.models import Account

TYPED_ONCE = timedelta(days=1)
"""Whoever typed it may have been somebody else: nothing of it is kept longer."""


def forget_addresses() -> int:
    """Those whose code was never typed; says how many."""
    never = Account.objects.filter(
        last_login=None, is_operator=False, joined_at__lt=timezone.now() - TYPED_ONCE
    )
    return never.delete()[1].get(Account._meta.label, 0)


def forget_counts() -> int:
    """The cache drops what is over only once it is full; says how many were over."""
    cache = caches["default"]
    if not isinstance(cache, DatabaseCache):
        return 0
    connection = connections[router.db_for_write(cache.cache_model_class)]
    table = connection.ops.quote_name(cache.cache_model_class._meta.db_table)
    now = connection.ops.adapt_datetimefield_value(timezone.now())
    with connection.cursor() as cursor:
        cursor.execute(f"DELETE FROM {table} WHERE expires < %s", [now])  # noqa: S608 - a name of ours
        return int(cursor.rowcount)
