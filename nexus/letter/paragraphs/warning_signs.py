"""Signs that were new when the patient answered, reported as any other symptom is."""

from collections.abc import Iterator

from nexus.facts.case import Case
from nexus.facts.fact import derive, value_of
from nexus.letter.document import Paragraph
from nexus.letter.gathering import Said, aside
from nexus.letter.telling import unsettled
from nexus.letter.wording import say, sources_of

NONE = (
    "New saddle numbness, bladder or bowel trouble, weakness of the legs, tearing pain, fever, a"
    " hard fall, cancer, unexplained weight loss: [they reports] none of these."
)


def warning_signs(case: Case) -> Paragraph:
    """What there was, in the words of the form; what there was none of, for the physician."""
    return aside("warning_signs", _said(case))


def _said(case: Case) -> Iterator[Said]:
    signs = case.warning_signs
    if any(one.key == "none" for one in value_of(signs) or ()):
        yield say("warning_signs/any", NONE, also=sources_of(signs))
    else:
        yield say(
            "warning_signs/any",
            "New or worse in the days or weeks before answering, by [their] account: {signs}.",
            signs=derive(lambda many: "; ".join(one.words for one in many), signs),
        )
    yield from unsettled("warning_signs", {"whether any sign of sudden change is new": signs})
