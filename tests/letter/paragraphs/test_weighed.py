"""What happened and how it went, as prompts."""

from collections.abc import Callable, Iterator

import pytest

from nexus.facts.case import Case
from nexus.letter.gathering import Said, paragraph
from nexus.letter.paragraphs.weighed import after_service, findings, first_signs, in_service
from tests.telling import ADA, UNSURE, Told, alone, heard, listing

EXPECTED = "would you expect it to leave what you find now, or not, and by what mechanism?"
SPEAKS = "does it speak for a link, against one, or for neither, and why?"
SHOWS = "what could such a paper show then, what not, and does it change your view?"
FALL: Told = {"event_time": "service", "event_kind": "fall", "event_date": {"year": 2004}}


def said(write: Callable[[Case], Iterator[Said]], given: Told) -> dict[str, str]:
    return heard(alone(lambda case: paragraph("p", write(case))), {**ADA, **given})


@pytest.mark.parametrize(
    ("events", "prompt"),
    [
        ((FALL,), f"What happened (a fall in 2004): {EXPECTED}"),
        (
            (FALL,) * 4,
            (
                "What happened (a fall in 2004; a fall in 2004; a fall in 2004; and"
                f" one more told above): {EXPECTED}"
            ),
        ),
        (({"event_time": "service"},), f"What Ms.\u00a0Ortiz reports from service: {EXPECTED}"),
    ],
)
def test_what_happened_is_asked_about_once(events: tuple[Told, ...], prompt: str) -> None:
    assert said(in_service, listing("events", *events)) == {"reasons/events": prompt}


def test_of_a_single_event_the_words_tell_how_it_happened() -> None:
    fall: Told = {**FALL, "event_words": "Off the truck."}
    [prompt] = said(in_service, listing("events", fall)).values()
    assert prompt.startswith("What happened (a fall in 2004, “Off the truck”): ")


@pytest.mark.parametrize("time", ["after", "before", None])
def test_an_event_outside_service_has_no_prompt(time: str | None) -> None:
    assert said(in_service, listing("events", {**FALL, "event_time": time})) == {}


@pytest.mark.parametrize(
    "strain", [{"service_duties": "Loading."}, {"service_loads": "80 pounds"}, {"service_jumps": 5}]
)
def test_what_the_service_asked_of_the_back_is_weighed(strain: Told) -> None:
    assert list(said(in_service, listing("service_periods", strain))) == ["reasons/events"]
    assert said(in_service, listing("service_periods", {"branch": "navy"})) == {}


def test_the_course_is_one_prompt_of_what_is_known() -> None:
    given: Told = {
        **listing(
            "service_periods", {"service_start": {"year": 2001}, "service_end": {"year": 2005}}
        ),
        "first_symptoms": {"year": 2004},
        "since_then": "always",
        "trend": "worse",
    }
    assert said(after_service, given) == {
        "reasons/course": "The course (first pain 2004; service from"
        " 2001 to 2005; since then the pain has never gone away; over the years it has become"
        f" worse): {SPEAKS}"
    }
    assert said(after_service, {"trend": "same"}) == {
        "reasons/course": f"The course (over the years it has stayed about the same): {SPEAKS}"
    }


@pytest.mark.parametrize("given", [{}, {"first_symptoms": UNSURE}])
def test_no_course_no_prompt(given: Told) -> None:
    served = listing("service_periods", {"service_start": {"year": 2001}})
    assert said(after_service, {**served, **given}) == {}


@pytest.mark.parametrize(
    ("given", "prompts"),
    [
        (
            {"separation_exam": "normal"},
            {
                "reasons/separation": "An examination at separation that noted no back problem: "
                + SHOWS
            },
        ),
        (
            {"separation_history": "no"},
            {
                "reasons/separation": "A history form on which Ms.\u00a0Ortiz ticked “no” for"
                f" back pain: {SHOWS}"
            },
        ),
        ({"separation_exam": "problem", "separation_history": "yes"}, {}),
        ({"separation_exam": UNSURE, "separation_history": UNSURE}, {}),
    ],
)
def test_papers_that_say_less_than_the_patient_are_faced(given: Told, prompts: Told) -> None:
    assert said(after_service, given) == prompts


def test_pain_alone_is_told_apart_from_signs_of_arthritis() -> None:
    [prompt] = said(first_signs, {}).values()
    assert prompt.endswith("what identifies arthritis, and what is pain alone?")


def test_the_findings_are_asked_about_with_the_first_picture_where_it_is_known() -> None:
    def write(case: Case) -> Iterator[Said]:
        yield findings(case)

    [prompt] = said(write, {"first_imaging": {"year": 2006}}).values()
    assert "the imaging, the first from 2006: do they point" in prompt
