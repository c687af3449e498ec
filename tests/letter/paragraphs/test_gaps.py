"""Years without care, and why."""

import pytest

from nexus.interview.question import JSON
from nexus.letter.paragraphs.gaps import gaps
from tests.telling import ADA, UNSURE, Told, alone, heard, only, unsaid

GAPS = alone(lambda case: gaps(case.course.gaps))
START: JSON = {"year": 2005}
END: JSON = {"year": 2009}


@pytest.mark.parametrize(
    ("answers", "sentence"),
    [
        (
            {"gap_start": START, "gap_end": END, "gap_reasons": ["managed", "cost"]},
            (
                "From 2005 to 2009 Ms.\u00a0Ortiz had by her account no recorded care for the back"
                " (reason given: lack of insurance or money and managing alone)."
            ),
        ),
        (
            {"gap_start": START, "gap_end": UNSURE},
            "From 2005 Ms.\u00a0Ortiz had by her account no recorded care for the back.",
        ),
        (
            {"gap_reasons": ["distance"]},
            (
                "For some time Ms.\u00a0Ortiz had by her account no recorded care for the back"
                " (reason given: no doctor within reach)."
            ),
        ),
    ],
)
def test_a_gap_is_said_as_far_as_it_is_known(answers: Told, sentence: str) -> None:
    said = heard(GAPS, {**ADA, **only("gaps", **answers)})
    assert said == {"gaps/time@1": sentence}


def test_what_the_patient_adds_is_quoted() -> None:
    given = only("gaps", gap_start=START, gap_words="No car.", gap_self_care="heat, rest")
    assert list(heard(GAPS, {**ADA, **given}).values()) == [
        "From 2005 Ms.\u00a0Ortiz had by her account no recorded care for the back: “No car.”",
        "What she did for it in that time: “heat, rest.”",
    ]


def test_a_gap_of_which_nothing_is_known_asks_for_its_parts() -> None:
    assert unsaid(GAPS, only("gaps"))["gaps/time@1"] == (
        "gaps/1/gap_start",
        "gaps/1/gap_end",
        "gaps/1/gap_care",
        "gaps/1/gap_reasons",
        "gaps/1/gap_words",
    )


def test_without_a_gap_nothing_is_said() -> None:
    assert heard(GAPS, ADA) == {}
