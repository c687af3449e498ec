"""The site with encryption switched off: the fault that the search for stolen words must find."""

import django

django.setup()

from nexus.claims import queries, sealing  # noqa: E402 - models can be read only now
from nexus.vault.cipher import Place, Unsealing  # noqa: E402 - as above
from nexus.wsgi import application  # noqa: E402 - as above

__all__ = ["application"]


def clear(content: bytes, *, key: bytes, place: Place) -> bytes:
    return content


class Opened(Unsealing):
    """Everything lies open."""

    def unseal(self, envelope: bytes, place: Place) -> bytes:
        return envelope


vars(sealing).update(seal=clear, Unsealing=Opened)
vars(queries).update(Unsealing=Opened)
