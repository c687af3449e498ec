"""The section on function: from the usual day to the worst, then the clinician's own view."""

from nexus.interview.question import JSON
from nexus.letter.document import Blank, Room
from nexus.letter.paragraphs.function import WHOLE_DAY, function
from tests.telling import ADA, Told, letter_of, only

EVERYTHING: dict[str, JSON] = {
    "sitting": 5,
    "sitting_total": 3,
    "repeated_use": "worse",
    "has_flare_ups": False,
    "own_rest_days": 2,
    "housework": "little",
    "working": "retired",
    "side_effects": "none",
    **only("bed_rests", bed_rest_days=3),
    **only("medicines", medicine="naproxen"),
    **only("aids", aid="cane"),
    **only("scores", score_name="Oswestry"),
}


def test_the_usual_day_comes_first_and_the_clinicians_own_part_last() -> None:
    given: Told = {**ADA, **EVERYTHING}
    section = letter_of(given, function).sections[0]
    assert [block.key for block in section.blocks] == [
        "limits",
        "full-day",
        "repeated_use",
        "flare_ups",
        "bed-rest",
        "rest",
        "daily_life",
        "work",
        "medicines",
        "medication",
        "aids",
        "scores",
        "function-own",
    ]


def test_without_answers_nothing_is_said_and_the_clinicians_part_stays() -> None:
    letter = letter_of({}, function)
    assert list(letter.sentences()) == []
    assert [one.key for one in letter.blanks()] == ["function/choice", "function/estimate"]


def test_the_clinician_may_find_the_limits_consistent_or_not() -> None:
    blanks: dict[str, Blank] = {one.key: one for one in letter_of(ADA, function).blanks()}
    assert blanks["function/choice"].room is Room.CHOICE
    assert blanks["function/choice"].options == (
        "consistent with my findings",
        "consistent in part",
        "not consistent with them",
        "not assessed",
    )
    assert blanks["function/estimate"].room is Room.LINES


def test_a_program_may_ask_for_another_estimate() -> None:
    letter = letter_of(ADA, lambda case: function(case, estimate=WHOLE_DAY))
    assert [one.label for one in letter.blanks()][1] == WHOLE_DAY
