"""What holds for every letter, whatever anyone answers (architecture, section 8)."""

import re
from datetime import date

from hypothesis import given as over
from hypothesis import strategies as st

from nexus.claims.answers_file import read_file, write_file
from nexus.claims.drafting import draft, journey_of
from nexus.facts.sources import Answered, Unanswered
from nexus.interview.answers import Answers
from nexus.interview.question import JSON
from nexus.letter.document import Blank, Letter, Sentence
from nexus.letter.serial import read_letter, write_letter
from nexus.programs.choosing import every_stage
from nexus.programs.va.connection import CONNECTION
from tests.answering import CHOOSING, answers_to, changed, journeys, questions_by_path

TODAY = date(2026, 11, 16)
LETTERS = st.builds(lambda given: draft(given, as_of=TODAY).letter, journeys())


def rests(sentence: Sentence) -> bool:
    """It rests on something said, shown or standing: an open question alone carries nothing."""
    return any(not isinstance(source, Unanswered) for source in sentence.sources)


def composed(given: dict[str, JSON]) -> Letter:
    """The letter of some answers."""
    return draft(given, as_of=TODAY).letter


@over(journeys(garbage=True))
def test_composing_and_assessing_never_raise(given: dict[str, JSON]) -> None:
    drafted = draft(given, as_of=TODAY)
    assert drafted.letter.sections
    assert drafted.notice


@over(journeys(garbage=True))
def test_every_sentence_has_sources_text_and_a_key_of_its_own(given: dict[str, JSON]) -> None:
    sentences = list(composed(given).sentences())
    assert all(rests(sentence) and sentence.text.strip() for sentence in sentences)
    keys = [sentence.key for sentence in sentences]
    assert len(keys) == len(set(keys))


@over(st.data())
def test_changing_an_answer_changes_only_sentences_that_list_it(data: st.DataObject) -> None:
    given = data.draw(journeys())
    questions = {
        path: question
        for path, question in questions_by_path(given).items()
        if path not in CHOOSING
    }
    path = data.draw(st.sampled_from(sorted(questions)))
    other = changed(given, path, data.draw(answers_to(questions[path])))
    before = {sentence.key: sentence for sentence in composed(given).sentences()}
    after = {sentence.key: sentence for sentence in composed(other).sentences()}
    for key in before.keys() | after.keys():
        versions = [letter[key] for letter in (before, after) if key in letter]
        if len({version.bare for version in versions}) > 1 or len(versions) == 1:
            assert any(_lists(version, path) for version in versions), (key, path)


def _lists(sentence: Sentence, path: str) -> bool:
    return any(
        isinstance(source, (Answered, Unanswered)) and source.path == path
        for source in sentence.sources
    )


@over(st.data())
def test_answers_on_a_road_not_taken_never_reach_the_letter(data: st.DataObject) -> None:
    given = data.draw(journeys())
    taken = {step.key for _stage, step in journey_of(given).steps()}
    off_road = {
        step.key: step for stage in every_stage() for step in stage.steps if step.key not in taken
    }
    with_more = dict(given)
    for step in off_road.values():
        for question in getattr(step, "questions", ()):
            with_more[question.key] = data.draw(answers_to(question))
    assert journey_of(with_more).answers.given() == journey_of(given).answers.given()
    assert composed(with_more) == composed(given)


EVERY_WAY: JSON = [option.key for option in CONNECTION.options]
CONNECTIONS: list[JSON] = [["direct"], ["chronic"], ["secondary"], ["preexisting"], EVERY_WAY]
WAYS: list[dict[str, JSON]] = [
    {"chosen_program": "va", "connection": connection} for connection in CONNECTIONS
]
SSA: dict[str, JSON] = {"chosen_program": "ssa"}


def plain(label: str) -> str:
    """A label whichever question it is about."""
    return re.sub(r"(?<=question )[0-9]+", "…", label)


LABELS = {plain(blank.label) for given in (*WAYS, SSA, {}) for blank in composed(given).blanks()}


@over(journeys())
def test_no_answer_ever_flows_into_a_blank(given: dict[str, JSON]) -> None:
    for blank in composed(given).blanks():
        assert plain(blank.label) in LABELS | {"Read", "It"}
        assert isinstance(blank, Blank)
        assert not {"value", "text", "answer"} & set(vars(blank))


@over(LETTERS)
def test_a_letter_written_down_is_read_back_the_same(letter: Letter) -> None:
    assert read_letter(write_letter(letter)) == letter


@over(journeys())
def test_what_is_exported_and_read_again_is_the_same(given: dict[str, JSON]) -> None:
    once, _problems = read_file(write_file(given))
    again, _problems = read_file(write_file(once))
    assert again == once
    assert composed(again) == composed(once)


@over(st.data())
def test_what_any_question_writes_it_reads_back_the_same(data: st.DataObject) -> None:
    questions = questions_by_path(data.draw(journeys()))
    question = questions[data.draw(st.sampled_from(sorted(questions)))]
    stored = question.store(data.draw(answers_to(question)))
    assert question.store(stored) == stored
    value = Answers({question.key: stored})[question]
    assert value is None or question.read(question.write(value)) == value
