"""Details of flare-ups are asked of those who have them."""

import pytest

from nexus.interview.answers import Answers
from nexus.interview.pain_impact import flare_up_details
from nexus.interview.pain_impact.flare_ups import has_flare_ups
from nexus.interview.question import JSON


@pytest.mark.parametrize(
    ("given", "asked"),
    [
        ({"has_flare_ups": True}, True),
        ({"has_flare_ups": "yes"}, True),
        ({"has_flare_ups": False}, False),
        ({"has_flare_ups": {"answer": "unsure"}}, False),
        ({"has_flare_ups": None}, False),
        ({}, False),
    ],
)
def test_details_are_asked_only_after_yes(given: dict[str, JSON], *, asked: bool) -> None:
    assert has_flare_ups(Answers(given)) is asked
    assert flare_up_details.PAGE.applies(Answers(given)) is asked
