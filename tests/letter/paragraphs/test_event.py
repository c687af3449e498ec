"""What happened, as far as it is known."""

from functools import partial

import pytest

from nexus.letter.paragraphs.event import events
from tests.telling import ADA, DECLINED, UNSURE, Told, alone, heard, letter_of, listing, unsaid

DATE = {"year": 2004, "month": 3}
FALL: Told = {"event_time": "service", "event_kind": "fall"}


def said(event: Told, *, time: str = "service", named: bool = True) -> list[str]:
    write = alone(partial(events, time=time, named=named))
    return list(heard(write, {**ADA, **listing("events", event)}).values())


@pytest.mark.parametrize(
    ("answers", "sentence"),
    [
        (
            {"event_kind": "fall", "event_date": DATE, "event_place": "USS Hayler"},
            "In March\u00a02004, in service, {her} a fall (“USS Hayler”).",
        ),
        (
            {"event_kind": "fall", "event_date": DATE},
            "In March\u00a02004, in service, {her} a fall.",
        ),
        (
            {"event_kind": "fall", "event_place": "USS Hayler", "event_date": UNSURE},
            "{she} a fall in service (“USS Hayler”).",
        ),
        ({"event_kind": "fall", "event_place": DECLINED}, "{she} a fall in service."),
        (
            {"event_kind": DECLINED, "event_date": DATE, "event_place": "USS Hayler"},
            "In March\u00a02004, in service, {it} (“USS Hayler”).",
        ),
        ({"event_date": DATE}, "In March\u00a02004, in service, {it}."),
        ({"event_place": "USS Hayler"}, "{she} that something happened in service (“USS Hayler”)."),
        (
            {"event_kind": "repeated", "event_date": DATE, "event_until": {"year": 2008}},
            "From March\u00a02004 to 2008, in service, {her} strain over time.",
        ),
        (
            {"event_kind": "repeated", "event_until": {"year": 2008}},
            "Until 2008, in service, {her} strain over time.",
        ),
    ],
)
def test_an_event_is_said_as_far_as_it_is_known(answers: Told, sentence: str) -> None:
    first = said({"event_time": "service", **answers})[0]
    name = "Ms.\u00a0Ortiz"
    it = f"something happened, by {name}’s account"
    assert first == sentence.format(
        she=f"{name} reports", her=f"there was by {name}’s account", it=it
    )


@pytest.mark.parametrize(
    ("time", "period"),
    [("before", "a fall before service."), ("after", "a fall after service."), ("", "a fall.")],
)
def test_the_time_of_life_is_said_where_it_was_told(time: str, period: str) -> None:
    event: Told = {"event_kind": "fall", "event_time": time or None}
    assert said(event, time=time) == [f"Ms.\u00a0Ortiz reports {period}"]


def test_where_no_service_is_claimed_it_is_not_mentioned() -> None:
    assert said(FALL, named=False) == ["Ms.\u00a0Ortiz reports a fall."]


def test_an_event_of_another_time_is_not_told_here() -> None:
    assert said(FALL, time="after") == []


def test_a_date_that_is_not_recalled_is_said_to_be() -> None:
    assert said({**FALL, "event_date": UNSURE})[1] == "She does not recall the date."


def test_a_date_that_is_all_one_does_not_recall_is_the_date_of_something() -> None:
    told = "Ms.\u00a0Ortiz tells of an event without recalling its date."
    assert said({"event_date": UNSURE}, time="") == [told]


def test_a_date_that_was_left_out_is_asked_for_and_not_excused() -> None:
    assert said(FALL) == ["Ms.\u00a0Ortiz reports a fall in service."]


def test_what_followed_is_told_in_the_patients_own_words() -> None:
    told: Told = {
        **FALL,
        "event_words": "I fell off the ladder.",
        "event_felt": "A pop!",
        "event_told": "Bo",
        "event_treated": "ice",
        "event_back": {"year": 2004, "month": 5, "day": 3},
    }
    assert said(told) == [
        "Ms.\u00a0Ortiz reports a fall in service: “I fell off the ladder.”",
        "What she felt: “A pop!”; whom she told: “Bo”; what was done for it: “ice.”",
        "She was back at her usual work on May\u00a03, 2004, by her account.",
    ]


def test_what_followed_an_event_in_service_is_asked_for_part_by_part() -> None:
    write = alone(partial(events, time="service", named=True))
    left_open = unsaid(write, listing("events", {**FALL, "event_told": "My chief"}))
    assert left_open["event/felt@1"] == ("events/1/event_felt",)
    assert left_open["event/treated@1"] == ("events/1/event_treated",)
    assert "event/told@1" not in left_open


def test_someone_called_they_is_spoken_of_in_the_plural() -> None:
    write = alone(partial(events, time="service", named=True))
    given = {**ADA, "pronoun": "they", **listing("events", {**FALL, "event_date": UNSURE})}
    assert heard(write, given)["event/undated@1"] == "They do not recall the date."


def test_an_event_of_which_nothing_is_known_asks_for_its_parts() -> None:
    write = alone(partial(events, time="", named=True))
    assert unsaid(write, listing("events", {}))["event/what@1"] == (
        "events/1/event_kind",
        "events/1/event_date",
        "events/1/event_place",
        "events/1/event_words",
    )


def test_each_event_has_a_paragraph_and_sentences_of_its_own() -> None:
    write = alone(partial(events, time="service", named=True))
    letter = letter_of({**ADA, **listing("events", FALL, FALL)}, write)
    assert [block.key for block in letter.sections[0].blocks] == ["event@1", "event@2"]
    assert [one.key for one in letter.sentences()] == ["event/what@1", "event/what@2"]
    texts = [one.text for one in letter.sentences()]
    assert texts == ["Ms.\u00a0Ortiz reports a fall in service.", "She reports a fall in service."]


def test_what_is_many_is_told_as_many_and_a_blast_is_not_had() -> None:
    given: Told = {"event_time": "service", "event_date": {"year": 2004}}
    name = "Ms.\u00a0Ortiz"
    assert said({**given, "event_kind": "ride"}) == [
        f"In 2004, in service, there were by {name}’s account rough rides or shaking."
    ]
    assert said({**given, "event_kind": "blast"}) == [
        f"In 2004, in service, there was by {name}’s account a blast."
    ]


PERIODS: Told = listing(
    "service_periods",
    {"service_start": {"year": 2001}, "service_end": {"year": 2005}},
    {"service_start": {"year": 2009}, "service_end": {"year": 2012}},
)


@pytest.mark.parametrize("time", ["after", "before"])
@pytest.mark.parametrize(
    ("year", "period"),
    [
        (2007, "between two times of service"),
        (2015, "{time} service"),
        (1999, "{time} service"),
        (2003, "{time} service"),
    ],
)
def test_what_happened_between_two_times_of_service_is_not_told_as_after(
    time: str, year: int, period: str
) -> None:
    crash: Told = {"event_time": time, "event_kind": "vehicle", "event_date": {"year": year}}
    write = alone(partial(events, time=time, named=True))
    told = heard(write, {**ADA, **listing("events", crash), **PERIODS})["event/what@1"]
    assert told.startswith(f"In {year}, {period.format(time=time)}, there was")
