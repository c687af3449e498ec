"""When the patient served, what the work was, and who typed."""

import pytest

from nexus.letter.paragraphs.service import service
from tests.telling import ADA, UNSURE, Told, alone, heard, only, unsaid

SERVICE = alone(service)
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
            {"branch": "army", "service_start": UNSURE, "service_end": END},
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
        ({"branch": "other", "component": UNSURE}, "service in another service."),
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
    )


def test_the_work_is_quoted() -> None:
    given = only(
        "service_periods", branch="navy", service_job="cook", service_duties="Flour, 100 lb bags."
    )
    assert said(given)[1:] == [
        "Her job, in her words: “cook.”",
        "She describes what it asked of the back as follows: “Flour, 100 lb bags.”",
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
    assert said(given) == [sentence]


@pytest.mark.parametrize("given", [{"typed_by": "self", "helper_name": "Ben"}, {}])
def test_who_types_for_themselves_is_not_mentioned(given: Told) -> None:
    assert said(given) == []
