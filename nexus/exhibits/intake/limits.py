"""What a paper may cost: told to the process that reads, so that it needs no settings."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

SECONDS_A_BATCH, BATCH = 60, 50
"""So long for so many pages."""


@dataclass(frozen=True, kw_only=True)
class Limits:
    """The most of each."""

    bytes: int
    pages: int
    pixels: int
    copy_bytes: int
    """Of the safe copy."""

    @classmethod
    def told(cls, heard: Mapping[str, Any]) -> "Limits":
        return cls(**{name: int(heard[name]) for name in cls.__dataclass_fields__})

    def as_told(self) -> dict[str, int]:
        return asdict(self)


def seconds_for(pages: int) -> int:
    """Rounded up to whole batches; before the pages are counted, one batch."""
    return SECONDS_A_BATCH * max(1, -(-pages // BATCH))
