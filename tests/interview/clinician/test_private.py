"""What is kept private reaches no letter, and the letter says that something is left out."""

from datetime import date

import pytest

from nexus.claims.drafting import draft
from nexus.interview.answers import Answers
from nexus.interview.clinician.private import KEEP_PRIVATE, TOPICS, shared
from nexus.interview.pain_impact.daily_life import HOUSEWORK, MOOD
from nexus.interview.personal_narrative.service import BRANCH, COMBAT, SERVICE_PERIODS
from nexus.interview.question import JSON, Special
from nexus.letter.serial import write_letter

TODAY = date(2026, 11, 16)
TOLD: dict[str, JSON] = {"mood": "CANARY of mood", "housework": "Mopping."}


def test_each_thing_to_keep_has_its_questions() -> None:
    offered = {option.key for option in KEEP_PRIVATE.options}
    assert offered == {*TOPICS, KEEP_PRIVATE.none}


@pytest.mark.parametrize("topic", TOPICS)
def test_each_question_behind_it_offers_not_to_say(topic: str) -> None:
    assert all(Special.DECLINED in question.specials for question in TOPICS[topic])


def test_what_is_kept_private_reads_as_not_said() -> None:
    answers = shared(Answers({**TOLD, "keep_private": ["mood"]}))
    assert (answers[MOOD], answers.special(MOOD)) == (None, Special.DECLINED)
    assert answers[HOUSEWORK] == "Mopping."


def test_weight_is_kept_wherever_it_was_asked_about() -> None:
    given: dict[str, JSON] = {
        "chosen_program": "va",
        "connection": ["secondary"],
        "primary": "left knee",
        "gait": "yes",
        "primary_weight": "CANARY pounds",
        "keep_private": ["weight"],
    }
    assert "CANARY" not in write_letter(draft(given, as_of=TODAY).letter)


def test_a_blank_stays_blank() -> None:
    assert shared(Answers({"mood": None, "keep_private": ["mood"]})).special(MOOD) is None


def test_items_of_a_list_are_covered_too() -> None:
    given: dict[str, JSON] = {
        "service_periods": [{"id": "1", "branch": "navy", "combat": True}],
        "keep_private": ["combat"],
    }
    (item,) = shared(Answers(given)).items(SERVICE_PERIODS)
    assert (item.answers[COMBAT], item.answers.special(COMBAT)) == (None, Special.DECLINED)
    assert item.answers[BRANCH] is not None


@pytest.mark.parametrize("kept", [None, [], ["none"], ["weight"]])
def test_what_is_not_kept_private_stays(kept: JSON) -> None:
    assert shared(Answers({**TOLD, "keep_private": kept}))[MOOD] == "CANARY of mood"


def test_no_letter_and_no_finding_holds_it_and_the_gap_is_seen() -> None:
    drafted = draft({**TOLD, "keep_private": ["mood", "weight"]}, as_of=TODAY)
    assert "CANARY" not in f"{write_letter(drafted.letter)}{drafted.report}"
    assert "leaves out" in " ".join(one.text for one in drafted.letter.sentences())
    assert "mood; height and weight" in " ".join(one.text for one in drafted.letter.sentences())


def test_without_anything_private_the_letter_says_nothing_of_it() -> None:
    choices: list[JSON] = [None, ["none"]]
    for kept in choices:
        letter = draft({**TOLD, "keep_private": kept}, as_of=TODAY).letter
        assert "kept_private" not in [one.key for one in letter.sections]
