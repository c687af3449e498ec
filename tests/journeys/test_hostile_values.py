"""2,500 hostile and odd values, each sent to the real page of a question of its kind.

Whatever it is, nothing fails; it is kept as it was meant, or refused at its own question with a
message, with the words still in the field and kept, and with the answers from before unchanged.

Seeded faults, each tried once and taken back: `tidy` leaving out words, amounts read without their
minus, a failed Continue that is not kept, and a textarea shown without escaping: each turns this
red.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import cycle
from typing import Any
from urllib.parse import urlencode

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import QueryDict

from nexus.claims.actions import add_item, record_answers
from nexus.claims.queries import PageState, page_state, states_of
from nexus.interview.amount import Amount
from nexus.interview.choice import Choice
from nexus.interview.exact_date import ExactDate
from nexus.interview.number import Whole
from nexus.interview.pain_impact.where import WHERE
from nexus.interview.partial_date import PartialDateQuestion
from nexus.interview.passages import Passages
from nexus.interview.personal_narrative.story import STORY
from nexus.interview.question import JSON, Question
from nexus.interview.text import Text
from nexus.programs.choosing import every_stage
from nexus.wizard.forms import form_for
from nexus.wizard.place import Place, places_in
from tests.oddities import REFUSED, Odd, Words, oddities, same_words
from tests.refusals import FILE, kind_of, table
from tests.seeing import Pairs, Seen
from tests.visiting import filled
from tests.wizard.people import Person, begin

pytestmark = pytest.mark.django_db(databases=["default", "keys"])

AT_LEAST = 2_500
A_QUESTION = 9
"""Values for each question at least; where few share a kind, each gets more."""
FORM = "application/x-www-form-urlencoded"


@dataclass(frozen=True)
class Asked:
    """A question on the page where it stands, `place` an item where it is one of a list's."""

    place: Place
    question: Question[Any]

    @property
    def kind(self) -> str:
        return kind_of(self.question)


def asked() -> Iterator[Asked]:
    places = {place.step.key: place for place in places_in(every_stage())}
    for place in places.values():
        wholes = [place, place.at("1")] if place.several else [place]
        for one in wholes:
            yield from (Asked(one, question) for question in one.page.questions)


def by_kind() -> dict[str, list[Asked]]:
    kinds: dict[str, list[Asked]] = {}
    for one in asked():
        kinds.setdefault(one.kind, []).append(one)
    return kinds


KINDS = by_kind()


