"""Before the four stages: who this is, and who is typing."""

from nexus.interview.about_you import helper, identity
from nexus.interview.marking import _
from nexus.interview.stage import Stage

STAGE = Stage(key="about-you", title=_("About you"), steps=(identity.PAGE, helper.PAGE))
