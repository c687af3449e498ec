"""What is chosen decides what is asked, which letter comes of it, and what that is called."""

from itertools import product

import pytest

from nexus.claims.drafting import Drafted, draft
from nexus.interview.choice import Choice
from nexus.interview.clinician.request import REQUEST
from nexus.interview.question import JSON
from nexus.interview.stage import Stage
from nexus.programs.choosing import (
    CHOSEN_PROGRAM,
    PROGRAMS,
    UNDECIDED,
    every_stage,
    program_for,
    stages_for,
)
from nexus.programs.program import without
from nexus.programs.va.connection import CONNECTION
from tests.telling import TODAY, UNSURE, Told

DIRECT: Told = {"chosen_program": "va", "connection": ["direct"]}


def answers_on_offer(question: Choice) -> list[JSON]:
    return [None, UNSURE, *(option.key for option in question.options)]


WAYS: list[JSON] = [
    None,
    UNSURE,
    ["direct", "secondary"],
    [option.key for option in CONNECTION.options],
]
WAYS += [[option.key] for option in CONNECTION.options]
EVERYTHING = list(product(answers_on_offer(CHOSEN_PROGRAM), WAYS, answers_on_offer(REQUEST)))


def drafted(program: JSON, connection: JSON = None, request: JSON = None) -> Drafted:
    given: Told = {"chosen_program": program, "connection": connection, "request": request}
    return draft(given, as_of=TODAY)


def asks_for_an_opinion(found: Drafted) -> bool:
    return "opinion" in [section.key for section in found.letter.sections]


@pytest.mark.parametrize("chosen", EVERYTHING)
def test_every_way_of_choosing_leads_to_a_letter_and_says_which(
    chosen: tuple[JSON, JSON, JSON],
) -> None:
    found = drafted(*chosen)
    assert found.letter.sections[-1].key == "signature"
    assert found.notice
    assert found.report.findings


@pytest.mark.parametrize("chosen", EVERYTHING)
def test_only_a_va_letter_on_a_chosen_way_asks_for_an_opinion(
    chosen: tuple[JSON, JSON, JSON],
) -> None:
    program, connection, request = chosen
    way = isinstance(connection, list) and connection != ["va_care"]
    wanted = request != "function"
    assert asks_for_an_opinion(drafted(*chosen)) is (program == "va" and way and wanted)


@pytest.mark.parametrize("chosen", EVERYTHING)
def test_every_letter_without_an_opinion_says_that_it_does_not_ask_for_one(
    chosen: tuple[JSON, JSON, JSON],
) -> None:
    found = drafted(*chosen)
    texts = [sentence.text for sentence in found.letter.sentences()]
    said = "This letter does not ask for an opinion on the cause." in texts
    assert said is not asks_for_an_opinion(found)


@pytest.mark.parametrize("given", [{}, {"chosen_program": UNSURE}, {"chosen_program": "guild"}])
def test_who_has_not_chosen_gets_a_letter_on_condition_and_function(given: Told) -> None:
    assert program_for(given) is UNDECIDED
    found = draft(given, as_of=TODAY)
    assert found.letter.program == "undecided"
    assert found.notice.startswith("Choose whom the letter is for.")
    assert not asks_for_an_opinion(found)


@pytest.mark.parametrize(
    ("program", "office", "notice"),
    [
        ("ssa", "Social Security Administration", "does not ask where your pain comes from"),
        ("workers_comp", "To whom it may concern", "Each state asks about the cause in its own"),
    ],
)
def test_social_security_and_workers_compensation_are_told_what_they_get(
    program: str, office: str, notice: str
) -> None:
    found = drafted(program)
    to = [line.content for line in found.letter.head if line.name == "To"]
    assert notice in found.notice
    assert "letter on your condition and your limits" in found.notice
    assert [getattr(content, "text", "") for content in to] == [office]
    assert found.letter.program == program


@pytest.mark.parametrize(
    ("connection", "request_for", "notice"),
    [
        (["direct"], None, "asks your doctor if your back was hurt in service or by it."),
        (["direct"], "opinion", "asks your doctor if your back was hurt in service or by it."),
        (["direct"], "function", "as you chose"),
        (["secondary"], "function", "as you chose"),
        (None, None, "Choose how your back is connected"),
        (UNSURE, "opinion", "is for a representative to say"),
        (["secondary"], None, "if another condition led to your back trouble, and if it made it"),
        (["preexisting"], "opinion", "if your back was sound when you joined"),
        (["chronic"], None, "if arthritis that showed early has gone on since"),
        (["chronic", "direct"], None, "hurt in service or by it; and if arthritis"),
        (["va_care"], None, "Harm from VA care has a law of its own"),
        (["va_care", "direct"], None, "or by it. Harm from VA care has a law of its own"),
    ],
)
def test_a_veteran_is_told_what_they_get_and_why(
    connection: JSON, request_for: JSON, notice: str
) -> None:
    assert notice in drafted("va", connection, request_for).notice


def keys(stages: tuple[Stage, ...]) -> list[str]:
    return [step.key for stage in stages for step in stage.steps]


def test_only_veterans_are_asked_about_service() -> None:
    service = {"connection", "separation", "service_periods", "request"}
    assert service <= set(keys(stages_for({"chosen_program": "va"})))
    for program in ("ssa", "workers_comp", None):
        assert not service & set(keys(stages_for({"chosen_program": program})))


def test_whom_the_letter_is_for_is_asked_first_of_everyone() -> None:
    for program in (*(one.key for one in PROGRAMS), None):
        stages = stages_for({"chosen_program": program})
        assert keys(stages)[:3] == ["identity", "helper", "program"]
        assert [stage.key for stage in stages] == [
            "about-you",
            "pain-impact",
            "medical-evidence",
            "personal-narrative",
            "clinician",
        ]


def test_every_step_of_every_program_is_known() -> None:
    every = set(keys(every_stage()))
    for program in (*(one.key for one in PROGRAMS), None):
        assert set(keys(stages_for({"chosen_program": program}))) <= every


def test_steps_can_be_left_out_of_a_stage() -> None:
    stage = stages_for(DIRECT)[1]
    shorter = without(stage, "safety", "where")
    assert keys((shorter,)) == [key for key in keys((stage,)) if key not in {"safety", "where"}]
    assert (shorter.key, shorter.title) == (stage.key, stage.title)


@pytest.mark.parametrize("given", [{"chosen_program": "va"}, {**DIRECT, "connection": UNSURE}])
def test_a_veteran_without_a_question_on_cause_is_told_why(given: Told) -> None:
    keys_found = [one.key for one in draft(given, as_of=TODAY).report.findings]
    assert "a_connection_is_chosen" in keys_found
    assert "something_happened_in_service" not in keys_found


@pytest.mark.parametrize(
    "given", [DIRECT, {**DIRECT, "request": "function"}, {"chosen_program": "ssa"}, {}]
)
def test_who_has_chosen_or_cannot_is_not(given: Told) -> None:
    keys_found = [one.key for one in draft(given, as_of=TODAY).report.findings]
    assert "a_connection_is_chosen" not in keys_found


def test_a_direct_letter_is_checked_for_what_happened_in_service() -> None:
    keys_found = {one.key for one in draft(DIRECT, as_of=TODAY).report.findings}
    assert {"something_happened_in_service", "the_separation_examination_is_known"} <= keys_found
