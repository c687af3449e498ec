"""Weight, tobacco, sports: what a doctor asks about with every sore back. All can be skipped."""

from nexus.interview.choice import Choice, Option
from nexus.interview.marking import _
from nexus.interview.page import Page
from nexus.interview.question import UNSURE_OR_DECLINED
from nexus.interview.text import Text

HEIGHT = Text(
    key="height",
    ask=_("How tall are you?"),
    limit=40,
    specials=UNSURE_OR_DECLINED,
    help=_("For example: 5 ft 8 in."),
)
WEIGHT = Text(
    key="weight",
    ask=_("How much do you weigh?"),
    limit=40,
    specials=UNSURE_OR_DECLINED,
    help=_("For example: 180 pounds."),
    why=_("Doctors ask about weight with every sore back. You can skip it."),
)
WEIGHT_CHANGE = Text(
    key="weight_change",
    ask=_("How has your weight changed over the years, and why?"),
    limit=300,
    lines=True,
    specials=UNSURE_OR_DECLINED,
)
SMOKING = Choice(
    key="smoking",
    ask=_("Do you smoke, vape or chew tobacco?"),
    options=(
        Option("never", _("I never did"), "never used tobacco"),
        Option("past", _("I did, and stopped"), "used tobacco in the past"),
        Option("now", _("I do"), "uses tobacco"),
    ),
    specials=UNSURE_OR_DECLINED,
)
SMOKING_WORDS = Text(
    key="smoking_words",
    ask=_("How much, and from when to when?"),
    limit=120,
    specials=UNSURE_OR_DECLINED,
    help=_("For example: half a pack a day since 1990."),
)
SPORTS = Text(
    key="sports",
    ask=_("Which sports and hobbies did you do, and when?"),
    limit=400,
    lines=True,
    specials=UNSURE_OR_DECLINED,
    help=_("Above all those with lifting, falls or hard landings."),
)

PAGE = Page(
    key="habits",
    title=_("Weight, tobacco and sports"),
    intro=_("Your doctor has to think of other causes. You can skip any question."),
    questions=(HEIGHT, WEIGHT, WEIGHT_CHANGE, SMOKING, SMOKING_WORDS, SPORTS),
)
