"""A theory is a module: it is found, offered, asked, checked, and nothing else has to know it."""

from pathlib import Path

import pytest

from nexus.facts.sources import Authority
from nexus.interview.choice import Option
from nexus.letter.compose import compose
from nexus.letter.document import Sentence
from nexus.programs.va import theories
from nexus.programs.va.connection import CONNECTION, THEORIES
from nexus.programs.va.outline import outline
from nexus.programs.va.theories.direct import THEORY as DIRECT
from nexus.programs.va.theory import CHECKED, Theory
from tests.telling import TODAY, case_of

NEW = '''"""A theory that nobody has thought of yet."""

from nexus.facts.sources import Authority
from nexus.interview.choice import Option
from nexus.letter.paragraphs.opinion import LIKELIHOOD
from nexus.letter.paragraphs.question import Asked
from nexus.letter.wording import fixed
from nexus.programs.va.theory import Theory

RULE = Authority("38 CFR 3.999", "2026-11-16")
SAID = fixed("question/new", "Is it at least as likely as not?", because="new", authority=RULE)
CLAIM = fixed("opinion/lead@new", "That it is:", because="new", authority=RULE)
MEANING = fixed("opinion/meaning", "It means.", because="new", authority=RULE)
THEORY = Theory(
    order=99,
    option=Option("new", "Something new"),
    name="something new",
    notice="it is new",
    touched=lambda _case: "",
    questions=lambda _case: (
        Asked(key="new", said=SAID, claim=CLAIM, choices=LIKELIHOOD, meaning=MEANING),
    ),
    authorities=(RULE,),
    checks=(),
)
'''


@pytest.fixture
def new(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Theory:
    """One more module beside the others."""
    (tmp_path / "newcomer.py").write_text(NEW, encoding="utf-8")
    monkeypatch.setattr(theories, "__path__", [*theories.__path__, str(tmp_path)])
    found = theories.found()
    assert [one.key for one in found[:-1]] == [one.key for one in THEORIES]
    return found[-1]


def test_one_more_module_is_one_more_theory_in_the_letter(new: Theory) -> None:
    letter = compose(outline([DIRECT, new]), case_of({}), as_of=TODAY)
    assert letter.title == "Letter on direct service connection and something new"
    said = {sentence.key: sentence.text for sentence in letter.sentences()}
    assert said["question/new"] == "2. Is it at least as likely as not?"
    assert said["opinion/lead@new"] == "2. That it is:"
    keys = [blank.key for blank in letter.blanks()]
    assert keys.index("opinion/choice@direct") < keys.index("opinion/choice@new")
    assert "reasons/room@new" in keys


def test_every_theory_is_an_answer_in_its_order() -> None:
    assert [option.key for option in CONNECTION.options] == [
        "direct",
        "chronic",
        "secondary",
        "preexisting",
        "va_care",
    ]


@pytest.mark.parametrize("theory", THEORIES, ids=lambda theory: theory.key)
def test_a_theory_has_authorities_with_the_day_they_were_checked(theory: Theory) -> None:
    assert theory.authorities
    assert all(isinstance(one, Authority) and one.citation for one in theory.authorities)
    assert {one.checked for one in theory.authorities} == {CHECKED}


@pytest.mark.parametrize("theory", THEORIES, ids=lambda theory: theory.key)
def test_a_theory_asks_a_doctor_or_leads_to_a_representative(theory: Theory) -> None:
    asked = theory.questions(case_of({}))
    assert bool(asked) is theory.has_letter
    assert theory.checks
    assert isinstance(theory.option, Option)


@pytest.mark.parametrize("theory", THEORIES, ids=lambda theory: theory.key)
def test_every_question_rests_on_an_authority_of_its_theory(theory: Theory) -> None:
    for one in theory.questions(case_of({})):
        assert isinstance(one.said, Sentence)
        cited = {source for source in one.said.sources if isinstance(source, Authority)}
        assert cited & set(theory.authorities), one.key


DOUBT = {"may", "might", "could", "possible", "possibly", "perhaps"}


@pytest.mark.parametrize("theory", THEORIES, ids=lambda theory: theory.key)
def test_no_question_or_choice_suggests_doubt_or_concludes_for_the_adjudicator(
    theory: Theory,
) -> None:
    for one in theory.questions(case_of({})):
        assert isinstance(one.said, Sentence)
        assert isinstance(one.claim, Sentence)
        said = f"{one.said.bare} {one.claim.bare} {' '.join(one.choices)}".lower()
        assert not DOUBT & set(said.replace(",", " ").replace("?", " ").split()), one.key
        assert "is service-connected" not in said
        assert "entitled" not in said
