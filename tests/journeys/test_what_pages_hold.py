"""Every page is sound: parsed without an error, one heading, a title of its own, nothing inline."""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

import html5lib
import pytest

from nexus.pages.guide import CHAPTERS
from nexus.programs.choosing import stages_for
from nexus.wizard.place import places_in
from tests.browsing import answers_of
from tests.failing import FAILING
from tests.wizard.people import begin, fill_in

pytestmark = [
    pytest.mark.django_db(databases=["default", "keys"]),
    pytest.mark.urls("tests.failing"),
]

GIVEN = answers_of("va_direct_hatch")
OF_EVERYONE = (
    *("/", "/privacy/", "/start/", "/start/file/", "/return/", "/closed/", "/guide/", "/comfort/"),
    *(f"/guide/{chapter.key}/" for chapter in CHAPTERS),
)
OF_A_CLAIM = ("tasks", "check", "missing", "code", "signposts", "bring", "drafts", "data")
ITEMS = ("medical-evidence/records/1", "personal-narrative/events/1")
UNLABELLED = ("hidden", "submit")


@pytest.fixture
def ada():
    person = begin()
    fill_in(person, {**GIVEN, "warning_signs": ["saddle"]})
    person.client.post(person.address("make"))
    return person


def addresses_of(person) -> Iterator[str]:
    yield from (person.address(name) for name in OF_A_CLAIM)
    yield person.address("check-stage", "pain-impact")
    yield person.address("letter", 1)
    yield f"{person.address('compare')}?from=1"
    yield person.address("break", "pain-impact/where")
    yield person.address("remove", ITEMS[0])
    yield from (person.address("page", item) for item in ITEMS)
    for place in places_in(stages_for(GIVEN)):
        yield person.address("page", place.path)
        if place.page.pause:
            yield f"{person.address('page', place.path)}?begin=1"


def read(client, address: str) -> tuple[Element, str]:
    """A page, which a strict parser took without a complaint, and its text."""
    text = client.get(address).content.decode()
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    return parser.parse(text), text


def faults(page: Element) -> Iterator[str]:
    """What is wrong with the elements of a page."""
    headings = page.findall(".//h1")
    if len(headings) != 1 or not "".join(headings[0].itertext()).strip():
        yield f"{len(headings)} main headings"
    labelled = {one.get("for") for one in page.iter("label")}
    inside = {id(each) for one in page.iter("label") for each in one.iter()}
    for one in page.iter():
        if one.get("style") is not None or one.tag == "style":
            yield f"a style inside <{one.tag}>"
        if one.tag == "script" and not one.get("src"):
            yield "a script inside the page"
        yield from (f"{name} on <{one.tag}>" for name in one.attrib if name.startswith("on"))
        asks = one.tag in {"input", "textarea", "select"} and one.get("hidden") is None
        named = one.get("id") in labelled or id(one) in inside or one.get("type") in UNLABELLED
        if asks and not named:
            yield f"no label for {one.get('name')}"


def test_pages_of_everyone_and_every_failure_are_sound(client):
    wrong: dict[str, list[str]] = {}
    for address in (*OF_EVERYONE, *FAILING):
        page, _text = read(client, address)
        wrong |= {address: told} if (told := list(faults(page))) else {}
    assert wrong == {}


def test_pages_of_a_full_claim_are_sound(ada):
    wrong: dict[str, list[str]] = {}
    for address in addresses_of(ada):
        page, _text = read(ada.client, address)
        wrong |= {address: told} if (told := list(faults(page))) else {}
    assert wrong == {}


def test_pages_of_everyone_have_titles_of_their_own(client):
    titles = [re.findall(r"<title>(.*?)</title>", read(client, each)[1]) for each in OF_EVERYONE]
    assert len({title for [title] in titles}) == len(OF_EVERYONE)


def test_a_page_that_breaks_every_rule_is_told_so():
    unsound = "<h1></h1><p style='color: red' onclick='x()'></p><script>x()</script><input name=a>"
    told = list(faults(html5lib.parse(unsound, namespaceHTMLElements=False)))
    assert len(told) == 5
