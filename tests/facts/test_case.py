"""Everything of one claim, gathered from the answers that count."""

import pytest

from nexus.facts.fact import Known, Unknown, Unsure, value_of
from nexus.interview.question import JSON, Special
from tests.telling import UNSURE, VARIES, case_of


def test_without_answers_there_is_a_case_without_facts() -> None:
    case = case_of({})
    assert [*case.exhibits, *case.service_events, *case.diagnoses] == []
    assert case.function.sitting == Unknown(("sitting",))
    assert case.pain.flare_ups.any == Unknown(("has_flare_ups",))
    assert case.course.separation.exam == Unknown(("separation_exam",))
    assert case.request.wanted == Unknown(("request",))


@pytest.mark.parametrize("key", ["sitting", "standing", "walking", "lifting", "lifting_often"])
def test_each_limit_is_a_fact_of_its_own(key: str) -> None:
    function = case_of({key: 25}).function
    known = [name for name, fact in vars(function).items() if isinstance(fact, Known)]
    assert known == [key]


@pytest.mark.parametrize(("given", "special"), [(UNSURE, Special.UNSURE), (VARIES, Special.VARIES)])
def test_a_limit_that_cannot_be_said_never_becomes_a_number(given: JSON, special: Special) -> None:
    sitting = case_of({"sitting": given}).function.sitting
    assert isinstance(sitting, Unsure)
    assert sitting.special is special


def test_each_level_of_pain_goes_with_how_often_it_is_so() -> None:
    pain = case_of(
        {
            "pain_usual": 5,
            "pain_usual_often": "most days",
            "pain_best": 2,
            "pain_worst_often": "twice a month",
        }
    ).pain
    assert (value_of(pain.usual.strength), value_of(pain.usual.often)) == (5, "most days")
    assert (value_of(pain.best.strength), value_of(pain.best.often)) == (2, None)
    assert (value_of(pain.worst.strength), value_of(pain.worst.often)) == (None, "twice a month")


def test_places_of_pain_keep_their_words() -> None:
    where = value_of(case_of({"where": ["left_calf", "back_middle"]}).pain.where)
    assert where is not None
    assert [option.words for option in where] == [
        "the middle of the low back",
        "the calf on the left",
    ]


@pytest.mark.parametrize(
    ("key", "given", "name"),
    [
        ("clinician_name", "Dr. Hale", "clinician"),
        ("clinician_role", "np", "role"),
        ("treating_since", {"year": 2009}, "treating_since"),
        ("request", "opinion", "wanted"),
        ("may_share", True, "may_share"),
        ("confirmed", True, "confirmed"),
    ],
)
def test_each_part_of_the_request_is_a_fact_of_its_own(key: str, given: JSON, name: str) -> None:
    request = case_of({key: given}).request
    assert [one for one, fact in vars(request).items() if isinstance(fact, Known)] == [name]


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("flare_up_frequency", "frequency"),
        ("flare_up_length", "length"),
        ("flare_up_severity", "severity"),
        ("flare_up_triggers", "triggers"),
        ("flare_up_relief", "relief"),
        ("flare_up_loss", "loss"),
    ],
)
def test_each_part_of_a_flare_up_is_a_fact_of_its_own(key: str, name: str) -> None:
    told = case_of({key: "7"}).pain.flare_ups
    assert [one for one, fact in vars(told).items() if isinstance(fact, Known)] == [name]
