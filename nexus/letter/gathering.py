"""Sentences put together into paragraphs and sections, what could not be said kept beside them."""

from collections.abc import Iterable
from typing import TypeAlias

from nexus.letter.document import Block, Paragraph, Section, Sentence, Unsaid

Said: TypeAlias = Sentence | Unsaid


def paragraph(key: str, said: Iterable[Said]) -> Paragraph:
    """A paragraph of what was said, with what was not; what no answer could fill is let go."""
    everything = tuple(said)
    return Paragraph(
        key,
        tuple(one for one in everything if isinstance(one, Sentence)),
        tuple(one for one in everything if isinstance(one, Unsaid) and one.questions),
    )


def aside(key: str, said: Iterable[Said]) -> Paragraph:
    """A paragraph of what was said alone: nobody is asked for the rest of it."""
    return Paragraph(key, tuple(one for one in said if isinstance(one, Sentence)))


def spoken(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """The blocks that say something or leave something unsaid; empty paragraphs fall away."""
    return tuple(
        block
        for block in blocks
        if not isinstance(block, Paragraph) or block.sentences or block.unsaid
    )


def section(
    key: str, title: str, blocks: Iterable[Block], *, clinician: bool = False, instruction: str = ""
) -> Section:
    """A section of the blocks that hold anything."""
    return Section(key, title, spoken(blocks), clinician, instruction)
