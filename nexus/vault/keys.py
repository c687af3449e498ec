"""Each claim has a key of its own; here it is made, found and locked anew."""

import secrets
from uuid import UUID

from django.db import IntegrityError, transaction

from nexus.vault.cipher import Place, Unopened, seal, unseal
from nexus.vault.models import ClaimKey
from nexus.vault.ring import KEY_BYTES, Ring, current_ring


class KeyGone(Unopened):
    """There is no key: the claim was erased, or the keys are not those of this site."""

    def __init__(self, claim: UUID) -> None:
        super().__init__()
        self.claim = claim


def make_key(claim: UUID) -> bytes:
    """Made before the claim itself: a key without a claim does no harm, the reverse would."""
    key = secrets.token_bytes(KEY_BYTES)
    ring = current_ring()
    ClaimKey.objects.create(claim=claim, kek_id=ring.active, wrapped=wrap(key, claim, ring))
    return key


def kept_key(whose: UUID) -> bytes:
    """The key of what belongs to no claim, made when it is first needed."""
    try:
        return key_of(whose)
    except KeyGone:
        pass
    try:
        with transaction.atomic(using="keys"):
            return make_key(whose)
    except IntegrityError:  # two at the same moment: one key was made
        return key_of(whose)


def key_of(claim: UUID) -> bytes:
    stored = ClaimKey.objects.filter(claim=claim).first()
    if stored is None:
        raise KeyGone(claim)
    return unwrap(stored, current_ring())


def wrap(key: bytes, claim: UUID, ring: Ring) -> bytes:
    return seal(key, key=ring.keys[ring.active], place=place_of(claim))


def unwrap(stored: ClaimKey, ring: Ring) -> bytes:
    kek = ring.keys.get(stored.kek_id)
    if kek is None:
        raise Unopened
    return unseal(bytes(stored.wrapped), key=kek, place=place_of(stored.claim))


def rewrap(stored: ClaimKey, ring: Ring) -> None:
    """Lock the same key with the active key of the ring; nothing of the claim is touched."""
    wrapped = wrap(unwrap(stored, ring), stored.claim, ring)
    ClaimKey.objects.filter(claim=stored.claim, kek_id=stored.kek_id).update(
        kek_id=ring.active, wrapped=wrapped
    )


def behind(ring: Ring) -> int:
    """How many keys are not locked with the active key of the ring."""
    return ClaimKey.objects.exclude(kek_id=ring.active).count()


def place_of(claim: UUID) -> Place:
    return Place(table=ClaimKey._meta.db_table, field="wrapped", row=claim, claim=claim)
