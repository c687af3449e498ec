"""A return code: made to be read aloud and typed, impossible to guess, kept only as a hash."""

import hashlib
import secrets
import unicodedata

from django.utils.crypto import salted_hmac

ALPHABET = "0123456789ACDEFGHJKMNPQRTVWXY"  # of each pair that looks alike, only one
MEANT = str.maketrans("OILZSBU", "011258V")  # what people type for the other one
LENGTH = 28  # of 29 signs: 136 bits
GROUP = 4
LONGEST_TYPED = 200


def new_code() -> str:
    return _grouped("".join(secrets.choice(ALPHABET) for _ in range(LENGTH)))


def code_told_by(token: str) -> str:
    """The code of a form: the same for a form that arrives twice, and stored no more than others.

    A token is 128 random bits; without the site's own secret it tells nothing of the code.
    """
    drawn = int.from_bytes(salted_hmac("nexus.claims.codes", token, algorithm="sha256").digest())
    signs = ""
    for _sign in range(LENGTH):
        drawn, sign = divmod(drawn, len(ALPHABET))
        signs += ALPHABET[sign]
    return _grouped(signs)


def _grouped(signs: str) -> str:
    return "-".join(signs[start : start + GROUP] for start in range(0, LENGTH, GROUP))


def hash_of(code: str) -> str:
    """Plain SHA-256: nobody can search 136 random bits, so a slow or keyed hash adds nothing.

    And a key that an operator changes one day would lock everybody out for good.
    """
    return hashlib.sha256(b"return-code|" + as_meant(code).encode("utf-8", "replace")).hexdigest()


def as_meant(code: str) -> str:
    """The signs alone: case, spaces and dashes are forgiven, and so are look-alikes."""
    plain = unicodedata.normalize("NFKC", code[:LONGEST_TYPED]).upper()
    return "".join(sign for sign in plain if sign.isalnum()).translate(MEANT)
