"""The small marks after sentences, and the list of sources at the end that they point to."""

from dataclasses import dataclass

from nexus.facts.sources import Answered, Recorded, Source, Witnessed
from nexus.letter.document import Letter, Sentence, Voice

KINDS = {Voice.RECORD: Recorded, Voice.WITNESS: Witnessed}
"""What is named as the source of a sentence in each voice; for the patient's, the questions."""
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
    kind = KINDS.get(sentence.voice, Answered)
    named = (_words(source) for source in sentence.sources if isinstance(source, kind))
    return "; ".join(dict.fromkeys(named))


def _words(source: Source) -> str:
    match source:
        case Answered(asked=asked):
            return f"“{asked}”"
        case Recorded(exhibit=exhibit, record=record):
            return f"Exhibit {exhibit}, {record}"
        case Witnessed(name=name):
            return name
        case _:
            return ""
