"""What the cache may know: which numbers were counted, not of whom.

The library names its counts after addresses, or after plain hashes of them, which can be guessed.
"""

from django.utils.crypto import salted_hmac


def nameless(key: str, _prefix: str, version: int) -> str:
    """The name of a row of the cache: the same for all workers, and telling nobody anything."""
    return salted_hmac("nexus.accounts.cache", f"{version}:{key}", algorithm="sha256").hexdigest()
