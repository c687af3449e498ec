"""A return code: made to be read aloud and typed, impossible to guess, kept only as a hash."""

import hashlib
import secrets
import unicodedata

ALPHABET = "0123456789ACDEFGHJKMNPQRTVWXY"  # of each pair that looks alike, only one
MEANT = str.maketrans("OILZSBU", "011258V")  # what people type for the other one
LENGTH = 28  # of 29 signs: 136 bits
GROUP = 4
LONGEST_TYPED = 200


def new_code() -> str:
    signs = "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))
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
