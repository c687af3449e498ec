"""From words to traces: every run of a few words is hashed with a key, and some hashes are kept.

Which are kept is chosen by winnowing (Schleimer, Wilkerson and Aiken, 2003): of each few hashes in
a row the smallest. So any passage of NOTICED words or more that two texts share leaves at least one
trace that they share, wherever in them it stands.
"""

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Iterator

from django.conf import settings
from django.utils.crypto import salted_hmac

RUN = 6
"""Words that are hashed together: fewer, and everyday phrases would be taken for copies."""
WINDOW = 4
"""Hashes in a row of which the smallest is kept."""
NOTICED = RUN + WINDOW - 1
"""A shared passage of so many words is always noticed."""
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


def traces(texts: Iterable[str]) -> frozenset[int]:
    """The traces of some texts, as whole numbers of 64 bits; order and repetition do not matter."""
    key = _key()
    return frozenset(kept for text in texts for kept in _winnowed(_digests(text, key)))


def _digests(text: str, key: bytes) -> list[int]:
    words = _WORD.findall(unicodedata.normalize("NFKC", text).casefold().replace("’", "'"))
    runs = (" ".join(words[start : start + RUN]) for start in range(len(words) - RUN + 1))
    return [_digest(run, key) for run in runs]


def _digest(run: str, key: bytes) -> int:
    made = hashlib.blake2b(run.encode("utf-8", "replace"), key=key, digest_size=8).digest()
    return int.from_bytes(made, signed=True)


def _winnowed(digests: list[int]) -> Iterator[int]:
    for start in range(max(len(digests) - WINDOW, 0) + 1):
        if window := digests[start : start + WINDOW]:
            yield min(window)


def _key() -> bytes:
    """The site's own: traces of another site, or a guess at the words, match nothing here."""
    return salted_hmac("nexus.likeness", "traces", settings.SECRET_KEY, algorithm="sha256").digest()
