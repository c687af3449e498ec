"""Exhibits beside what they may be of, by their dates alone."""

import pytest

from nexus.facts.sources import Answered
from nexus.interview.question import JSON
from nexus.letter.paragraphs.history import history
from tests.telling import ADA, Told, heard, letter_of, listing

FALL: Told = {"event_time": "service", "event_kind": "fall"}


def beside(event: Told, *dates: JSON) -> str | None:
    papers = [Told({"record_date": date}) for date in dates]
    given = {**ADA, **listing("events", {**FALL, **event}), **listing("records", *papers)}
    return heard(history, given).get("event/exhibits@1")


@pytest.mark.parametrize(
    ("event", "date", "named"),
    [
        ({"year": 2009, "month": 2}, {"year": 2009, "month": 2, "day": 12}, True),
        ({"year": 2009, "month": 2, "day": 11}, {"year": 2009, "month": 3, "day": 14}, True),
        ({"year": 2009, "month": 2, "day": 11}, {"year": 2009, "month": 3, "day": 20}, False),
        ({"year": 2009, "month": 2, "day": 11}, {"year": 2009, "month": 2, "day": 10}, False),
        ({"year": 2009, "month": 2, "day": 11}, None, False),
        (None, {"year": 2009}, False),
    ],
)
def test_a_paper_of_those_days_stands_beside_the_event(
    event: JSON, date: JSON, *, named: bool
) -> None:
    text = "Dated then, or within a month after: Exhibit\u00a0A."
    assert beside({"event_date": event}, date) == (text if named else None)


def test_a_stretch_takes_in_the_papers_of_its_years() -> None:
    event: Told = {"event_date": {"year": 1999}, "event_until": {"year": 2003}}
    dates: tuple[JSON, ...] = ({"year": 2001}, {"year": 2003, "month": 5}, {"year": 2005})
    text = "Dated then, or within a month after: Exhibits\u00a0A and B."
    assert beside(event, *dates) == text


def test_a_paper_that_is_not_in_hand_does_not() -> None:
    lost: Told = {"record_date": {"year": 2009}, "record_status": "lost"}
    event: Told = {**FALL, "event_date": {"year": 2009}}
    given = {**ADA, **listing("events", event), **listing("records", lost)}
    assert "event/exhibits@1" not in heard(history, given)


@pytest.mark.parametrize(
    ("kind", "date", "named"),
    [
        ("care", {"year": 2008, "month": 6}, True),
        ("care", {"year": 2005}, False),
        ("care", {"year": 2010, "month": 1, "day": 3}, False),
        ("statement", {"year": 2008}, False),
    ],
)
def test_care_within_a_time_without_care_is_named(kind: str, date: JSON, *, named: bool) -> None:
    gap: Told = {"gap_start": {"year": 2005}, "gap_end": {"year": 2010}}
    paper: Told = {"record_kind": kind, "record_date": date}
    given = {**ADA, **listing("gaps", gap), **listing("records", paper)}
    letter = letter_of(given, history)
    found = [one for one in letter.sentences() if one.key == "gaps/exhibits@1"]
    assert [one.text for one in found] == (
        ["Dated within that time: Exhibit\u00a0A."] if named else []
    )
    paths = {source.path for one in found for source in one.sources if isinstance(source, Answered)}
    assert not named or {"gaps/1/gap_start", "records/1/record_date"} <= paths
