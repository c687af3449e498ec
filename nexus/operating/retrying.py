"""What failed, tried again because a person said so."""

from uuid import UUID

from django.db import transaction
from django_tasks_db.models import DBTaskResult

from nexus.accounts.actor import System
from nexus.audit.recording import What, record
from nexus.operating.delivering import send_after_all
from nexus.operating.jobs import deliver
from nexus.operating.working import put_back

OPERATOR = System("operator")


class NothingFailed(Exception):
    """There is no such job, or it did not fail."""


@transaction.atomic(durable=True)
def retry(*, job: UUID, by: System = OPERATOR) -> None:
    """Pressed twice, it is tried once."""
    failed = DBTaskResult.objects.select_for_update().filter(pk=job, status="FAILED").first()
    if failed is None:
        raise NothingFailed
    if failed.task_path == deliver.module_path:
        send_after_all(UUID(failed.args_kwargs["args"][0]))
    failed.worker_ids = []  # as many tries as at first
    failed.save(update_fields=["worker_ids"])
    put_back(failed)
    name = failed.task_path.rpartition(".")[2]
    record(what=What.JOB_TRIED_AGAIN, actor=by.label, claim=None, detail=name)


def all_failed() -> list[UUID]:
    return list(DBTaskResult.objects.filter(status="FAILED").values_list("pk", flat=True))
