"""The person has said who they are, what they ask, what they allow, and that it is true."""

from collections.abc import Iterator

from nexus.facts.fact import Unknown, value_of
from nexus.readiness.finding import Finding, Light, Severity, View


def the_patient_is_named(view: View) -> Iterator[Finding]:
    """A letter is about someone."""
    if isinstance(view.case.person.name, Unknown):
        yield Finding(
            "the_patient_is_named",
            "Add your name. Every page of the letter carries it.",
            Severity.BLOCKS,
            Light.FACTS,
            ("last_name",),
        )


def the_answers_are_confirmed(view: View) -> Iterator[Finding]:
    """The person has confirmed that it is true as far as they know."""
    if value_of(view.case.request.confirmed) is not True:
        yield Finding(
            "the_answers_are_confirmed",
            "Before you hand over the letter, confirm that your answers are true as far as you"
            " know.",
            Severity.BLOCKS,
            Light.LETTER,
            ("confirmed",),
            "18 U.S.C. 1001",
        )


def sharing_is_allowed(view: View) -> Iterator[Finding]:
    """The person agrees that the clinician reads the draft."""
    if value_of(view.case.request.may_share) is not True:
        yield Finding(
            "sharing_is_allowed",
            "Say whether it is all right with you that your doctor reads the draft.",
            Severity.BLOCKS,
            Light.LETTER,
            ("may_share",),
            "45 CFR 164.508",
        )


def the_story_still_holds_what_was_chosen(view: View) -> Iterator[Finding]:
    """A chosen sentence that was changed later is not quoted until it is chosen again."""
    if view.case.story.lost:
        yield Finding(
            "the_story_still_holds_what_was_chosen",
            "You changed your story after choosing sentences from it. Choose again, so that nothing"
            " is quoted that you took back.",
            Severity.WARNS,
            Light.LETTER,
            ("story_passages",),
        )


def what_could_not_be_said_is_filled_in(view: View) -> Iterator[Finding]:
    """Every sentence that the letter could hold has the facts it needs."""
    paths = tuple(
        dict.fromkeys(path for unsaid in view.letter.unsaid() for path in unsaid.questions)
    )
    if paths:
        yield Finding(
            "what_could_not_be_said_is_filled_in",
            "The letter leaves out what you haven’t answered. These answers would fill it. All of"
            " them are optional.",
            Severity.INFORMS,
            Light.LETTER,
            paths,
        )
