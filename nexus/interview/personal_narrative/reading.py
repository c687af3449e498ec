"""Which sentences of the story does the doctor read, and is the whole of it a paper of its own?"""

from nexus.interview.choice import YesNo
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
OWN_STATEMENT = YesNo(
    key="own_statement",
    ask=_("Do you want your whole story as a paper of its own?"),
    yes=_("Yes, make my own statement"),
    no=_("No, the letter is enough"),
    help=_(
        "It holds your story word for word, for you to sign. You decide who gets it. The letter"
        " stays as it is."
    ),
    why=_("What you saw and felt yourself counts as evidence, also in your own words."),
)

PAGE = Page(
    key="reading",
    title=_("Choose what your doctor reads"),
    applies=has_story,
    questions=(STORY_PASSAGES, OWN_STATEMENT),
)
