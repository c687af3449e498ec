"""Whatever a person types is words: nothing is fetched, run, opened or lost because of it."""

from datetime import date

import pytest
from weasyprint import HTML

from nexus.claims.drafting import draft
from nexus.interview.personal_narrative.sentences import sentences
from nexus.interview.question import JSON
from nexus.interview.text import tidy
from nexus.letter.document import Letter
from nexus.rendering.html import render_html, render_pages
from nexus.rendering.pdf import ASSETS, Copy, render_pdf
from nexus.rendering.printed import printed
from nexus.rendering.text import render_text
from tests.rendering.canary import FORBIDDEN, VECTORS, Canary, named, tags
from tests.rendering.reading import opened, read_aloud, squeezed

IN_AN_EVENT = ("event_words", "event_place", "event_felt", "event_told", "event_treated")
IN_A_RECORD = ("record_source", "record_says")
IN_A_DIAGNOSIS = ("diagnosis", "diagnosed_by")
PLACES = len(IN_AN_EVENT) + len(IN_A_RECORD) + len(IN_A_DIAGNOSIS) + 1
"""How often each vector is said: the last place is the person's own story."""

Place = dict[str, JSON]


@pytest.fixture(scope="module")
def letter(listener: Canary) -> Letter:
    """Every vector in every place of one letter."""
    return told(listener.vectors(), name="Ada")


@pytest.fixture(scope="module")
def data(letter: Letter) -> bytes:
    return render_pdf(letter, copy=Copy.CLINICIAN, draft="Draft 1")


def told(words: tuple[str, ...], *, name: str) -> Letter:
    """What the answers of somebody who types such words lead to, by the way that all take."""
    story = tidy("\n".join(words), lines=True)
    passages: list[JSON] = [{"quote": one, "place": "event"} for one in sentences(story)]
    given: dict[str, JSON] = {
        "first_names": name,
        "last_name": name,
        "name_title": "ms",
        "pronoun": "she",
        "born": "1988-03-14",
        "chosen_program": "va",
        "connection": "direct",
        "request": "opinion",
        "clinician_name": name,
        "clinician_role": "physician",
        "story": story,
        "story_passages": passages,
        "events": [event(number, one) for number, one in enumerate(words, start=1)],
        "records": [record(number, one) for number, one in enumerate(words, start=1)],
        "diagnoses": [
            {"id": str(number), **dict.fromkeys(IN_A_DIAGNOSIS, one)}
            for number, one in enumerate(words, start=1)
        ],
    }
    return draft(given, as_of=date(2026, 11, 22)).letter


def event(number: int, words: str) -> Place:
    return {
        "id": str(number),
        "event_time": "service",
        "event_kind": "fall",
        "event_date": {"year": 1950 + number},
        **dict.fromkeys(IN_AN_EVENT, words),
    }


def record(number: int, words: str) -> Place:
    return {
        "id": str(number),
        "record_kind": "service_note",
        "record_date": {"year": 1950 + number},
        "record_exact": True,
        "record_weight": "for",
        "record_status": "have",
        **dict.fromkeys(IN_A_RECORD, words),
    }


def plain(number: int) -> tuple[str, ...]:
    return tuple(f"Plain words {one}" for one in range(number))


def test_the_vectors_are_many_and_fit_a_name(canary: Canary) -> None:
    assert len(VECTORS) == len(set(VECTORS)) >= 60
    assert max(len(one) for one in canary.vectors()) <= 100


def test_every_vector_is_in_every_place_of_the_letter(letter: Letter, canary: Canary) -> None:
    text = squeezed(" ".join(sentence.text for sentence in letter.sentences()))
    for one in canary.vectors():
        assert text.count(squeezed(tidy(one, lines=False))) >= PLACES, one


def test_nothing_is_fetched_for_what_is_read(letter: Letter, canary: Canary) -> None:
    """Of files to take away, `test_hostile_fields.py` tells what each asked our fetcher for."""
    render_html(letter)
    render_text(letter)
    assert canary.asked == []


def test_a_file_carries_nothing_and_does_nothing(data: bytes) -> None:
    assert named(data) & FORBIDDEN == set()
    with opened(data) as pdf:
        assert list(pdf.attachments) == []
        for page in pdf.pages:
            for annotation in page.get("/Annots", []):
                assert "/A" not in annotation
                assert annotation.Subtype in {"/Link", "/Widget"}


def test_every_vector_is_said_word_for_word(letter: Letter, data: bytes) -> None:
    spoken, place = squeezed(read_aloud(data)), 0
    for sentence in letter.sentences():
        found = spoken.find(squeezed(sentence.text), place)
        assert found >= 0, sentence.text
        place = found


def test_plain_text_says_every_sentence_word_for_word(letter: Letter) -> None:
    text = render_text(letter)
    assert [one.text for one in letter.sentences() if one.text not in text] == []


def test_the_preview_has_no_element_more_than_a_letter_of_plain_words(letter: Letter) -> None:
    harmless = told(plain(len(VECTORS)), name="Ada")
    assert tags(render_html(letter)) == tags(render_html(harmless))


@pytest.mark.parametrize("vector", VECTORS)
def test_no_name_becomes_an_element(vector: str, canary: Canary) -> None:
    attack, harmless = (
        render_pages(printed(told(plain(1), name=name)), copy="clinician", draft=name)
        for name in (vector.replace("CANARY", canary.address), "Ada")
    )
    assert tags(attack, fragment=False) == tags(harmless, fragment=False)


@pytest.mark.parametrize(
    "vector",
    [
        VECTORS[2],
        *(pytest.param(one, marks=pytest.mark.proof) for one in VECTORS if one != VECTORS[2]),
    ],
)
def test_a_name_is_printed_and_fetches_nothing(
    vector: str, canary: Canary, fetched: list[str]
) -> None:
    name = vector.replace("CANARY", canary.address)
    letter = told(plain(1), name=name)
    data = render_pdf(letter, copy=Copy.CLINICIAN)
    assert canary.asked == []
    assert set(fetched) <= set(ASSETS)
    assert named(data) & FORBIDDEN == set()
    assert squeezed(tidy(name, lines=False)) in squeezed(read_aloud(data))
    with opened(data) as pdf:
        assert tidy(name, lines=False) in str(pdf.docinfo["/Title"])


def test_as_markup_the_same_words_would_fetch(canary: Canary) -> None:
    """The tests above can fail: taken as markup, many of the vectors ask or carry off a file."""
    harmful = 0
    for vector in canary.vectors():
        canary.asked.clear()
        made = HTML(string=f"<body>{vector}</body>").write_pdf()
        harmful += bool(canary.asked) or bool(named(made) & FORBIDDEN)
    assert harmful >= 10
