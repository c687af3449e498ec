"""When the patient served, what the work was, and who typed."""

import pytest

from nexus.letter.document import Voice
from nexus.letter.paragraphs.service import helped, service
from tests.telling import (
    ADA,
    DECLINED,
    UNSURE,
    VARIES,
    Told,
    alone,
    heard,
    letter_of,
    listing,
    only,
    unsaid,
)

SERVICE = alone(service)
HELPED = alone(helped)
START, END = {"year": 2004, "month": 3}, {"year": 2008}


def said(given: Told) -> list[str]:
    return list(heard(SERVICE, {**ADA, **given}).values())


@pytest.mark.parametrize(
    ("answers", "sentence"),
    [
        (
            {"branch": "navy", "component": "active", "service_start": START, "service_end": END},
            "service in the Navy on active duty from March\u00a02004 to 2008.",
        ),
        ({"branch": "navy", "service_start": START}, "service in the Navy from March\u00a02004."),
        (
            {"branch": "army", "service_end": END},
            "service in the Army until 2008.",
        ),
        (
            {"component": "inacdutra", "service_end": END},
            "service on inactive duty training until 2008.",
        ),
        (
            {"branch": "air_guard", "component": "acdutra"},
            "service in the Air National Guard on active duty for training.",
        ),
        ({"branch": "other"}, "service in another service."),
        ({"component": "acdutra"}, "service on active duty for training."),
        ({"service_start": START, "service_end": END},
         "military service from March\u00a02004 to 2008."),
    ],
)  # fmt: skip
def test_a_time_of_service_is_said_as_far_as_it_is_known(answers: Told, sentence: str) -> None:
    assert said(only("service_periods", **answers)) == [f"Ms.\u00a0Ortiz reports {sentence}"]


def test_a_time_of_service_of_which_nothing_is_known_asks_for_it() -> None:
    given = only("service_periods", component=UNSURE)
    assert unsaid(SERVICE, given)["service/served@1"] == (
        "service_periods/1/branch",
        "service_periods/1/service_start",
        "service_periods/1/service_end",
        "service_periods/1/service_job",
    )


def test_the_work_is_quoted() -> None:
    given = only(
        "service_periods", branch="navy", service_job="cook", service_duties="Flour, 100 lb bags."
    )
    assert said(given) == [
        "Ms.\u00a0Ortiz reports service in the Navy; job: “cook.”",
        "What it asked of the back: “Flour, 100 lb bags.”",
    ]


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        (
            {"typed_by": "helper", "helper_name": "Ben Ruiz", "helper_relation": "friend"},
            "The answers were typed by a helper, Ben Ruiz (friend).",
        ),
        (
            {"typed_by": "advocate", "helper_name": "Ben Ruiz"},
            "The answers were typed by a representative, Ben Ruiz.",
        ),
        ({"typed_by": "helper"}, "The answers were typed by a helper."),
    ],
)
def test_the_letter_says_who_typed_for_the_patient(given: Told, sentence: str) -> None:
    assert list(heard(HELPED, {**ADA, **given}).values()) == [sentence]


@pytest.mark.parametrize(("read", "how_much"), [(True, "all"), (False, "not all")])
def test_the_letter_says_whether_the_answers_were_read_back(how_much: str, *, read: bool) -> None:
    given: Told = {"typed_by": "helper", "read_back": read}
    assert list(heard(HELPED, {**ADA, **given}).values()) == [
        "The answers were typed by a helper.",
        f"By Ms.\u00a0Ortiz’s account {how_much} of them were read back to her.",
    ]


@pytest.mark.parametrize(
    "given", [{"typed_by": "self", "helper_name": "Ben", "read_back": True}, {}]
)
def test_who_types_for_themselves_is_not_mentioned(given: Told) -> None:
    assert heard(HELPED, {**ADA, **given}) == {}


@pytest.mark.parametrize(
    ("answers", "sentence"),
    [
        (
            {"service_duties": "March.", "service_loads": "Big."},
            "What it asked of the back: “March”; loads: “Big.”",
        ),
        (
            {"service_loads": "Big", "service_vehicles": "A"},
            "Loads: “Big”; vehicles, boats or aircraft: “A.”",
        ),
        ({"service_job": "Cook"}, "Ms.\u00a0Ortiz’s job in service: “Cook.”"),
        ({"service_jumps": 1}, "Ms.\u00a0Ortiz reports 1\u00a0jump from aircraft."),
        ({"service_jumps": 0}, "Ms.\u00a0Ortiz reports no jumps from aircraft."),
        ({"combat": False}, "Ms.\u00a0Ortiz reports no combat."),
        (
            {"combat": False, "combat_words": "Only drills."},
            "Ms.\u00a0Ortiz reports no combat, and adds: “Only drills.”",
        ),
        ({"combat_words": "Hue"}, "About combat Ms.\u00a0Ortiz says: “Hue.”"),
        ({"service_ended": "Term."}, "How it ended: “Term.”"),
    ],
)  # fmt: skip
def test_each_thing_the_service_asked_or_ended_with_is_told(answers: Told, sentence: str) -> None:
    assert said(only("service_periods", **answers)) == [sentence]


def test_combat_is_told_and_the_rule_about_it_left_to_the_adjudicator() -> None:
    given = only("service_periods", combat=True, combat_words="Vietnam, 1965.")
    sentences = list(letter_of({**ADA, **given}, SERVICE).sentences())
    assert [(one.text, one.voice) for one in sentences] == [
        ("Ms.\u00a0Ortiz reports that she was in combat: “Vietnam, 1965.”", Voice.PATIENT),
        ("Whether 38 U.S.C. 1154(b) applies to it is for the adjudicator.", Voice.FIXED),
    ]


def test_combat_that_is_declined_leaves_no_trace() -> None:
    given = only("service_periods", combat=DECLINED, combat_words=DECLINED)
    assert said(given) == []
    assert "service_periods/1/combat" not in str(unsaid(SERVICE, given))


def test_what_nobody_is_sure_of_is_said_as_such() -> None:
    given = only(
        "service_periods",
        branch="navy",
        service_start=UNSURE,
        component=UNSURE,
        service_loads=VARIES,
    )
    assert said(given)[1:] == [
        "She is not sure when that service began and what kind of service it was.",
        "It varies, by her account, which loads she lifted or carried.",
    ]


def test_each_time_of_service_has_a_paragraph_the_earliest_first() -> None:
    later: Told = {"service_start": {"year": 2010}}
    earlier: Told = {"service_start": {"year": 2001}}
    section = letter_of(listing("service_periods", later, earlier), SERVICE).sections[0]
    assert [block.key for block in section.blocks] == ["service@2", "service@1"]


def test_what_is_to_be_known_of_language_and_reading_is_quoted() -> None:
    told = heard(HELPED, {**ADA, "language_words": "Amharic is my first language."})
    assert list(told.values()) == [
        "Of language and reading Ms.\u00a0Ortiz says: “Amharic is my first language.”"
    ]
