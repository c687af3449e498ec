"""A file of answers: every fault is found at once, with its place, and no answer is quoted."""

import json
from pathlib import Path

import pytest

from nexus.claims.answers_file import FileProblem, allowed_by, read_file, steps_by_key, write_file
from nexus.interview.page import Page
from nexus.interview.pain_impact import severity
from nexus.interview.question import JSON
from nexus.interview.several import Several
from tests.telling import Told, listing

SECRET = "Zanzibar-4711"
LETTERS = Path(__file__).parents[1] / "letters"
GOLDEN = sorted(LETTERS.glob("*/answers.json"))


def read(answers: Told) -> tuple[Told, list[FileProblem]]:
    stored, problems = read_file(write_file(answers))
    return stored, list(problems)


def only_problem(answers: Told) -> FileProblem:
    _stored, [problem] = read(answers)
    return problem


@pytest.mark.parametrize("data", [None, [], "answers", 7, {}, {"answers": []}, {"format": 1}])
def test_what_is_no_answers_file_is_told_what_one_looks_like(data: JSON) -> None:
    stored, problems = read_file(data)
    assert stored == {}
    assert problems == (
        FileProblem("file", "This is no answers file.", '{"format": 1, "answers": {…}}'),
    )


@pytest.mark.parametrize("number", [None, 0, 2, "1", [1]])
def test_an_unknown_format_is_refused_before_anything_is_read(number: JSON) -> None:
    assert read_file({"format": number, "answers": {"last_name": "Ortiz"}}) == (
        {},
        (FileProblem("format", "This format is not known.", "1"),),
    )


def test_answers_are_read_into_their_stored_form() -> None:
    stored, problems = read(
        {
            "last_name": "  Ortiz ",
            "sitting": "one hour",
            "has_flare_ups": "no",
            "first_symptoms": "2004-03",
            "standing": {"answer": "varies"},
            "walking": None,
            "chosen_program": "va",
        }
    )
    assert problems == []
    assert stored == {
        "last_name": "Ortiz",
        "sitting": 60,
        "has_flare_ups": False,
        "first_symptoms": {"year": 2004, "month": 3},
        "standing": {"answer": "varies"},
        "walking": None,
        "chosen_program": "va",
    }


def test_a_file_may_be_empty_but_for_the_day_of_the_draft() -> None:
    assert read_file({"format": 1, "as_of": "2026-11-16", "answers": {}}) == ({}, ())


@pytest.mark.parametrize(
    ("key", "given", "what", "allowed"),
    [
        (
            "last_name",
            7,
            "Enter words here.",
            "text of up to 100 characters, null",
        ),
        (
            "sitting",
            "a while",
            "Enter a whole number, for example 20.",
            'a whole number from 0 to 960, null, {"answer": "unsure"}, {"answer": "varies"}',
        ),
        (
            "pronoun",
            "it",
            "Choose one of the answers offered here.",
            '"he" or "she" or "they" or "none", null',
        ),
        (
            "has_flare_ups",
            "sometimes",
            "Choose one of the answers offered here.",
            'true or false, null, {"answer": "unsure"}',
        ),
        (
            "born",
            "1957",
            "Enter the month, the day and the year.",
            "a date such as 2006-03-14, null",
        ),
        (
            "first_symptoms",
            {"yaer": 2004},
            "Enter at least the year, for example 2006.",
            'a date such as {"year": 2006, "month": 3}, null, {"answer": "unsure"}',
        ),
        (
            "story_passages",
            [{"quote": "x"}],
            "Choose where each ticked sentence belongs.",
            'a list of {"quote": …, "place": …}, null',
        ),
        (
            "sitting",
            {"answer": "declined"},
            "Choose one of the answers offered here.",
            'a whole number from 0 to 960, null, {"answer": "unsure"}, {"answer": "varies"}',
        ),
        (
            "last_name",
            "",
            "Answer this question to go on.",
            "text of up to 100 characters, null",
        ),
        (
            "records_finished",
            "soon",
            "Choose one of the answers offered here.",
            "true or false, null",
        ),
    ],
)
def test_a_wrong_answer_is_one_problem_with_its_place_and_what_is_allowed(
    key: str, given: JSON, what: str, allowed: str
) -> None:
    assert only_problem({key: given}) == FileProblem(f"answers.{key}", what, allowed)


def test_a_list_of_choices_names_them_all() -> None:
    allowed = only_problem({"warning_signs": ["hiccups"]}).allowed
    assert allowed.startswith('a list of "saddle", "bladder"')
    assert allowed.endswith('null, {"answer": "unsure"}, {"answer": "declined"}')


def test_a_required_answer_may_be_missing_from_a_file() -> None:
    assert read({"first_names": "Ada"}) == ({"first_names": "Ada"}, [])
    assert read({"last_name": None}) == ({"last_name": None}, [])


def test_answers_that_do_not_go_together_are_a_problem() -> None:
    problem = only_problem({"pain_best": 8, "pain_usual": 3})
    assert problem.where == "answers.pain_best"
    assert problem.what.startswith("Your best is a higher number")


@pytest.mark.parametrize(
    ("key", "where", "allowed"),
    [
        ("siting", "answers.siting", "sitting"),
        ("qqq", "answers.qqq", "a key that `answers_schema` prints"),
        (f"a {SECRET}", "answers.(unreadable key)", "a key that `answers_schema` prints"),
        ("x" * 61, "answers.(unreadable key)", "a key that `answers_schema` prints"),
    ],
)
def test_a_key_that_no_question_has_is_shown_with_the_nearest(
    key: str, where: str, allowed: str
) -> None:
    assert only_problem({key: SECRET}) == FileProblem(where, "No question has this key.", allowed)


