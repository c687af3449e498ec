"""What is kept private: the rest of what was told is read for words that speak of it after all."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace

from nexus.facts.case import Case
from nexus.facts.fact import Known, Unknown, value_of
from nexus.facts.sources import Answered, Recorded, Witnessed
from nexus.facts.story import Story
from nexus.readiness.finding import Finding, Light, Severity, View

SPEAKS_OF = {
    "mood": r"depress|anxi|mood|ptsd",
    "intimate": r"sex|intimate",
    "bladder_bowel": r"bladder|bowel|urin|incontinen",
    "weight": r"overweight|obes|bmi\b|weigh(?:t|ed)? (?:gain|loss)|gained weight|lost weight",
    "tobacco": r"smok|tobacco|cigar|vap(?:e|ing)",
    "illness": r"diabet|cancer|steroid|prednis",
    "pregnancy": r"pregnan",
    "combat": r"combat|firefight|under fire",
}
"""How English words of a topic begin; family has none that would not name every mother."""

UNTOLD = Story(Unknown(), {}, 0, Unknown())
THE_STATEMENT = "Your own statement holds your whole story. The letter quotes what else you wrote."
THE_LETTER = "The letter quotes them."


def what_is_kept_private_is_told_nowhere_else(view: View) -> Iterator[Finding]:
    """Words typed elsewhere stay as they are, so whoever typed them reads them once more."""
    for topic in value_of(view.case.request.private) or ():
        words = SPEAKS_OF.get(topic.key)
        paths = tuple(dict.fromkeys(_telling(view.case, words))) if words else ()
        if paths:
            yield Finding(
                f"what_is_kept_private_is_told_nowhere_else@{topic.key}",
                "You keep something private, and these words of yours may speak of it."
                f" {THE_STATEMENT if 'story' in paths else THE_LETTER}"
                " Read them again. Leave them if that is fine with you.",
                Severity.WARNS,
                Light.LETTER,
                ("keep_private", *paths),
            )


def _telling(case: Case, words: str) -> Iterator[str]:
    """The questions whose answers hold such a word and are printed somewhere."""
    speaks = re.compile(rf"\b(?:{words})", re.IGNORECASE)
    for path, text in (*_texts(replace(case, story=UNTOLD)), *_told(case.story)):
        if speaks.search(text):
            yield path


def _told(story: Story) -> Iterator[tuple[str, str]]:
    """The whole story where it is a paper of its own; what the letter quotes of it, in any case."""
    whole = value_of(story.told)
    if whole and value_of(story.own_statement):
        yield "story", whole
    for chosen in story.chosen.values():
        yield from (("story_passages", text) for text in value_of(chosen) or ())


def _texts(told: object) -> Iterator[tuple[str, str]]:
    """Everything that was typed, but not what papers and other people say: that can't be hidden."""
    if isinstance(told, Known):
        theirs = any(isinstance(source, Recorded | Witnessed) for source in told.sources)
        if isinstance(told.value, str) and not theirs:
            paths = (one.path for one in told.sources if isinstance(one, Answered))
            yield from ((path, told.value) for path in paths)
    elif isinstance(told, tuple):
        for one in told:
            yield from _texts(one)
    elif is_dataclass(told):
        for field in fields(told):
            yield from _texts(getattr(told, field.name))
