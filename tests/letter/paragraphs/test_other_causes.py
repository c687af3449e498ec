"""What else could explain it: the clinician says of each how it counts."""

import pytest

from nexus.letter.document import Blank, Room, Sentence, Table
from nexus.letter.paragraphs.other_causes import CHOICES, other_causes
from tests.telling import ADA, DECLINED, UNSURE, Told, letter_of, listing

CRASH: Told = {"event_time": "after", "event_kind": "vehicle"}


def rows(*events: Told) -> list[str]:
    section = letter_of({**ADA, **listing("events", *events)}, other_causes).sections[0]
    tables = [block for block in section.blocks if isinstance(block, Table)]
    return [
        cell.text
        for table in tables
        for row in table.rows
        for cell in row.cells
        if isinstance(cell, Sentence)
    ]


@pytest.mark.parametrize(
    ("answers", "cell"),
    [
        (
            {"event_date": {"year": 2011}, "event_words": "A truck hit us."},
            "A vehicle crash, in 2011, told above",
        ),
        ({"event_words": "Rear-ended?"}, "A vehicle crash, told above: “Rear-ended?”"),
        ({"event_date": {"year": 2011}}, "A vehicle crash, in 2011, told above"),
        ({"event_date": UNSURE}, "A vehicle crash, told above"),
        (
            {"event_kind": "other", "event_date": {"year": 2011}, "event_words": "A truck."},
            "An event, in 2011, told above: “A truck”",
        ),
        (
            {"event_kind": DECLINED, "event_words": "A truck."},
            "What happened, told above: “A truck”",
        ),
        (
            {"event_kind": DECLINED, "event_date": {"year": 2011}},
            "What happened in 2011, told above",
        ),
    ],
)
def test_an_event_outside_service_is_told_as_far_as_it_is_known(answers: Told, cell: str) -> None:
    assert rows({**CRASH, **answers}) == [cell]


@pytest.mark.parametrize("time", ["before", "after", None])
def test_whatever_was_not_in_service_has_a_row(time: str | None) -> None:
    assert rows({**CRASH, "event_time": time}) == ["A vehicle crash, told above"]


def test_what_was_in_service_has_none() -> None:
    assert rows({**CRASH, "event_time": "service"}) == []


def test_an_event_of_which_nothing_can_be_said_has_none() -> None:
    assert rows({"event_time": "after"}) == []


def test_how_it_counts_is_open() -> None:
    letter = letter_of(listing("events", CRASH), other_causes)
    choices = [blank for blank in letter.blanks() if blank.room is Room.CHOICE]
    assert choices == [
        Blank("other_causes/choice@1", "It", Room.CHOICE, options=CHOICES),
    ]
    assert CHOICES == ("explains it", "adds to it", "does neither", "cannot say")


def test_the_clinician_can_always_add_causes() -> None:
    blanks = list(letter_of({}, other_causes).blanks())
    assert [blank.key for blank in blanks] == ["other_causes/others"]


def test_work_of_which_nobody_told_how_heavy_it_was_stands_in_one_row() -> None:
    jobs = listing(
        "jobs",
        {"job": "dental assistant", "job_demands": "bent forward all day"},
        {"job": "my own shop", "job_effort": UNSURE},
        {"job": "clerk", "job_effort": "seated"},
        {"job": "mover", "job_effort": "heavy"},
    )
    found = letter_of({**ADA, **jobs}, other_causes).sentences()
    assert [one.text for one in found if "ork" in one.text] == [
        "Work, heavy (more than 50 pounds): “mover”",
        "Other work, told above: dental assistant; “my own shop”",
    ]
