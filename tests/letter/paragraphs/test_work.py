"""Work in facts: what is done now, what the back changed, and how it ended."""

import pytest

from nexus.interview.question import JSON
from nexus.letter.paragraphs.work import work
from tests.telling import ADA, DECLINED, UNSURE, Told, alone, heard, unsaid

SHE = "Ms.\u00a0Ortiz"
DAY: JSON = {"year": 2025, "month": 2, "day": 14}


def said(given: Told) -> list[str]:
    return list(heard(alone(work), {**ADA, **given}).values())


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        (
            {"working": "part_time", "work_hours": 20},
            f"By {SHE}’s account she works part time, 20\u00a0hours a week.",
        ),
        ({"working": "full_time"}, f"By {SHE}’s account she works full time."),
        ({"working": "off_work"}, f"By {SHE}’s account she has a job but she is off work."),
        ({"working": "not_working"}, f"By {SHE}’s account she does not work."),
        ({"working": "retired"}, f"By {SHE}’s account she is retired."),
        ({"work_hours": 12.5}, f"Hours of work a week, by {SHE}’s account: 12.5\u00a0hours."),
        (
            {"work_changed": "Fewer hours.", "accommodations": "a stool"},
            (
                "What the back has changed at work: “Fewer hours”; what the"
                " employer does to help, or was asked for: “a stool.”"
            ),
        ),
        (
            {"days_missed": 1.5},
            f"Work missed in a usual month because of the back, by {SHE}’s account: 1.5\u00a0days.",
        ),
        (
            {"work_stopped": "yes", "work_stopped_on": DAY},
            f"{SHE} stopped working on February\u00a014, 2025 because of the back, she says.",
        ),
        (
            {"work_stopped": "partly"},
            f"{SHE} stopped working in part because of the back, she says.",
        ),
        (
            {"work_stopped": "no"},
            f"{SHE} stopped working for other reasons, she says.",
        ),
        (
            {"work_stopped_on": {"year": 1996}},
            f"When work stopped, by {SHE}’s account: in 1996.",
        ),
        ({"work_stopped": "working"}, f"By {SHE}’s account she has not stopped working."),
        (
            {"unable_since": DAY},
            (
                f"As the date since which health has kept {SHE} from working she gives"
                " February\u00a014, 2025."
            ),
        ),
        (
            {"schooling": "ninth grade"},
            f"About schooling and training {SHE} says: “ninth grade.”",
        ),
    ],
)
def test_each_fact_is_told_and_nothing_is_concluded(given: Told, sentence: str) -> None:
    assert said(given) == [sentence]


def test_days_missed_are_those_before_work_stopped() -> None:
    assert said({"work_stopped": "yes", "days_missed": 4})[0] == (
        f"Work missed in a usual month because of the back, before work stopped, by {SHE}’s"
        " account: 4\u00a0days."
    )


def test_still_working_is_not_said_twice() -> None:
    assert len(said({"working": "full_time", "work_stopped": "working"})) == 1


def test_a_day_given_beside_still_working_is_not_lost() -> None:
    given: Told = {"working": "full_time", "work_stopped": "working", "work_stopped_on": DAY}
    assert said(given)[1] == "When work stopped, by her account: on February\u00a014, 2025."


def test_what_is_not_sure_is_said_and_what_was_declined_is_not() -> None:
    assert said({"working": DECLINED, "work_stopped": UNSURE, "days_missed": UNSURE}) == [
        (
            f"{SHE} is not sure how many days of work a month she misses because of the back and"
            " whether the back is why she stopped working."
        )
    ]


def test_they_work_and_have_in_the_plural() -> None:
    given: Told = {**ADA, "pronoun": "they", "working": "off_work"}
    assert list(heard(alone(work), given).values()) == [
        f"By {SHE}’s account they have a job but they are off work."
    ]


@pytest.mark.parametrize("stopped", ["yes", "partly", "no"])
@pytest.mark.parametrize("now", ["not_working", "retired", "off_work", None])
def test_days_missed_are_those_of_the_last_months_at_work(now: JSON, stopped: str) -> None:
    told = said({"working": now, "work_stopped": stopped, "days_missed": 4})
    assert ", before work stopped, by" in " ".join(told)


@pytest.mark.parametrize("stopped", ["yes", "partly", "no", "working", None])
def test_whoever_works_misses_days_now(stopped: JSON) -> None:
    told = said({"working": "part_time", "work_stopped": stopped, "days_missed": 4})
    assert "before work stopped" not in " ".join(told)


@pytest.mark.parametrize(
    ("given", "asked"),
    [
        ({"working": "full_time"}, False),
        ({"working": "part_time", "work_stopped": "working"}, False),
        ({"work_stopped": "working"}, False),
        ({"working": "not_working"}, True),
        ({}, True),
    ],
)
def test_when_work_stopped_is_asked_only_of_those_whose_work_may_have(
    given: Told, *, asked: bool
) -> None:
    assert ("work/stopped" in unsaid(alone(work), given)) is asked
