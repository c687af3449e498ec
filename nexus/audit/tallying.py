"""What is refused is counted, and written down once a minute: a flood of tries is no flood here."""

from uuid import UUID

from django.db import connection, transaction
from django.utils import timezone

from nexus.audit.models import Tally
from nexus.audit.recording import What, record

STRANGER = "stranger"
MOST_A_MINUTE = (
    20  # after so many claims, whoever asks for yet others is counted without saying which
)

COUNT = """
    INSERT INTO {table} (what, claim, minute, "count") VALUES (%s, %s, %s, 1)
    ON CONFLICT (minute, what, claim) DO UPDATE SET "count" = {table}."count" + 1
"""


@transaction.atomic(savepoint=False)
def count_refusal(*, what: What, claim: UUID | None = None) -> None:
    """One more in this minute; those of minutes past become events."""
    under_way = write_tallies()
    about = "" if claim is None or under_way >= MOST_A_MINUTE else str(claim)
    with connection.cursor() as cursor:
        statement = COUNT.format(table=Tally._meta.db_table)
        cursor.execute(statement, [what.value, about, this_minute()])


@transaction.atomic(savepoint=False)
def write_tallies() -> int:
    """An event for each minute that is over: how often, and in which minute since 1970.

    Returns how many tallies this minute has so far. What another is writing down is left to them.
    """
    tallies = list(Tally.objects.select_for_update(skip_locked=True).order_by("minute", "pk"))
    over = [tally for tally in tallies if tally.minute < this_minute()]
    for tally in over:
        record(
            what=What(tally.what),
            actor=STRANGER,
            claim=UUID(tally.claim) if tally.claim else None,
            detail=f"{tally.count}/{tally.minute}",
        )
    if over:
        Tally.objects.filter(pk__in=[tally.pk for tally in over]).delete()
    return len(tallies) - len(over)


def this_minute() -> int:
    return int(timezone.now().timestamp() // 60)
