"""The VA letter for direct connection: did it begin in service, or was it caused by it?

38 CFR 3.303(a), (d); the standard of proof is 38 U.S.C. 5107(b) and 38 CFR 3.102.
"""

from functools import partial

from nexus.facts.case import Case
from nexus.facts.sources import Authority
from nexus.letter.compose import Outline
from nexus.letter.document import Section
from nexus.letter.paragraphs.agreement import agreement
from nexus.letter.paragraphs.author import author
from nexus.letter.paragraphs.care import care
from nexus.letter.paragraphs.diagnosis import diagnosis
from nexus.letter.paragraphs.examination import examination
from nexus.letter.paragraphs.function import function
from nexus.letter.paragraphs.head import head
from nexus.letter.paragraphs.history import history
from nexus.letter.paragraphs.kept_private import kept_private
from nexus.letter.paragraphs.opinion import opinion
from nexus.letter.paragraphs.other_causes import other_causes
from nexus.letter.paragraphs.question import direct_question
from nexus.letter.paragraphs.reasons import reasons
from nexus.letter.paragraphs.records import records
from nexus.letter.paragraphs.reviewed import reviewed
from nexus.letter.paragraphs.signature import signature
from nexus.letter.paragraphs.symptoms import symptoms

TO = "Department of Veterans Affairs"
CONNECTION = Authority("38 CFR 3.303(a), (d)", "2026-11-16")
STANDARD = Authority("38 U.S.C. 5107(b); 38 CFR 3.102", "2026-11-16")


def _opinion(_case: Case) -> Section:
    return opinion(
        lead=(
            "On the question above, and weighing all of the evidence, my opinion is that the"
            " current low back condition:"
        ),
        choices=(
            "more likely than not began in service or was caused by it",
            "at least as likely as not began in service or was caused by it",
            "less likely than not began in service or was caused by it",
            "cannot be linked, or not linked, without speculation",
        ),
        meaning=(
            "“At least as likely as not” means that the evidence for is about equal to, or greater"
            " than, the evidence against."
        ),
        standard=STANDARD,
    )


OUTLINE = Outline(
    program="va",
    title="Letter on direct service connection",
    head=partial(head, to=TO, condition="Low back condition; direct service connection"),
    sections=(
        author,
        partial(direct_question, standard=(CONNECTION, STANDARD)),
        reviewed,
        history,
        care,
        records,
        symptoms,
        function,
        kept_private,
        agreement,
        examination,
        diagnosis,
        _opinion,
        reasons,
        other_causes,
        signature,
    ),
)
