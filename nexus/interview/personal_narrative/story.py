"""The whole of it, in the person's own words."""

from nexus.interview.answers import Answers
from nexus.interview.marking import _
from nexus.interview.page import Page, whether_finished
from nexus.interview.text import Text

STORY = Text(
    key="story",
    ask=_("Tell it in your own words"),
    limit=10_000,
    lines=True,
    help=_(
        "As long or as short as you like. Nothing here goes into the letter until you choose it on"
        " the next page. You can use the microphone on your keyboard."
    ),
    starters=(
        _("Before it happened, I could"),
        _("The day it happened"),
        _("After that"),
        _("On a bad day"),
        _("The people around me see"),
    ),
    why=_("Small things that only you know make a letter yours."),
)
STORY_FINISHED = whether_finished("story")

PAGE = Page(
    key="story",
    title=_("In your own words"),
    pause=(
        _("Next, you can tell what happened in your own words. That can be hard."),
        _("A few lines are enough. You can skip it, stop at any time, and come back later."),
        _("You don’t have to write about anything you don’t want to think about."),
    ),
    questions=(STORY, STORY_FINISHED),
)


def has_story(answers: Answers) -> bool:
    """Something was told."""
    return answers[STORY] is not None
