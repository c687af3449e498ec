"""Using the back again and again, and the way back."""

from nexus.letter.paragraphs.repeated_use import repeated_use
from tests.telling import ADA, UNSURE, VARIES, alone, heard

SHE = "Ms.\u00a0Ortiz"


def test_the_cost_and_the_recovery_are_quoted_apart() -> None:
    given = {**ADA, "repeated_use": "Bent to the left.", "recovery": "the evening"}
    assert heard(alone(repeated_use), given) == {
        "repeated_use/cost": f"When {SHE} uses the back again and again, in her words: “Bent to"
        " the left.”",
        "repeated_use/recovery": "Until she is back to her usual it takes, in her words: “the"
        " evening.”",
    }


def test_what_varies_is_said_to() -> None:
    given = {**ADA, "repeated_use": UNSURE, "recovery": VARIES}
    assert list(heard(alone(repeated_use), given).values()) == [
        f"{SHE} is not sure what using the back again and again does.",
        "It varies, by her account, how long it takes until she is back to her usual.",
    ]
