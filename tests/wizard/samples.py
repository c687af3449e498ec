"""A page with a question of every kind, and what a person enters there."""

from django.http import QueryDict

from nexus.interview.amount import Amount
from nexus.interview.answers import Answers
from nexus.interview.choice import Choice, Choices, Option, YesNo
from nexus.interview.exact_date import ExactDate
from nexus.interview.feelings import Feelings
from nexus.interview.number import Scale, Whole
from nexus.interview.page import Page
from nexus.interview.partial_date import PartialDateQuestion
from nexus.interview.passages import Passages
from nexus.interview.question import UNSURE_OR_VARIES
from nexus.interview.text import Text
from nexus.wizard.forms import PageForm, form_for
from nexus.wizard.passages import mark_of

COLORS = (Option("red", "Red", group="Warm"), Option("blue", "Blue", "b", "Like the sea", "Cold"))
STORY = Text(key="tale", ask="Tell it", limit=300, lines=True)
SPOTS = Choices(
    key="spots",
    ask="Where?",
    options=(Option("knee", "Knee", group="Left side"), Option("hip", "Hip"), Option("toe", "Toe")),
)
TOLD = Answers({"tale": "It rained. I fell. I fell. Dr. Lee came.", "spots": ["knee", "hip"]})
QUESTIONS = (
    Text(key="name", ask="Name", limit=20, autocomplete="name", specials=UNSURE_OR_VARIES),
    STORY,
    Whole(key="minutes", ask="How long?", most=90, unit="minutes", specials=UNSURE_OR_VARIES),
    Scale(key="pain", ask="How strong?", specials=UNSURE_OR_VARIES),
    Choice(key="color", ask="Which one?", options=COLORS, specials=UNSURE_OR_VARIES),
    Choices(key="colors", ask="Which ones?", options=COLORS, specials=UNSURE_OR_VARIES),
    YesNo(key="sure", ask="Are you sure?", specials=UNSURE_OR_VARIES),
    ExactDate(key="born", ask="When were you born?", autocomplete="bday"),
    PartialDateQuestion(key="began", ask="When did it begin?", specials=UNSURE_OR_VARIES),
    Passages(key="chosen", ask="Choose", source=STORY),
    Amount(key="hours", ask="How many?", most=24, unit="hours", specials=UNSURE_OR_VARIES),
    Feelings(key="felt", ask="What is felt?", source=SPOTS, specials=UNSURE_OR_VARIES),
)
PAGE = Page(key="sample", title="A sample", questions=QUESTIONS)
TICKED = f"chosen-{mark_of('I fell.')}=event&chosen=I+fell."

ENTERED = {  # key of the question, what the browser sends, what is stored
    "name": ("name=++Ana+", "Ana"),
    "tale": ("tale=One.%0ATwo.", "One.\nTwo."),
    "minutes": ("minutes=ten+minutes", 10),
    "pain": ("pain=7", 7),
    "color": ("color=blue", "blue"),
    "colors": ("colors=red&colors=blue", ["red", "blue"]),
    "sure": ("sure=no", False),
    "born": ("born-month=March&born-day=4&born-year=1980", "1980-03-04"),
    "began": (
        "began-month=autumn&began-day=&began-year=2004&began-about=on",
        {"year": 2004, "season": "fall", "about": True},
    ),
    "hours": ("hours=four+and+a+half", 4.5),
    "felt": (
        "felt-hip=pain&felt-hip=numb&felt-toe=weak",
        {"hip": ["pain", "numb"], "toe": ["weak"]},
    ),
    "chosen": (TICKED, [{"quote": "I fell.", "place": "event"}]),
}
WITH_SPECIALS = [question.key for question in QUESTIONS if question.specials]


def bound(sent: str) -> PageForm:
    return form_for(PAGE)(QueryDict(sent), answers=TOLD)


def shown(initial: dict) -> PageForm:
    return form_for(PAGE)(initial=initial, answers=TOLD)
