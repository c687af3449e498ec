"""Each answer of the first stage becomes a fact of its own, under its own name."""

from collections.abc import Callable

import pytest

from nexus.facts.case import Case
from nexus.facts.fact import Known
from nexus.interview.question import JSON
from tests.telling import case_of, only

FACTS: list[tuple[str, JSON, Callable[[Case], object], str]] = [
    ("feelings_there", {"left_calf": ["numb"]}, lambda case: case.pain, "felt"),
    ("pain_like", "dull", lambda case: case.pain, "like"),
    ("pain_constant", "constant", lambda case: case.pain, "constant"),
    ("pain_now", 4, lambda case: case.pain, "now"),
    ("flare_up_warning", "none", lambda case: case.pain.flare_ups, "warning"),
    ("flare_up_words", "It locks.", lambda case: case.pain.flare_ups, "words"),
    ("left_leg", True, lambda case: case.legs.left, "any"),
    ("left_leg_pain", "none", lambda case: case.legs.left, "pain"),
    ("left_leg_strength", 3, lambda case: case.legs.left, "strength"),
    ("left_leg_tingling", "none", lambda case: case.legs.left, "tingling"),
    ("left_leg_numbness", "none", lambda case: case.legs.left, "numbness"),
    ("left_leg_weakness", "none", lambda case: case.legs.left, "weakness"),
    ("right_leg", False, lambda case: case.legs.right, "any"),
    ("right_leg_pain", "none", lambda case: case.legs.right, "pain"),
    ("right_leg_strength", 3, lambda case: case.legs.right, "strength"),
    ("right_leg_tingling", "none", lambda case: case.legs.right, "tingling"),
    ("right_leg_numbness", "none", lambda case: case.legs.right, "numbness"),
    ("right_leg_weakness", "none", lambda case: case.legs.right, "weakness"),
    ("bladder_bowel", ["none"], lambda case: case.bladder_bowel, "trouble"),
    ("bladder_bowel_since", "old", lambda case: case.bladder_bowel, "since"),
    ("bladder_bowel_words", "often", lambda case: case.bladder_bowel, "words"),
    ("bladder_bowel_told", "nothing", lambda case: case.bladder_bowel, "doctor_said"),
    ("walking_distance", "a mile", lambda case: case.function, "walking_distance"),
    ("driving", 30, lambda case: case.function, "driving"),
    ("lying", 30, lambda case: case.function, "lying"),
    ("bending", "knees", lambda case: case.function, "bending"),
    ("stairs", "none", lambda case: case.function, "stairs"),
    ("lying_down", "twice", lambda case: case.function, "lying_down"),
    ("sleep_hours", 4.5, lambda case: case.function, "sleep_hours"),
    ("sleep_wakings", 2, lambda case: case.function, "sleep_wakings"),
    ("sleep_words", "badly", lambda case: case.function, "sleep_words"),
    ("repeated_use", "worse", lambda case: case.function, "repeated_use"),
    ("recovery", "a day", lambda case: case.function, "recovery"),
    ("sitting_total", 3, lambda case: case.full_day, "sitting"),
    ("on_feet_total", 1, lambda case: case.full_day, "on_feet"),
    ("change_position", "often", lambda case: case.full_day, "change_position"),
    ("off_task", "often", lambda case: case.full_day, "off_task"),
    ("bad_days", 7, lambda case: case.full_day, "bad_days"),
    ("hands", "one", lambda case: case.full_day, "hands"),
    ("self_care", "shoes", lambda case: case.daily_life, "self_care"),
    ("housework", "floors", lambda case: case.daily_life, "housework"),
    ("care_for_others", "dogs", lambda case: case.daily_life, "care_for_others"),
    ("given_up", "church", lambda case: case.daily_life, "given_up"),
    ("still_does", "fishing", lambda case: case.daily_life, "still_does"),
    ("mood", "low", lambda case: case.daily_life, "mood"),
    ("intimate_life", "less", lambda case: case.daily_life, "intimate_life"),
    ("working", "retired", lambda case: case.work, "working"),
    ("work_hours", 20, lambda case: case.work, "hours"),
    ("work_changed", "desk", lambda case: case.work, "changed"),
    ("accommodations", "stool", lambda case: case.work, "accommodations"),
    ("days_missed", 1.5, lambda case: case.work, "days_missed"),
    ("work_stopped", "no", lambda case: case.work, "stopped"),
    ("work_stopped_on", {"year": 1996}, lambda case: case.work, "stopped_on"),
    ("schooling", "ninth grade", lambda case: case.work, "schooling"),
    ("unable_since", {"year": 2025}, lambda case: case.work, "unable_since"),
    ("with_medicine", "drive", lambda case: case.medication, "with_it"),
    ("without_medicine", "bed", lambda case: case.medication, "without_it"),
    ("side_effects", "none", lambda case: case.medication, "side_effects"),
    ("own_rest_days", 4, lambda case: case.rest, "own_days"),
    ("own_rest_words", "flat", lambda case: case.rest, "own_words"),
]
ENTRIES: list[tuple[str, dict[str, JSON], Callable[[Case], object], str]] = [
    ("medicines", {"medicine": "naproxen"}, lambda case: case.medication.medicines[0], "name"),
    ("medicines", {"medicine_taken": "daily"}, lambda case: case.medication.medicines[0], "taken"),
    ("medicines", {"medicine_from": "me"}, lambda case: case.medication.medicines[0], "given_by"),
    ("aids", {"aid": "cane"}, lambda case: case.aids[0], "kind"),
    ("aids", {"aid_use": "past"}, lambda case: case.aids[0], "use"),
    ("aids", {"aid_words": "right hand"}, lambda case: case.aids[0], "words"),
    ("aids", {"aid_since": {"year": 2012}}, lambda case: case.aids[0], "since"),
    ("aids", {"aid_from": "bought"}, lambda case: case.aids[0], "given_by"),
    ("bed_rests", {"bed_rest_from": {"year": 2026}}, lambda case: case.rest.orders[0], "date"),
    ("bed_rests", {"bed_rest_days": 3}, lambda case: case.rest.orders[0], "days"),
    ("bed_rests", {"bed_rest_by": "Dr. Li"}, lambda case: case.rest.orders[0], "physician"),
    ("bed_rests", {"bed_rest_paper": "none"}, lambda case: case.rest.orders[0], "paper"),
    ("scores", {"score_name": "Oswestry"}, lambda case: case.scores[0], "name"),
    ("scores", {"score": "42"}, lambda case: case.scores[0], "score"),
    ("scores", {"score_date": {"year": 2022}}, lambda case: case.scores[0], "date"),
    ("scores", {"score_by": "Dr. Li"}, lambda case: case.scores[0], "given_by"),
]


