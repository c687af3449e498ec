"""Files that were made of a draft once, kept sealed beside it.

They hold nothing that their draft does not, so nobody's claim is changed and no event is written.
"""

from django.db import transaction
from django.utils import timezone

from nexus.claims.models import Claim, Draft, KeptFile
from nexus.vault.cipher import Place, Unopened, seal, unseal
from nexus.vault.keys import key_of

MOST_KEPT = 24
"""So many a claim; beyond them, what was kept first is made anew when somebody asks for it."""


def kept_file(draft: Draft, *, kind: str, edition: str) -> bytes | None:
    """The file as this edition of the renderer made it; None where it is to be made (anew)."""
    kept = draft.files.filter(kind=kind, edition=edition).first()
    if kept is None:
        return None
    key = key_of(draft.claim_id)
    try:
        return unseal(bytes(kept.sealed), key=key, place=_place_of(kept, draft))
    except Unopened:
        return None


@transaction.atomic
def keep_file(draft: Draft, content: bytes, *, kind: str, edition: str) -> None:
    """Keep a file in place of what another edition made; the draft is not touched."""
    still = Claim.objects.select_for_update(no_key=True).filter(pk=draft.claim_id)
    if not still.filter(erase_at__isnull=True).exists():
        return  # erased while it was made
    draft.files.filter(kind=kind).delete()
    of_claim = KeptFile.objects.filter(draft__claim=draft.claim_id).order_by("-kept_at")
    surplus = list(of_claim.values_list("pk", flat=True)[MOST_KEPT - 1 :])
    KeptFile.objects.filter(pk__in=surplus).delete()
    kept = KeptFile(draft=draft, kind=kind, edition=edition, kept_at=timezone.now())
    kept.sealed = seal(content, key=key_of(draft.claim_id), place=_place_of(kept, draft))
    kept.save(force_insert=True)


def _place_of(kept: KeptFile, draft: Draft) -> Place:
    field = f"{kept.kind} {kept.edition}"
    return Place(table=KeptFile._meta.db_table, field=field, row=kept.pk, claim=draft.claim_id)