def tries_of(kind: str, *, all_of_them: bool) -> Iterator[tuple[Asked, list[Odd]]]:
    """Every value of the kind at some question, and every question with some values."""
    several = KINDS[kind]
    most = max(len(oddities(one.question)) for one in several)
    each = max(A_QUESTION, -(-most // len(several))) if all_of_them else 1
    for number, one in enumerate(several):
        pool = oddities(one.question)
        step = each if all_of_them else 7
        yield (
            one,
            [pool[(number * step + more) % len(pool)] for more in range(min(each, len(pool)))],
        )


@dataclass
class Sender:
    """Sends odd values to the pages of one claim, and notes whatever is not as it should be."""

    person: Person
    wrong: list[str] = field(default_factory=list)

    def prepare(self, one: Asked) -> Pairs:
        """The page, saved with nothing but what it needs; and what its other fields then send."""
        if one.place.item and not self.state(one).version:
            add_item(claim=self.person.claim, page=one.place.row, by=self.person.actor)
        page = one.place.page
        base = {question.key: plain(question) for question in page.questions}
        base[one.question.key] = innocent(one.question)
        record_answers(
            claim=self.person.claim,
            page=one.place.row,
            item=one.place.item,
            version=self.state(one).version,
            answers=base,
            by=self.person.actor,
        )
        own = one.question.key
        return [
            (name, value)
            for name, value in filled(page, base)
            if name != own and not name.startswith(f"{own}-")
        ]

    def state(self, one: Asked) -> PageState:
        return page_state(self.person.claim, one.place.row, one.place.item)

    def send(self, one: Asked, odd: Odd, others: Pairs) -> None:
        before = self.state(one)
        mine = [(f"{one.question.key}{ending}", value) for ending, value in odd.pairs]
        hidden = [("version", str(before.version)), ("questionnaire-current_step", one.place.path)]
        address = self.person.address("page", one.place.path)
        if odd.as_file:
            files = {name: SimpleUploadedFile("x.txt", value.encode()) for name, value in mine}
            response = self.person.client.post(address, {**dict(hidden), **dict(others), **files})
        else:
            body = urlencode([*hidden, *others, *mine], errors="surrogatepass")
            response = self.person.client.post(address, body, content_type=FORM)
        for fault in self.faults(one, odd, mine, before, response):
            self.wrong.append(f"{one.question.key}, {odd.sort}: {fault}: {str(odd.pairs)[:120]}")

    def faults(
        self, one: Asked, odd: Odd, mine: Pairs, before: PageState, response: Any
    ) -> Iterator[str]:
        after = self.state(one)
        match response.status_code:
            case 302:
                yield from self.of_accepted(one, odd, before, after)
            case 422:
                page = Seen(response.content.decode())
                yield from self.of_refused(one, mine, before, after, page)
                if odd.meant is not REFUSED and not odd.unless_refused:
                    yield f"refused: {page.errors}"
            case 400:  # a form that no browser sends: cut off on the way, or with a file in it
                if after != before:
                    yield "turned away, but stored"
                if odd.meant is not REFUSED:
                    yield "turned away"
            case status:
                yield f"answered with {status}"

    def of_accepted(
        self, one: Asked, odd: Odd, before: PageState, after: PageState
    ) -> Iterator[str]:
        key = one.question.key
        kept = after.answers[key]
        if odd.meant is REFUSED:
            yield f"kept as {str(kept)[:80]!r}"
        elif not means(one.question, odd.meant, kept):
            yield f"changed to {str(kept)[:80]!r}"
        if after.unfinished is not None:
            yield "both kept and unfinished"
        if {**after.answers, key: None} != {**before.answers, key: None}:
            yield "another answer changed"
        again = Seen(self.person.open(one.place.path).content.decode())
        if reread(one, again) != kept:
            yield f"shown again as {str(reread(one, again))[:80]!r}"
        yield from safe(again)

    def of_refused(
        self, one: Asked, mine: Pairs, before: PageState, after: PageState, page: Seen
    ) -> Iterator[str]:
        key = one.question.key
        message = page.errors.get(key, "")
        if not message.split():
            yield f"refused without a message at its question; messages at {list(page.errors)}"
        if f"id_{key}" not in page.ids:
            yield "the summary leads nowhere"
        if after.answers != before.answers:
            yield "refused, but the answers from before changed"
        if after.unfinished is None or raw(one, mine) != after.unfinished[key]:
            yield "refused, but not kept as typed"
        shown = page.questions.controls
        for name, value in mine:
            words = value.encode("utf-8", "surrogatepass").decode("utf-8", "replace")
            typed = [one_ for one_ in shown if one_.name == name and one_.typed]
            if typed and evened(words) not in evened(" ".join(one_.value for one_ in typed)):
                yield "typed words are no longer in the field"
            if len(value) > 20 and value in message:
                yield "the message quotes what was typed"
        yield from safe(page)


def plain(question: Question[Any]) -> JSON:
    """An innocent answer where the page needs one."""
    if question.optional:
        return None
    return question.options[0].key if isinstance(question, Choice) else question.store("Ash")


def innocent(question: Question[Any]) -> JSON:
    """An answer from before, at every question where something is typed."""
    match question:
        case Text():
            return "Ash"
        case Whole() | Amount():
            return question.least
        case ExactDate():
            return "1980-03-04"
        case PartialDateQuestion():
            return {"year": 2004}
        case _:
            return plain(question)


def means(question: Question[Any], meant: Any, kept: JSON) -> bool:
    if isinstance(meant, Words) and isinstance(question, Passages):
        [passage] = kept if isinstance(kept, list) else [{}]
        return isinstance(passage, dict) and same_words(str(passage["quote"]), meant, lines=True)
    if isinstance(meant, Words):
        lines = isinstance(question, Text) and question.lines
        return isinstance(kept, str) and same_words(kept, meant, lines=lines)
    return bool(
        kept == meant or (meant is None and kept in ([], {})) or (kept is None and meant == [])
    )


def evened(words: str) -> str:
    return words.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "").strip("\n")


def raw(one: Asked, pairs: Pairs) -> JSON:
    """What a widget makes of the fields of its question."""
    data = QueryDict(urlencode(pairs, errors="surrogatepass"))
    given: JSON = form_for(one.place.page)(data).raw()[one.question.key]
    return given


def reread(one: Asked, page: Seen) -> JSON:
    """What would be stored if the page as it is shown were sent back."""
    key = one.question.key
    fields = page.questions.pairs()
    mine = [(name, value) for name, value in fields if name == key or name.startswith(f"{key}-")]
    return one.question.store(raw(one, mine))


def safe(page: Seen) -> Iterator[str]:
    """No tag and no attribute came from what was typed; scripts of our own are on the page."""
    theirs = any(page.tags[tag] for tag in ("script", "img", "iframe", "style"))
    if theirs or not page.tags["own script"]:
        yield "a tag of theirs"
    if any(name.startswith("on") or name in {"style", "srcdoc"} for name in page.attributes):
        yield "an attribute of theirs"


@pytest.fixture
def sender(db):
    ada = begin()
    told: dict[str, dict[str, JSON]] = {
        "story": {STORY.key: "It rained. I fell."},
        "where": {WHERE.key: [WHERE.options[0].key]},
    }
    for page, answers in told.items():
        record_answers(claim=ada.claim, page=page, version=0, answers=answers, by=ada.actor)
    return Sender(ada)


def send_all(sender: Sender, kind: str, *, all_of_them: bool) -> None:
    for one, values in tries_of(kind, all_of_them=all_of_them):
        others = sender.prepare(one)
        for odd in values:
            if odd.malformed:
                sender.prepare(one)
            sender.send(one, odd, others)
    look_around(sender)


def look_around(sender: Sender) -> None:
    """Every other page that shows answers, and the letter made of them."""
    person = sender.person
    person.client.post(person.address("make"))
    names: list[tuple[object, ...]] = [("tasks",), ("check",), ("missing",), ("bring",), ("code",)]
    for name, *more in [*names, ("letter", 1)]:
        response = person.client.get(person.address(str(name), *more))
        if response.status_code != 200:
            sender.wrong.append(f"{name} answered with {response.status_code}")
        else:
            page = Seen(response.content.decode())
            sender.wrong.extend(f"{name}: {fault}" for fault in safe(page))
    for address in (person.address("export"), person.address("take", 1, "letter.txt")):
        assert person.client.get(address).status_code == 200


@pytest.mark.parametrize("kind", KINDS)
def test_an_odd_value_is_kept_as_meant_or_refused_with_its_words(sender, kind):
    send_all(sender, kind, all_of_them=False)
    assert "\n".join(sender.wrong) == ""


@pytest.mark.proof
@pytest.mark.parametrize("kind", KINDS)
def test_every_odd_value_is_kept_as_meant_or_refused_with_its_words(sender, kind):
    send_all(sender, kind, all_of_them=True)
    assert "\n".join(sender.wrong) == ""


NO_ITEMS = ("0", "01", "-1", "2", "999999999", "9" * 12, "1e3", "x", "１", "%00", "1%2F2", "..%2F1")
"""Ends of addresses behind which there is no item of a list."""
LISTS = [*{place.row: place for place in places_in(every_stage()) if place.several}.values()]


def test_an_item_that_is_not_there_fails_nothing_and_takes_no_words_away(sender):
    person = sender.person
    for place in LISTS:
        add_item(claim=person.claim, page=place.row, by=person.actor)
    before = states_of(person.claim)
    for place, ending in zip(LISTS, cycle(NO_ITEMS), strict=False):
        address = f"{person.address('page', place.path)}{ending}/"
        words = {"questionnaire-current_step": f"{place.path}/{ending}", "version": "1"}
        words["story"] = "Nearly lost <b>"
        assert person.client.get(address).status_code == 404
        assert person.client.get(f"{address}remove/").status_code == 404
        assert person.client.post(f"{address}remove/", words).status_code == 404
        sent = person.client.post(address, words)
        assert sent.status_code in {404, 409}
        assert sent.status_code == 404 or "Nearly lost &lt;b&gt;" in sent.content.decode()
    assert states_of(person.claim) == before


@pytest.mark.proof
def test_the_list_of_what_is_said_is_up_to_date():
    """tests/refusals.py says how it is written anew."""
    assert FILE.read_text(encoding="utf-8") == table()


def test_there_are_2500_of_them_and_250_in_a_quick_run():
    sizes = {
        whole: sum(len(odd) for kind in KINDS for _one, odd in tries_of(kind, all_of_them=whole))
        for whole in (True, False)
    }
    assert sizes[True] >= AT_LEAST
    assert sizes[False] >= AT_LEAST / 10
