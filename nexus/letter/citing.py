"""The small marks after sentences, and the list of sources at the end that they point to."""

from collections.abc import Iterator
from dataclasses import dataclass

from nexus.facts.sources import Answered, Recorded, Source, Witnessed
from nexus.letter.document import Letter, Sentence, Voice

INITIALS = {Voice.PATIENT: "P", Voice.RECORD: "R", Voice.WITNESS: "W"}
"""Fixed wording carries no mark; the clinician's words are theirs."""


@dataclass(frozen=True)
class Entry:
    """A line of the list of sources: the mark, whose voice it is, and where it comes from."""

    mark: str
    voice: Voice
    comes_from: str


@dataclass(frozen=True)
class Citations:
    """Marks by sentence key, and the entries in the order in which they are first needed."""

    marks: dict[str, str]
    entries: tuple[Entry, ...]


def cite(letter: Letter) -> Citations:
    """Number what the sentences of a letter rest on; the same sources get the same mark."""
    marks: dict[str, str] = {}
    entries: dict[tuple[Voice, str], Entry] = {}
    for sentence in letter.sentences():
        initial = INITIALS.get(sentence.voice)
        comes_from = _comes_from(sentence)
        if initial is None or not comes_from:
            continue
        known = (sentence.voice, comes_from)
        if known not in entries:
            number = 1 + sum(entry.voice is sentence.voice for entry in entries.values())
            entries[known] = Entry(f"{initial}{number}", sentence.voice, comes_from)
        marks[sentence.key] = entries[known].mark
    return Citations(marks, tuple(entries.values()))


def _comes_from(sentence: Sentence) -> str:
    return "; ".join(dict.fromkeys(words for source in sentence.sources for words in _words(source)))


def _words(source: Source) -> Iterator[str]:
    match source:
        case Answered(asked=asked):
            yield f"answer to “{asked}”"
        case Recorded(exhibit=exhibit, record=record, date=date, page=page):
            yield ", ".join(part for part in (f"Exhibit {exhibit}", record, date, page) if part)
        case Witnessed(name=name):
            yield name
        case _:
            return
