"""Using the back again and again, and the way back."""

from nexus.letter.paragraphs.repeated_use import repeated_use
from tests.telling import ADA, UNSURE, VARIES, alone, heard

SHE = "Ms.\u00a0Ortiz"


def test_the_cost_and_the_recovery_are_quoted_together() -> None:
    given = {**ADA, "repeated_use": "Bent to the left.", "recovery": "the evening"}
    assert heard(alone(repeated_use), given) == {
        "repeated_use/told": "When the back is used again and again: “Bent to the left”; until"
        f" {SHE} is back to her usual: “the evening.”",
    }


def test_what_varies_is_said_to() -> None:
    given = {**ADA, "repeated_use": UNSURE, "recovery": VARIES}
    assert list(heard(alone(repeated_use), given).values()) == [
        f"{SHE} is not sure what using the back again and again does.",
        "It varies, by her account, how long it takes until she is back to her usual.",
    ]
