"""What the papers at the end of service say, as the patient knows them."""

import pytest

from nexus.interview.question import JSON
from nexus.letter.paragraphs.separation import separation
from tests.telling import ADA, UNSURE, alone, heard, unsaid

PAPERS = alone(separation)
THAT_FORM = "the history form of that time"
SHE = "Ms.\u00a0Ortiz"


@pytest.mark.parametrize(
    ("exam", "sentence"),
    [
        ("normal", "reports that the examination at the end of service noted no back problem."),
        ("problem", "reports that the examination at the end of service noted a back problem."),
        ("no_exam", "reports that there was no examination at the end of service."),
        (
            "not_seen",
            "reports that the patient has never seen the examination at the end of service.",
        ),
        (UNSURE, "is not sure what the examination at the end of service says."),
    ],
)
def test_the_examination_is_told_as_the_patient_knows_it(exam: JSON, sentence: str) -> None:
    given = {**ADA, "pronoun": "none", "separation_exam": exam}
    assert heard(PAPERS, given) == {"separation/exam": f"Ms.\u00a0Ortiz {sentence}"}


@pytest.mark.parametrize(
    ("history", "sentence"),
    [
        ("yes", f"On {THAT_FORM}, by {SHE}’s account, she ticked “yes” for back pain."),
        ("no", f"On {THAT_FORM}, by {SHE}’s account, she ticked “no” for back pain."),
        ("no_form", f"By {SHE}’s account there was no history form."),
        (UNSURE, f"{SHE} is not sure what {THAT_FORM} says."),
    ],
)
def test_the_history_form_is_told_as_the_patient_knows_it(history: JSON, sentence: str) -> None:
    given = {**ADA, "separation_history": history}
    assert heard(PAPERS, given) == {"separation/history": sentence}


def test_the_reason_is_quoted() -> None:
    given = {**ADA, "separation_reason": "I wanted to go home."}
    assert heard(PAPERS, given) == {
        "separation/reason": "About these papers Ms.\u00a0Ortiz says: “I wanted to go home.”"
    }


def test_what_was_not_told_is_asked_for() -> None:
    assert unsaid(PAPERS, {}) == {
        "separation/exam": ("separation_exam",),
        "separation/history": ("separation_history",),
        "separation/reason": ("separation_reason",),
    }
