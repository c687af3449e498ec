"""What stays private? Details can; that a record against the claim exists can't.

What is kept private counts as "I'd rather not say" before any fact is drawn from it, so that no
format, finding or snapshot can hold it; the letter says that there is something it leaves out.
"""

from typing import Any

from nexus.interview.answers import Answers
from nexus.interview.choice import Choices, Option
from nexus.interview.marking import _
from nexus.interview.medical_evidence.habits import (
    HEIGHT,
    SMOKING,
    SMOKING_WORDS,
    WEIGHT,
    WEIGHT_CHANGE,
)
from nexus.interview.medical_evidence.other_causes import (
    FAMILY_BACKS,
    FAMILY_WORDS,
    OTHER_ILLNESS,
    PREGNANCIES,
    STEROIDS,
)
from nexus.interview.page import Page
from nexus.interview.pain_impact.bladder_bowel import (
    BLADDER_BOWEL,
    BLADDER_BOWEL_SINCE,
    BLADDER_BOWEL_TOLD,
    BLADDER_BOWEL_WORDS,
)
from nexus.interview.pain_impact.daily_life import MOOD
from nexus.interview.pain_impact.intimate_life import INTIMATE_LIFE
from nexus.interview.pain_impact.safety import NONE, WARNING_SIGNS
from nexus.interview.personal_narrative.gait import PRIMARY_WEIGHT
from nexus.interview.personal_narrative.service import COMBAT, COMBAT_WORDS
from nexus.interview.question import JSON, Question, Special
from nexus.interview.text import Text

KEEP_PRIVATE = Choices(
    key="keep_private",
    ask=_("Which answers should stay out of the letter?"),
    options=(
        Option("mood", _("My mood"), "mood"),
        Option("intimate", _("My intimate life"), "intimate life"),
        Option("bladder_bowel", _("Bladder and bowels"), "bladder and bowels"),
        Option("weight", _("My height and weight"), "height and weight"),
        Option("tobacco", _("Tobacco"), "tobacco"),
        Option("family", _("My family’s health"), "family history"),
        Option("illness", _("Other health problems"), "other health problems"),
        Option("pregnancy", _("Pregnancies"), "pregnancies"),
        Option("combat", _("Combat"), "combat"),
        Option("none", _("None of these"), "nothing"),
    ),
    none="none",
    help=_("The letter says that you keep it private, so that no one is misled."),
)
PRIVATE_WORDS = Text(
    key="private_words",
    ask=_("What else should no one read?"),
    limit=600,
    lines=True,
    help=_(
        "This note is for you and those who help you. It is not in the letter. Check that what you"
        " wrote elsewhere leaves it out. That a paper exists can’t be hidden."
    ),
)

PAGE = Page(key="private", title=_("What stays private"), questions=(KEEP_PRIVATE, PRIVATE_WORDS))

TOPICS: dict[str, tuple[Question[Any], ...]] = {
    "mood": (MOOD,),
    "intimate": (INTIMATE_LIFE,),
    "bladder_bowel": (
        BLADDER_BOWEL,
        BLADDER_BOWEL_SINCE,
        BLADDER_BOWEL_WORDS,
        BLADDER_BOWEL_TOLD,
    ),
    "weight": (HEIGHT, WEIGHT, WEIGHT_CHANGE, PRIMARY_WEIGHT),
    "tobacco": (SMOKING, SMOKING_WORDS),
    "family": (FAMILY_BACKS, FAMILY_WORDS),
    "illness": (OTHER_ILLNESS, STEROIDS),
    "pregnancy": (PREGNANCIES,),
    "combat": (COMBAT, COMBAT_WORDS),
}
"""The questions behind each thing that can be kept private; each offers "I'd rather not say"."""
SIGNS = {
    "bladder_bowel": {"saddle", "bladder", "bowel"},
    "weight": {"weight_loss"},
    "illness": {"cancer"},
}
"""Which warning signs would tell of it; that there is none of them would, too."""
_DECLINED: JSON = {"answer": Special.DECLINED.value}


def shared(answers: Answers) -> Answers:
    """The answers as a letter may use them: what is kept private reads "I'd rather not say"."""
    topics = [option.key for option in answers[KEEP_PRIVATE] or ()]
    private = {question.key for topic in topics for question in TOPICS.get(topic, ())}
    signs = {sign for topic in topics for sign in SIGNS.get(topic, ())}
    if not private:
        return answers
    return Answers(_silent_on(signs, _without(answers.given(), private)))


def _silent_on(signs: set[str], given: dict[str, JSON]) -> dict[str, JSON]:
    """Without these warning signs; where no other is told, nothing is said of any."""
    told = given.get(WARNING_SIGNS.key)
    if not signs or not isinstance(told, list):
        return given
    left = [sign for sign in told if sign not in {*signs, NONE}]
    return {**given, WARNING_SIGNS.key: left or _DECLINED}


def _without(given: dict[str, JSON], private: set[str]) -> dict[str, JSON]:
    return {
        key: _DECLINED if key in private and value is not None else _items(value, private)
        for key, value in given.items()
    }


def _items(value: JSON, private: set[str]) -> JSON:
    if not isinstance(value, list):
        return value
    return [_without(one, private) if isinstance(one, dict) else one for one in value]
