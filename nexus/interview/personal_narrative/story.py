"""The whole of it, in the person's own words."""

from nexus.interview.answers import Answers
from nexus.interview.marking import _
from nexus.interview.page import Page
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
    why=_("Small things that only you know make a letter yours."),
)

PAGE = Page(key="story", title=_("In your own words"), questions=(STORY,))


def has_story(answers: Answers) -> bool:
    """Something was told."""
    return answers[STORY] is not None
