"""Harm by care from VA: a representative is named, and no doctor is asked."""

import pytest

from nexus.claims.drafting import Drafted, draft
from nexus.interview.question import JSON
from tests.telling import TODAY

SHOWN = "harm_by_care_is_shown_to_a_representative"


def drafted(*connection: JSON) -> Drafted:
    return draft({"chosen_program": "va", "connection": [*connection]}, as_of=TODAY)


def findings(found: Drafted) -> set[str]:
    return {one.key for one in found.report.findings}


def test_alone_it_leads_to_a_representative_and_to_no_question_on_cause() -> None:
    found = drafted("va_care")
    assert "See a representative, free of charge." in found.notice
    assert SHOWN in findings(found)
    assert "a_connection_is_chosen" not in findings(found)
    assert "opinion" not in [section.key for section in found.letter.sections]


def test_beside_another_way_the_letter_asks_about_that_one_alone() -> None:
    found = drafted("va_care", "direct")
    assert SHOWN in findings(found)
    asked = [one.key for one in found.letter.sentences() if one.key.startswith("question/")]
    assert asked == ["question/direct"]


@pytest.mark.parametrize("way", ["direct", "chronic", "secondary", "preexisting"])
def test_who_did_not_choose_it_hears_nothing_of_it(way: str) -> None:
    found = drafted(way)
    assert SHOWN not in findings(found)
    assert "VA care" not in found.notice
