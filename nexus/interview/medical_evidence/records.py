"""Which papers speak about the back, and what does each say, for or against?"""

from nexus.interview.answers import Answers
from nexus.interview.choice import Choice, Option, YesNo
from nexus.interview.marking import _
from nexus.interview.page import Page
from nexus.interview.partial_date import PartialDateQuestion
from nexus.interview.question import UNSURE
from nexus.interview.several import Several
from nexus.interview.text import Text

RECORD_KIND = Choice(
    key="record_kind",
    ask=_("What kind of paper is it?"),
    options=(
        Option("entrance", _("Exam when I joined"), "entrance examination"),
        Option(
            "service_note", _("Sick call or clinic note from service"), "service treatment note"
        ),
        Option("separation", _("Exam or history form from when I left"), "separation examination"),
        Option("injury_report", _("Accident or mishap report"), "injury report"),
        Option(
            "care",
            _("Note on a visit or a hospital stay"),
            "treatment note",
            hint=_("By a doctor, a therapist, or a clinic."),
        ),
        Option("imaging", _("A report of an X-ray, an MRI or a CT scan"), "imaging report"),
        Option("agency_exam", _("VA or insurer’s examination"), "agency examination"),
        Option("decision", _("Decision or denial letter"), "decision"),
        Option("statement", _("Letter from someone who saw it"), "witness statement"),
        Option("other", _("Something else"), "record"),
    ),
)
RECORD_SOURCE = Text(
    key="record_source",
    ask=_("What would you call it?"),
    limit=120,
    optional=False,
    help=_("For example: Harbor Clinic note. Or: MRI of the low back."),
)
RECORD_DATE = PartialDateQuestion(
    key="record_date",
    ask=_("What date is on it?"),
    specials=UNSURE,
    help=_("The year is enough. Add the month and day if you know them."),
)
RECORD_PAGE = Text(
    key="record_page", ask=_("Which page?"), limit=40, help=_("For example: 12, or 12–13.")
)
RECORD_SAYS = Text(
    key="record_says",
    ask=_("What does it say about your back?"),
    limit=1000,
    lines=True,
    help=_("Copy the words if you can. Leave nothing out because it sounds bad."),
    why=_("A letter that faces the bad parts is worth more than one that hides them."),
)
RECORD_EXACT = YesNo(
    key="record_exact",
    ask=_("Are those the paper’s own words?"),
    yes=_("Yes, copied word for word"),
    no=_("No, I put it in my words"),
)
RECORD_WEIGHT = Choice(
    key="record_weight",
    ask=_("Does it speak for your claim or against it?"),
    options=(
        Option("for", _("For it")),
        Option("neutral", _("Neither")),
        Option("against", _("Against it, or someone could say so")),
    ),
    specials=UNSURE,
)
RECORD_STATUS = Choice(
    key="record_status",
    ask=_("Do you have it?"),
    options=(
        Option("have", _("I have it")),
        Option("requested", _("I asked for it"), "requested, not yet received"),
        Option("lost", _("It is lost or destroyed"), "lost or destroyed"),
        Option("never", _("It was never made"), "never made"),
    ),
    specials=UNSURE,
)

PAGE = Page(
    key="record",
    title=_("A record"),
    questions=(
        RECORD_KIND,
        RECORD_SOURCE,
        RECORD_DATE,
        RECORD_PAGE,
        RECORD_SAYS,
        RECORD_EXACT,
        RECORD_WEIGHT,
        RECORD_STATUS,
    ),
)


def _name(answers: Answers) -> str:
    return answers[RECORD_SOURCE] or ""


RECORDS = Several(
    key="records",
    title=_("Records"),
    item=_("record"),
    page=PAGE,
    name=_name,
    intro=_(
        "Add each paper that says something about your back, for or against. List the ones you"
        " asked for or that are lost, too."
    ),
)
