"""How often somebody may try a return code: counted in the database, so for all workers at once."""

from datetime import timedelta

from django.db import connection, transaction
from django.utils import timezone
from django.utils.crypto import salted_hmac

from nexus.accounts.network import network_of
from nexus.audit.recording import What
from nexus.audit.tallying import count_refusal
from nexus.claims.models import Throttle

WINDOW = timedelta(minutes=15)
TRIES_A_NETWORK = 30  # a whole veterans' office may share one address
TRIES_IN_ALL = 1000  # no nuisance to anyone but a crowd of guessers; each code has 136 bits
EVERYONE = "everyone"

COUNT = """
    INSERT INTO {table} ("key", "window", "count") VALUES (%s, %s, 1)
    ON CONFLICT ("key") DO UPDATE SET
        "count" = CASE WHEN {table}."window" < excluded."window" THEN 1
                  ELSE {table}."count" + 1 END,
        "window" = CASE WHEN {table}."window" < excluded."window" THEN excluded."window"
                   ELSE {table}."window" END
    RETURNING "count"
"""


class TooManyTries(Exception):
    """The code was not even looked at; `wait` says how long until it would be."""

    def __init__(self, wait: timedelta) -> None:
        super().__init__("Too many tries.")
        self.wait = wait


def count_try(remote: str) -> None:
    """Raises TooManyTries; a network that is refused does not use up the tries of all others."""
    with transaction.atomic(durable=True):
        refused = count(network_of(remote)) > TRIES_A_NETWORK or is_over(count(EVERYONE))
        if refused:
            count_refusal(what=What.TRY_REFUSED)
    if refused:
        raise TooManyTries(until_next_window())


def is_over(tries: int) -> bool:
    """The first try of a window also sweeps up after the windows before."""
    if tries == 1:
        forget_old_tries()
    return tries > TRIES_IN_ALL


def forget_old_tries() -> int:
    """Remove what was counted in windows past, and who it was counted for; says how many."""
    return Throttle.objects.filter(window__lt=this_window()).delete()[0]


def count(who: str) -> int:
    key = salted_hmac("nexus.claims.throttle", who, algorithm="sha256").hexdigest()
    with connection.cursor() as cursor:
        cursor.execute(COUNT.format(table=Throttle._meta.db_table), [key, this_window()])
        return int(cursor.fetchone()[0])


def this_window() -> int:
    return int(timezone.now().timestamp() // WINDOW.total_seconds())


def until_next_window() -> timedelta:
    return timedelta(seconds=(this_window() + 1) * WINDOW.total_seconds()) - timedelta(
        seconds=timezone.now().timestamp()
    )
