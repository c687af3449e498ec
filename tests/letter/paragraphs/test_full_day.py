"""What is left of a whole working day."""

from nexus.letter.paragraphs.full_day import full_day
from tests.telling import ADA, UNSURE, VARIES, Told, alone, heard

GIVEN: Told = {
    "sitting_total": 3,
    "on_feet_total": 0.5,
    "change_position": "Every 20 minutes.",
    "off_task": VARIES,
    "bad_days": 7,
    "hands": "one is on the cane",
}


def test_hours_interruptions_and_bad_days_have_a_row_each() -> None:
    assert list(heard(alone(full_day), {**ADA, **GIVEN}).values()) == [
        "Sitting, in all",
        "3\u00a0hours",
        "Standing or walking, in all",
        "0.5\u00a0hours",
        "Change of position, and what is done then",
        "“Every 20 minutes”",
        "Pain or medicine taking the mind off a task",
        "varies too much to say",
        "Use of both hands when standing",
        "“one is on the cane”",
        "Days with next to nothing possible",
        "7\u00a0days a month",
    ]


def test_what_was_not_asked_or_answered_has_no_row() -> None:
    assert heard(alone(full_day), ADA) == {}
    assert len(heard(alone(full_day), {"bad_days": UNSURE})) == 2


def test_bad_days_that_vary_are_told_from_how_many_to_how_many() -> None:
    row = list(heard(alone(full_day), {"bad_days": VARIES, "bad_days_words": "6 to 8"}).values())
    assert row[1] == "it varies: “6 to 8”"
    row = list(heard(alone(full_day), {"bad_days": 7, "bad_days_words": "6 to 8"}).values())
    assert row[1] == "7\u00a0days a month; “6 to 8”"
