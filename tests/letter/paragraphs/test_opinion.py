"""The opinion: a form for each question, neutral choices, nothing chosen."""

import pytest

from nexus.facts.sources import Authority
from nexus.letter.document import Blank, Form, Room, Section
from nexus.letter.paragraphs.opinion import LIKELIHOOD, SPECULATION, UNMISTAKABLE, opinion
from nexus.letter.paragraphs.question import Asked
from nexus.letter.wording import say
from tests.telling import ADA, heard, letter_of

RULE = (Authority("38 CFR 3.102", "2026-11-16"),)
MEANING = say("opinion/meaning", "It means.", also=RULE)


def asked(key: str) -> Asked:
    return Asked(
        key=key,
        said=say(f"question/{key}", f"Is it {key}?", also=RULE),
        claim=say(f"opinion/lead@{key}", f"That it is {key} is:", also=RULE),
        choices=LIKELIHOOD,
        meaning=MEANING,
    )


def section(*keys: str) -> Section:
    many = [asked(key) for key in keys]
    return letter_of(ADA, lambda _case: opinion(many)).sections[0]


def blanks(*keys: str) -> list[Blank]:
    forms = [block for block in section(*keys).blocks if isinstance(block, Form)]
    return [blank for form in forms for blank in form.blanks]


@pytest.mark.parametrize("choices", [LIKELIHOOD, UNMISTAKABLE])
def test_the_choices_go_both_ways_and_none_is_open(choices: tuple[str, ...]) -> None:
    assert choices[-1] == SPECULATION
    assert len(choices) == len(set(choices))
    assert not {"may", "could", "might", "possible", "possibly"} & set(" ".join(choices).split())


def test_likelihood_can_go_either_way() -> None:
    assert LIKELIHOOD[:3] == (
        "at least as likely as not",
        "more likely than not",
        "less likely than not",
    )


def test_one_question_has_one_opinion_and_room_for_none() -> None:
    choice, why = blanks("direct")
    assert (choice.key, choice.label) == ("opinion/choice@direct", "My opinion")
    assert (choice.room, choice.options) == (Room.CHOICE, LIKELIHOOD)
    assert (why.key, why.room) == ("opinion/speculation", Room.LINES)
    assert heard(lambda _case: section("direct"), ADA)["opinion/lead@direct"] == (
        "That it is direct is:"
    )


def test_several_questions_have_an_opinion_each_in_the_same_order() -> None:
    labels = {blank.key: blank.label for blank in blanks("caused", "aggravated")}
    assert list(labels) == [
        "opinion/choice@caused",
        "opinion/choice@aggravated",
        "opinion/speculation",
    ]
    assert labels["opinion/choice@aggravated"] == "My opinion on question 2"


def test_what_the_standard_means_is_said_once_with_its_rule() -> None:
    last = section("caused", "aggravated").blocks[-1]
    assert isinstance(last, Form)
    assert [one.key for one in last.note] == ["opinion/meaning", "opinion/strike"]
    assert last.note[0].sources == RULE
    assert last.note[1].text == "Strike any words that are not yours."
