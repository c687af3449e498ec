"""The sentences of the story that the person chose for the doctor, by their place."""

from dataclasses import dataclass

from nexus.facts.fact import Fact, Known, Unknown, derive, told
from nexus.interview.answers import Answers
from nexus.interview.passages import PLACES, Passage
from nexus.interview.personal_narrative.reading import OWN_STATEMENT, STORY_PASSAGES
from nexus.interview.personal_narrative.sentences import sentences
from nexus.interview.personal_narrative.story import STORY


@dataclass(frozen=True)
class Story:
    """What was told, and the chosen runs of sentences of each place in the order of the story."""

    told: Fact[str]
    chosen: dict[str, Fact[tuple[str, ...]]]
    lost: int
    """How many chosen sentences the story no longer holds; those are not quoted."""
    own_statement: Fact[bool]
    """The whole of it is wanted as a paper of its own."""


def story(answers: Answers) -> Story:
    """Gather the story; a sentence that was changed since it was chosen is no longer quoted."""
    whole = told(answers, STORY)
    standing = sentences(whole.value) if isinstance(whole, Known) else ()
    picked = answers[STORY_PASSAGES] or ()
    kept = [passage for passage in picked if passage.quote in standing]
    choice = told(answers, STORY_PASSAGES)
    return Story(
        told=whole,
        chosen={
            place.key: _quotes(choice, whole, kept=kept, standing=standing, place=place.key)
            for place in PLACES
        },
        lost=len(picked) - len(kept),
        own_statement=told(answers, OWN_STATEMENT),
    )


def _quotes(
    choice: Fact[tuple[Passage, ...]],
    whole: Fact[str],
    *,
    kept: list[Passage],
    standing: tuple[str, ...],
    place: str,
) -> Fact[tuple[str, ...]]:
    """The chosen sentences of a place; those that follow each other in the story run together."""
    runs: list[list[int]] = []
    for number in sorted(standing.index(one.quote) for one in kept if one.place == place):
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    if not runs:
        return Unknown()
    quotes = tuple(" ".join(standing[number] for number in run) for run in runs)
    return derive(lambda _choice, _whole: quotes, choice, whole)