def test_a_stranger_beside_the_answers_is_shown() -> None:
    _stored, [problem] = read_file({"format": 1, "answers": {}, "answerz": {}})
    assert (problem.where, problem.allowed) == ("answerz", "answers")


@pytest.mark.parametrize("items", [None, {}, "none", 3])
def test_a_list_must_be_a_list(items: JSON) -> None:
    assert only_problem({"gaps": items}) == FileProblem(
        "answers.gaps", "This must be a list.", "up to 20 entries"
    )


def test_a_list_holds_no_more_than_it_may() -> None:
    stored, problems = read(listing("gaps", *[Told() for _number in range(20)]))
    assert (len(problems), stored["gaps"]) == (0, [{"id": str(n)} for n in range(1, 21)])
    assert only_problem(listing("gaps", *[Told() for _number in range(21)])).where == "answers.gaps"


@pytest.mark.parametrize(
    "entry",
    [
        "a gap", None, {}, {"id": 1}, {"id": ""}, {"id": "0"}, {"id": "01"}, {"id": "-1"},
        {"id": "1.0"}, {"id": "x"}, {"id": "²"}, {"id": "٣"}, {"id": " 1"}, {"id": "1\n"},
        {"id": "1" * 10}, {"id": "1" * 5_000}, {"id": "2"},
    ],
)  # fmt: skip
def test_an_entry_needs_an_id_of_its_own(entry: JSON) -> None:
    stored, problems = read({"gaps": [{"id": "2"}, entry, {"id": "3"}]})
    assert problems == [
        FileProblem("answers.gaps[1]", "Each entry needs an id of its own.", '"1", "2", "3" …')
    ]
    assert stored["gaps"] == [{"id": "2"}, {"id": "3"}]


def test_the_faults_of_an_entry_have_their_place() -> None:
    given = listing("records", {"record_source": "Note"}, {"record_sorce": "x", "record_date": "?"})
    _stored, problems = read(given)
    assert [(one.where, one.allowed) for one in problems] == [
        ("answers.records[1].record_sorce", "record_source"),
        (
            "answers.records[1].record_date",
            'a date such as {"year": 2006, "month": 3}, null, {"answer": "unsure"}',
        ),
    ]


def test_the_check_of_a_page_holds_for_each_entry() -> None:
    given = listing("gaps", {}, {"gap_start": {"year": 2009}, "gap_end": {"year": 2004}})
    problem = only_problem(given)
    assert problem.where == "answers.gaps[1].gap_end"
    assert "before it started" in problem.what


def test_every_fault_is_found_at_once_and_the_good_answers_are_kept() -> None:
    given: Told = {
        "last_name": "Ortiz",
        "sitting": "a while",
        "qqq": 1,
        "born": "x",
        **listing("gaps", {"gap_start": "x"}, {"id": "1"}),
    }
    stored, problems = read(given)
    assert [one.where for one in problems] == [
        "answers.qqq",
        "answers.born",
        "answers.sitting",
        "answers.gaps[0].gap_start",
        "answers.gaps[1]",
    ]
    assert stored == {"last_name": "Ortiz", "gaps": [{"id": "1"}]}


WRONG: list[JSON] = [
    SECRET,
    [SECRET],
    {"answer": SECRET},
    {"year": SECRET},
    {"year": 2004, "month": SECRET},
    [{"quote": SECRET, "place": SECRET}],
    [{"id": "1", "record_source": [SECRET]}],
    [{"id": SECRET}],
    {SECRET: SECRET},
    SECRET * 2_000,
]


@pytest.mark.parametrize("step", steps_by_key().values(), ids=lambda step: step.key)
def test_no_problem_ever_quotes_an_answer(step: Page | Several) -> None:
    keys = step.page.keys if isinstance(step, Several) else step.keys
    found = []
    for wrong in WRONG:
        given: Told = dict.fromkeys(keys, wrong)
        answers = listing(step.key, given) if isinstance(step, Several) else given
        found += [str(problem) for problem in read(answers)[1]]
        if isinstance(step, Several):
            found += [str(problem) for problem in read({step.key: wrong})[1]]
    assert found
    assert not any(SECRET in problem for problem in found)


def test_a_problem_is_one_line_for_a_terminal() -> None:
    assert str(FileProblem("answers.x", "Choose one.", "a, b")) == (
        "answers.x: Choose one. Allowed: a, b."
    )
    assert str(FileProblem("file", "This is no answers file.")) == "file: This is no answers file."


def test_what_a_question_allows_is_asked_of_its_page() -> None:
    assert allowed_by(severity.PAGE, "pain_best").startswith("a whole number from 0 to 10, null")
    assert allowed_by(severity.PAGE, "nowhere") == ""


@pytest.mark.parametrize("path", GOLDEN, ids=lambda path: path.parent.name)
def test_a_good_file_is_read_without_a_problem_and_written_the_same(path: Path) -> None:
    data = json.loads(path.read_text(encoding="utf-8"))
    stored, problems = read_file(data)
    assert problems == ()
    assert write_file(stored) == {"format": 1, "answers": data["answers"]}
