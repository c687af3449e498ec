"""One letter of several theories: questions, opinions and reasons in one order, one history."""

from collections import Counter
from itertools import combinations

import pytest

from nexus.letter.compose import compose
from nexus.letter.document import Letter
from nexus.programs.va.connection import THEORIES
from nexus.programs.va.outline import asked, outline
from nexus.programs.va.theory import Theory
from tests.telling import ADA, TODAY, Told, case_of

ASKING = [theory for theory in THEORIES if theory.has_letter]
TOGETHER = [some for count in range(1, 5) for some in combinations(ASKING, count)]
ENTRIES: list[Told] = [{}, {"entrance_exam": "noted"}, {"entrance_exam": "normal"}]


def keys_of(some: tuple[Theory, ...]) -> str:
    return "+".join(theory.key for theory in some)


def letter(some: tuple[Theory, ...], given: Told) -> Letter:
    return compose(outline(some), case_of({**ADA, **given}), as_of=TODAY)


@pytest.mark.parametrize("entry", ENTRIES, ids=str)
@pytest.mark.parametrize("some", TOGETHER, ids=keys_of)
def test_questions_opinions_and_reasons_come_in_the_same_order(
    some: tuple[Theory, ...], entry: Told
) -> None:
    found = letter(some, entry)
    order = [one.key for one in asked(some, case_of(entry))]
    blanks = [blank.key for blank in found.blanks()]
    said = [sentence.key for sentence in found.sentences()]
    assert [key for key in blanks if key.startswith("opinion/choice")] == [
        f"opinion/choice@{key}" for key in order
    ]
    assert [key for key in said if key.startswith("opinion/lead")] == [
        f"opinion/lead@{key}" for key in order
    ]
    assert [key for key in said if key in {f"question/{one}" for one in order}] == [
        f"question/{key}" for key in order
    ]
    rooms = [key for key in blanks if key.startswith("reasons/room")]
    assert rooms == ([f"reasons/room@{key}" for key in order] if order[1:] else ["reasons/room"])


@pytest.mark.parametrize("some", TOGETHER, ids=keys_of)
def test_every_section_sentence_and_blank_stands_once(some: tuple[Theory, ...]) -> None:
    found = letter(some, {})
    for keys in (
        [blank.key for blank in found.blanks()],
        [sentence.key for sentence in found.sentences()],
    ):
        assert [key for key, count in Counter(keys).items() if count > 1] == []
    sections = [section.key for section in found.sections]
    assert len(sections) == len(set(sections))
    assert {"opinion", "reasons", "other_causes"} <= set(sections)
    assert sections.index("opinion") < sections.index("reasons") < sections.index("signature")


def test_a_question_that_two_theories_share_is_asked_where_it_stands_first() -> None:
    direct, *_others, preexisting = ASKING
    keys = [one.key for one in asked((direct, preexisting), case_of({"entrance_exam": "normal"}))]
    assert keys == ["direct", "existed", "natural"]


@pytest.mark.parametrize(
    ("keys", "title"),
    [
        ({"direct"}, "Letter on direct service connection"),
        ({"secondary"}, "Letter on secondary service connection"),
        (
            {"direct", "chronic"},
            "Letter on direct service connection and arthritis as a chronic disease",
        ),
        ({"direct", "chronic", "secondary"}, "Letter on service connection"),
    ],
)
def test_the_title_names_one_theory_or_two(keys: set[str], title: str) -> None:
    assert outline([theory for theory in ASKING if theory.key in keys]).title == title


def test_the_head_names_them_all() -> None:
    lines = {line.name: line.content for line in letter(tuple(ASKING), {}).head}
    named = getattr(lines["Condition"], "text", "")
    assert all(theory.name in named for theory in ASKING)


def test_what_two_theories_are_called_alike_is_said_once() -> None:
    both = tuple(one for one in ASKING if one.key in {"direct", "secondary"})
    assert letter(both, {}).title == "Letter on direct and secondary service connection"
