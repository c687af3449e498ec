"""Every check trips for somebody and passes for somebody else, and none asks for another fact."""

import ast
import re
from collections import Counter
from pathlib import Path

import pytest

from nexus.programs.choosing import program_for
from tests.letter.promises import Told, told
from tests.marked import MARK, Given, Teller
from tests.readiness.test_listed import WRITTEN

NEXUS = Path(__file__).parents[2] / "nexus"
PEOPLE = 120
LATE = {"year": 2025, "month": 6, "day": 1}
RARE: dict[str, tuple[Given, Given]] = {
    "a_condition_is_named_or_described": (
        {},
        {"sitting": 20},
    ),
    "a_connection_is_chosen": (
        {"chosen_program": "va"},
        {"chosen_program": "va", "request": "function"},
    ),
    "a_symptom_is_not_the_only_diagnosis": (
        {"diagnoses": [{"id": "1", "diagnosis": "Back pain"}]},
        {"diagnoses": [{"id": "1", "diagnosis": "Lumbar strain"}]},
    ),
    "pain_has_a_better_hour_or_a_word_why_not": (
        {"pain_usual": 10, "pain_best": 10, "pain_worst": 10},
        {"pain_usual": 10, "pain_best": 9, "pain_worst": 10},
    ),
    "days_in_bed_go_with_work": (
        {"own_rest_days": 60, "working": "full_time", "days_missed": 0},
        {"own_rest_days": 60, "working": "full_time", "days_missed": 9},
    ),
    "what_is_kept_private_is_told_nowhere_else": (
        {"keep_private": ["tobacco"], "course_words": "I smoked then."},
        {"keep_private": ["mood"], "course_words": "I smoked then."},
    ),
    "the_story_still_holds_what_was_chosen": (
        {"story": "I fell.", "story_passages": [{"quote": "I slipped.", "place": "event"}]},
        {"story": "I fell.", "story_passages": [{"quote": "I fell.", "place": "event"}]},
    ),
    "a_drill_names_an_injury": (
        {
            "chosen_program": "va",
            "connection": ["direct"],
            "service_periods": [
                {
                    "id": "1",
                    "component": "inacdutra",
                    "service_start": {"year": 2001},
                    "service_end": {"year": 2009},
                }
            ],
            "events": [
                {
                    "id": "1",
                    "event_time": "service",
                    "event_kind": "repeated",
                    "event_date": {"year": 2004},
                }
            ],
        },
        {"chosen_program": "va", "connection": ["direct"]},
    ),
    "a_load_goes_with_what_can_be_lifted": (
        {
            "lifting": 10,
            "working": "full_time",
            "jobs": [
                {
                    "id": "1",
                    "job": "Mover",
                    "job_start": {"year": 2020},
                    "job_effort": "heavy",
                    "job_demands": "I lift 80 pounds.",
                }
            ],
        },
        {"lifting": 10, "working": "full_time"},
    ),
    "dates_of_one_thing_agree": (
        {
            "agency_exam": True,
            "agency_exam_date": {"year": 2025, "month": 3, "day": 1},
            "records": [{"id": "1", "record_kind": "agency_exam", "record_date": LATE}],
        },
        {"agency_exam": True, "agency_exam_date": LATE},
    ),
    "pain_that_never_left_is_always_there": (
        {"since_then": "always", "pain_constant": "comes_and_goes"},
        {"since_then": "always", "pain_constant": "constant"},
    ),
    "other_causes_are_weighed": (
        {"chosen_program": "va", "connection": ["direct"], "weight": "200 pounds"},
        {"chosen_program": "va", "connection": ["direct"]},
    ),
}
"""What hardly ever happens by chance, or nearly always: who trips over it, and who doesn't."""
BY_CHANCE = sorted(WRITTEN - RARE.keys())
CHANGING = re.compile(
    r"\b(?:change|correct|fix|alter|adjust|remove|delete|erase|rewrite|lower|raise|instead|should"
    r" (?:be|say|read)|must be|leave (?:it )?out|take (?:it )?out|better if|pretend)\b",
    re.IGNORECASE,
)
"""Words that would ask for another fact than the one that was told."""
ASKING = re.compile(
    r"\b(?:add|ask|asked|asks|be asked|check|choose|confirm|copy|do you have|is there|leave|list"
    r"|look|name|say|see a doctor|show|tell|was there|what did|which|who|lists|fill|open|missing"
    r"|helps)\b",
    re.IGNORECASE,
)


@pytest.fixture(scope="module")
def people() -> list[Told]:
    return [told(Teller(seed).given()) for seed in range(PEOPLE)]


def tripped(one: Told) -> set[str]:
    return {finding.key.partition("@")[0] for finding in one.drafted.report.findings}


def test_every_check_trips_for_somebody_and_passes_for_somebody_else(people: list[Told]) -> None:
    runs, trips = Counter[str](), Counter[str]()
    for one in people:
        checks = program_for(one.given).checks(one.drafted.journey.answers)
        runs.update({check.__name__ for check in checks})
        trips.update(tripped(one))
    assert [name for name in BY_CHANCE if not 0 < trips[name] < runs[name]] == []


@pytest.mark.parametrize("name", RARE)
def test_a_check_that_chance_never_meets_has_its_two_cases(name: str) -> None:
    trips, passes = RARE[name]
    assert name in tripped(told(trips))
    assert name not in tripped(told(passes))


def test_every_finding_leads_to_questions_that_are_asked_on_the_way(people: list[Told]) -> None:
    nowhere = {
        (finding.key.partition("@")[0], path)
        for one in people
        for finding in one.drafted.report.findings
        for path in finding.questions or ("no question",)
        if one.drafted.journey.place(path) is None
    }
    assert nowhere == set()


def test_no_finding_quotes_an_answer(people: list[Told]) -> None:
    said = [finding.message for one in people for finding in one.drafted.report.findings]
    assert [message for message in said if MARK.search(message)] == []


def messages() -> dict[str, str]:
    """The words of every finding in the source, by the place where they stand."""
    modules = [*(NEXUS / "readiness" / "checks").glob("*.py"), NEXUS / "programs/va/checks.py"]
    said = {
        f"{module.stem}:{node.lineno}": words_in(node.args[1])
        for module in modules
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("Finding", "_both")
    }
    return {place: words for place, words in said.items() if words}


def words_in(node: ast.expr) -> str:
    """Every string of an expression."""
    found = (one.value for one in ast.walk(node) if isinstance(one, ast.Constant))
    return "".join(map(str, found))


def test_no_finding_asks_to_change_a_fact() -> None:
    assert len(messages()) >= 60
    assert {place: words for place, words in messages().items() if CHANGING.search(words)} == {}


def test_every_finding_asks_to_add_to_explain_or_to_confirm() -> None:
    assert [place for place, words in messages().items() if not ASKING.search(words)] == []


@pytest.mark.parametrize(
    "words",
    [
        "Change the date of your injury.",
        "The date should be within your service.",
        "Remove the later injury.",
        "Leave out what speaks against you.",
    ],
)
def test_a_finding_that_asked_for_another_fact_would_be_seen(words: str) -> None:
    assert CHANGING.search(words)
