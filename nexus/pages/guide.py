"""The guide: what anyone may read about pain, letters, stories and doctors, without a claim.

A chapter on a stage has the key of its stage, so that the stage can lead to it.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from nexus.interview.marking import _


@dataclass(frozen=True)
class Chapter:
    """A page of the guide, with the movement of the stage that it is about."""

    key: str
    title: str
    about: str
    movement: str = ""

    @property
    def template(self) -> str:
        return f"guide/{self.key}.html"


CHAPTERS = (
    Chapter(
        key="before",
        title=_("Before you start"),
        about=_("How long each part takes, where to stop, and what to have near you."),
    ),
    Chapter(
        key="pain-impact",
        title=_("Your pain, told as it is"),
        about=_("Best days, usual days, worst days, and how often each one comes."),
        movement=_("Prelude"),
    ),
    Chapter(
        key="medical-evidence",
        title=_("What a nexus letter is"),
        about=_("What it’s made of, and how the people who decide weigh it."),
        movement=_("Composition"),
    ),
    Chapter(
        key="personal-narrative",
        title=_("Your story, from then to now"),
        about=_("What you saw and felt, in order, with the gaps left in."),
        movement=_("Melody"),
    ),
    Chapter(
        key="clinician",
        title=_("Working with your doctor"),
        about=_("How to ask, what to bring, what not to do, and when they say no."),
        movement=_("Conductor"),
    ),
    Chapter(
        key="after",
        title=_("What happens after"),
        about=_("From the doctor’s desk to your hands, and on from there."),
    ),
    Chapter(
        key="signed",
        title=_("A letter that was signed"),
        about=_("A made-up letter, with notes beside it."),
    ),
    Chapter(
        key="in-part",
        title=_("A letter with a no in it"),
        about=_("A made-up doctor says no to some of it, and says why."),
    ),
    Chapter(
        key="glossary",
        title=_("Words you may meet"),
        about=_("Short meanings for the long words."),
    ),
    Chapter(
        key="sources",
        title=_("Where this comes from"),
        about=_("Laws, rules and cases, and how far we checked each."),
    ),
)
BY_KEY = {chapter.key: chapter for chapter in CHAPTERS}


def after(chapter: Chapter) -> Chapter | None:
    """The chapter to read next."""
    following: Iterator[Chapter] = iter(CHAPTERS[CHAPTERS.index(chapter) + 1 :])
    return next(following, None)
