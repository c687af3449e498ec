"""Who writes the letter: the clinician says it; beside it, how the patient knows them."""

from collections.abc import Iterator

from nexus.facts.case import Case
from nexus.facts.fact import Known, derive, value_of
from nexus.facts.request import Request
from nexus.letter.document import Blank, Form, Room, Section, Sentence, Unsaid
from nexus.letter.gathering import Said, section
from nexus.letter.telling import unsettled
from nexus.letter.wording import say, sources_of
from nexus.letter.words import listed, partial_date, quoted

ROLES = {
    "physician": "a physician",
    "np": "a nurse practitioner",
    "pa": "a physician assistant",
    "chiropractor": "a chiropractor",
    "pt": "a physical therapist",
}
OTHER_ROLE = "another kind of clinician"
TREATS = {"treats": "treats [them]", "va": "treats [them] at VA"}
TREATED = {"treats": "has treated [them]", "va": "has treated [them] at VA"}
OTHERWISE = {"once": "sees [them] for this letter", "new": "does not know [them] yet"}
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
    yield _described(told)
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


def _described(told: Request) -> Said:
    """What they are, then what they have to do with the patient, as far as it is known."""
    does = [*_is(told), *_treats(told), *_examined(told)]
    if isinstance(told.visits, Known):
        does = [f"{listed(does) or 'sees [them]'}; visits: {{visits}}"]
    if not does:
        return Unsaid("author/known", ())
    return say(
        "author/known",
        f"By [their] account, the clinician {listed(does)}. What is so, the clinician states"
        " below.",
        role=derive(lambda one: ROLES.get(one.key, OTHER_ROLE), told.role),
        specialty=derive(quoted, told.specialty),
        since=derive(partial_date, told.treating_since),
        visits=derive(quoted, told.visits),
        also=sources_of(told.relation, told.examined),
    )


def _is(told: Request) -> Iterator[str]:
    field = " ({specialty})" if isinstance(told.specialty, Known) else ""
    if isinstance(told.role, Known):
        yield f"is {{role}}{field}"
    elif field:
        yield f"is a clinician{field}"


def _treats(told: Request) -> Iterator[str]:
    """By what tie, and since when."""
    relation = value_of(told.relation)
    key = relation.key if relation else ""
    if isinstance(told.treating_since, Known):
        yield f"{TREATED.get(key, TREATED['treats'])} since {{since}}"
    elif key in TREATS:
        yield TREATS[key]
    if key in OTHERWISE:
        yield OTHERWISE[key]


def _examined(told: Request) -> Iterator[str]:
    examined = value_of(told.examined)
    if examined is not None:
        yield EXAMINED[examined]
