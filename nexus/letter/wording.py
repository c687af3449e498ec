"""Facts into sentences: `say` takes wordings from the fullest to the barest, and the first it can.

In a wording, `{name}` stands for a fact and `[They reports]` for the patient with a verb; the
last pass of `compose` chooses name or pronoun there. What a person typed is put in as it is and
is never searched for either.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from nexus.facts.fact import Fact, Known, Unknown, Unsure, derive, maybe
from nexus.facts.sources import (
    Authority,
    Recorded,
    Sources,
    Standing,
    Unanswered,
    Witnessed,
    Written,
    union,
)
from nexus.facts.value import PartialDate
from nexus.letter.document import Part, Reference, Sentence, Unsaid, Voice
from nexus.letter.words import span, words

_SLOT = re.compile(r"\{(?P<fact>\w+)\}|\[(?P<form>\w+)(?: (?P<verb>\w+))?\]")


def say(
    key: str,
    *wordings: str,
    also: Sources = (),
    voice: Voice | None = None,
    **facts: Fact[Any],
) -> Sentence | Unsaid:
    """The fullest wording that the facts can fill, or what is missing for even the barest.

    `also` adds sources that decided whether the sentence stands here at all; `voice` is set only
    where wording of the form stands or falls with an answer.
    """
    return fill(key, wordings, facts, also=also, voice=voice)


def fill(
    key: str,
    wordings: Iterable[str],
    facts: Mapping[str, Fact[Any]],
    *,
    also: Sources = (),
    voice: Voice | None = None,
) -> Sentence | Unsaid:
    """As `say`, where wordings and facts were put together from parts."""
    for wording in wordings:
        named = _named(wording)
        known = {name: fact for name in named if isinstance(fact := facts[name], Known)}
        if len(known) == len(named):
            sources = union([*(fact.sources for fact in known.values()), also])
            return Sentence(key, _parts(wording, known), sources, voice or _voice(sources))
    unknown = [fact for fact in facts.values() if isinstance(fact, Unknown)]
    return Unsaid(key, tuple(dict.fromkeys(path for fact in unknown for path in fact.questions)))


def put(key: str, fact: Known[Any], *, also: Sources = (), voice: Voice | None = None) -> Sentence:
    """A known fact alone, as in a cell of a table."""
    sources = union([fact.sources, also])
    return Sentence(key, (words(fact.value),), sources, voice or _voice(sources))


def fixed(key: str, wording: str, *, because: str, authority: Authority | None = None) -> Sentence:
    """A sentence of the form itself, the same in every letter of its kind."""
    sources: Sources = (authority,) if authority else (Standing(because),)
    return Sentence(key, _parts(wording, {}), sources, Voice.FIXED)


def spanned(start: Fact[PartialDate], end: Fact[PartialDate]) -> Fact[str]:
    """A stretch of time in words, as soon as one end of it is known."""
    if isinstance(start, Known) or isinstance(end, Known):
        return derive(span, maybe(start), maybe(end))
    if isinstance(start, Unsure) and isinstance(end, Unknown):
        return start
    return derive(span, start, end)


def sources_of(*facts: Fact[Any]) -> Sources:
    """What facts rest on, for `also`; of unknown ones, the questions that were left open."""
    return union(fact.sources for fact in facts)


@dataclass(frozen=True)
class _Slot:
    """What stands before a place in a wording, and the fact or the reference that fills it."""

    before: str
    fact: str = ""
    reference: Reference | None = None


@lru_cache(4_096)
def _slots(wording: str) -> tuple[_Slot, ...]:
    """A wording taken apart, once for all letters; the last slot is what stands behind the rest.

    Wordings are ours and few: nothing that a person typed is ever one.
    """
    slots, place = [], 0
    for found in _SLOT.finditer(wording):
        filled = None if found["fact"] else Reference(found["form"], found["verb"] or "")
        slots.append(_Slot(wording[place : found.start()], found["fact"] or "", filled))
        place = found.end()
    return (*slots, _Slot(wording[place:]))


@lru_cache(4_096)
def _named(wording: str) -> tuple[str, ...]:
    """The facts that a wording needs, each once."""
    return tuple(dict.fromkeys(slot.fact for slot in _slots(wording) if slot.fact))


def _parts(wording: str, known: dict[str, Known[Any]]) -> tuple[Part, ...]:
    parts: list[Part] = []
    for slot in _slots(wording):
        parts += [slot.before, words(known[slot.fact].value)] if slot.fact else [slot.before]
        if slot.reference:
            parts.append(slot.reference)
    return tuple(part for part in parts if part)


def _voice(sources: Sources) -> Voice:
    kinds = {type(source) for source in sources}
    for kind, voice in (
        (Written, Voice.CLINICIAN),
        (Witnessed, Voice.WITNESS),
        (Recorded, Voice.RECORD),
    ):
        if kind in kinds:
            return voice
    return Voice.FIXED if kinds <= {Authority, Standing, Unanswered} else Voice.PATIENT
