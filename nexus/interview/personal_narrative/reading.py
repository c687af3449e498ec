"""Which sentences of the story does the doctor read?"""

from nexus.interview.marking import _
from nexus.interview.page import Page
from nexus.interview.passages import Passages
from nexus.interview.personal_narrative.story import STORY, has_story

STORY_PASSAGES = Passages(
    key="story_passages",
    ask=_("Choose what your doctor reads"),
    source=STORY,
    help=_(
        "Tick a sentence to quote it word for word, and say where it belongs. What you don’t tick"
        " stays with you."
    ),
    why=_("A few strong sentences do more than all of them. Nothing is chosen for you."),
)

PAGE = Page(
    key="reading",
    title=_("Choose what your doctor reads"),
    applies=has_story,
    questions=(STORY_PASSAGES,),
)
