"""Signs that were new or worse in the days or weeks before the person answered."""

from nexus.facts.fact import Fact, told
from nexus.interview.answers import Answers
from nexus.interview.choice import Option
from nexus.interview.pain_impact.safety import WARNING_SIGNS


def warning_signs(answers: Answers) -> Fact[tuple[Option, ...]]:
    """Those of the body; dark thoughts are no fact of a letter."""
    return told(answers, WARNING_SIGNS)
