"""Who writes the letter: the clinician says it; beside it, how the patient knows them."""

from collections.abc import Iterator

from nexus.facts.case import Case
from nexus.facts.fact import Fact, derive, together
from nexus.facts.request import Request
from nexus.facts.value import Option
from nexus.letter.document import Blank, Form, Room, Section, Sentence
from nexus.letter.gathering import Said, section
from nexus.letter.telling import unsettled
from nexus.letter.wording import say
from nexus.letter.words import partial_date, quoted

ROLES = {
    "physician": "a physician",
    "np": "a nurse practitioner",
    "pa": "a physician assistant",
    "chiropractor": "a chiropractor",
    "pt": "a physical therapist",
}
EXAMINED = {True: "has examined the back", False: "has not examined the back"}


def author(case: Case) -> Section:
    """Name, degree, license, and how the patient is known; all for the clinician."""
    blanks = (
        Blank("author/name", "Name and degree"),
        Blank("author/specialty", "Specialty and board"),
        Blank("author/license", "License number and state"),
        Blank("author/npi", "NPI"),
        Blank("author/since", "Patient since, and number of visits"),
        Blank("author/seen", "Date last examined"),
        Blank("author/fee", "My fee, if any, does not depend on what this letter says.", Room.TICK),
    )
    lead = tuple(said for said in _known(case.request) if isinstance(said, Sentence))
    form = Form("author", blanks, lead=lead, columns=2)
    return section("author", "The author", [form], clinician=True)


def _known(told: Request) -> Iterator[Said]:
    """What the patient says of the clinician, to be put right by the clinician."""
    details: Fact[tuple[str, ...]] = together(
        (
            derive(_role, told.role),
            derive(quoted, told.specialty),
            derive(_relation, told.relation),
            derive("patient since {}".format, derive(partial_date, told.treating_since)),
            derive("visits: {}".format, derive(quoted, told.visits)),
            derive(lambda done: EXAMINED[done], told.examined),
        )
    )
    yield say(
        "author/known",
        "By [their] account, the clinician is known to [them] as follows: {details}. The clinician"
        " states below what is so.",
        details=derive("; ".join, details),
    )
    yield say(
        "author/others",
        "Others who treat the back, as [they names] them: {others}.",
        others=derive(quoted, told.others),
    )
    topics = {
        "since when the clinician has treated [them]": told.treating_since,
        "how often the clinician has seen [them]": told.visits,
        "whether the clinician has examined the back": told.examined,
    }
    yield from unsettled("author", topics)


def _role(role: Option) -> str:
    return ROLES.get(role.key, "another kind of clinician")


def _relation(relation: Option) -> str:
    return str(relation.words)