def known(subject: object) -> list[str]:
    return [name for name, fact in vars(subject).items() if isinstance(fact, Known)]


@pytest.mark.parametrize(("key", "given", "subject", "name"), FACTS, ids=[one[0] for one in FACTS])
def test_an_answer_is_a_fact_of_its_own(
    key: str, given: JSON, subject: Callable[[Case], object], name: str
) -> None:
    assert known(subject(case_of({key: given}))) == [name]


@pytest.mark.parametrize(
    ("several", "given", "subject", "name"), ENTRIES, ids=[next(iter(one[1])) for one in ENTRIES]
)
def test_an_answer_in_a_list_is_a_fact_of_its_entry(
    several: str, given: dict[str, JSON], subject: Callable[[Case], object], name: str
) -> None:
    assert known(subject(case_of(only(several, **given)))) == [name]


def test_orders_and_scores_stand_in_the_order_of_their_dates_and_undated_ones_last() -> None:
    dates: list[JSON] = [None, {"year": 2026, "month": 5}, {"year": 2026, "month": 1}]
    rests: list[JSON] = [{"id": str(n), "bed_rest_from": date} for n, date in enumerate(dates)]
    scores: list[JSON] = [{"id": str(n), "score_date": date} for n, date in enumerate(dates)]
    case = case_of({"bed_rests": rests, "scores": scores})
    assert [order.id for order in case.rest.orders] == ["2", "1", "0"]
    assert [score.id for score in case.scores] == ["2", "1", "0"]


def test_only_days_that_were_told_can_be_added_up() -> None:
    rests: list[JSON] = [
        {"id": "1", "bed_rest_days": 14},
        {"id": "2"},
        {"id": "3", "bed_rest_days": 10},
    ]
    days = case_of({"bed_rests": rests}).rest.known_days
    assert isinstance(days, Known)
    assert days.value == (14, 10)
