"""The small marks after sentences, and the list of sources at the end that they point to."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import groupby, repeat

from nexus.facts.sources import Answered, Recorded, Source, Sources, Witnessed, union
from nexus.letter.document import Cell, Letter, Sentence, Table, Voice, block_cells

KINDS: dict[Voice, type[Source]] = {Voice.RECORD: Recorded, Voice.WITNESS: Witnessed}
"""What is named as the source of a sentence in each voice; for the patient's, the questions."""
INITIALS = {Voice.PATIENT: "P", Voice.RECORD: "R", Voice.WITNESS: "W"}
"""Fixed wording carries no mark; the clinician's words are theirs."""


@dataclass(frozen=True)
class Entry:
    """A line of the list of sources: the mark, whose voice it is, and where it comes from."""

    mark: str
    voice: Voice
    comes_from: str
    sources: Sources = field(default=(), compare=False)
    """All that the sentences with this mark rest on."""


@dataclass(frozen=True)
class Citations:
    """Marks by sentence key, and the entries in the order in which they are first needed."""

    marks: dict[str, str]
    entries: tuple[Entry, ...]


def cite(letter: Letter) -> Citations:
    """Number what the sentences of a letter rest on; the same sources get the same mark.

    What the patient says in a row is marked once, where it ends: a mark after every sentence
    would be in the way of whoever reads it.
    """
    marks: dict[str, str] = {}
    entries: dict[tuple[Voice, str], Entry] = {}
    for marked, run in _runs(letter):
        voice = marked.voice
        sources = union(sentence.sources for sentence in run)
        comes_from = _comes_from(voice, sources)
        if not comes_from:
            continue
        known = (voice, comes_from)
        number = 1 + sum(entry.voice is voice for entry in entries.values())
        entry = entries.get(known, Entry(f"{INITIALS[voice]}{number}", voice, comes_from))
        entries[known] = replace(entry, sources=union((entry.sources, sources)))
        marks[marked.key] = entry.mark
    return Citations(marks, tuple(entries.values()))


def _runs(letter: Letter) -> Iterator[tuple[Sentence, tuple[Sentence, ...]]]:
    """What is marked together, and the sentence that bears the mark."""
    for line in letter.head:
        for sentence in _said((line.content,)):
            yield sentence, (sentence,)
    for section in letter.sections:
        for block in section.blocks:
            if isinstance(block, Table):
                for run in _together(_first_of_each_row(block)):
                    yield run[0], run
            else:
                for run in _together(_said(block_cells(block))):
                    yield run[-1], run


def _together(said: Iterable[Sentence]) -> Iterator[tuple[Sentence, ...]]:
    """The patient's words as long as they last; of other voices, each sentence by itself."""
    for voice, run in groupby(said, key=lambda sentence: sentence.voice):
        if voice is Voice.PATIENT:
            yield tuple(run)
        else:
            yield from ((sentence,) for sentence in run)


def _first_of_each_row(table: Table) -> Iterator[Sentence]:
    """Of each row only the first sentence that can bear a mark, with what all of it rests on."""
    for row in table.rows:
        many = list(_said(row.cells))
        if many:
            rests = union(one.sources for one in many if one.voice is many[0].voice)
            yield replace(many[0], sources=rests)


def _said(cells: Iterable[Cell]) -> Iterator[Sentence]:
    """The sentences that can bear a mark."""
    return (cell for cell in cells if isinstance(cell, Sentence) and cell.voice in INITIALS)


def _comes_from(voice: Voice, sources: Sources) -> str:
    if voice is not Voice.PATIENT:
        return "; ".join(dict.fromkeys(filter(None, map(_named, sources, repeat(KINDS[voice])))))
    answered = [source for source in sources if isinstance(source, Answered)]
    return "; ".join([*_entries(answered), *_questions(answered)])


def _named(source: Source, kind: type[Source]) -> str:
    match source if isinstance(source, kind) else None:
        case Recorded(exhibit=exhibit, record=record):
            return f"Exhibit {exhibit}, {record}"
        case Witnessed(name=name):
            return name
        case _:
            return ""


def _entries(answered: Iterable[Answered]) -> Iterator[str]:
    """Of each list, which of its items: "events, entries 1, 2 and 4"."""
    items: dict[str, set[str]] = {}
    for source in answered:
        several, _slash, rest = source.path.partition("/")
        if rest:
            items.setdefault(several, set()).add(rest.partition("/")[0])
    for several in sorted(items):
        *first, last = sorted(items[several], key=lambda number: (len(number), number))
        some = f"{', '.join(first)} and {last}" if first else last
        yield f"{several.replace('_', ' ')}, {'entries' if first else 'entry'} {some}"


def _questions(answered: Iterable[Answered]) -> list[str]:
    return sorted({f"“{source.asked}”" for source in answered if "/" not in source.path})
