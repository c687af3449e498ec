"""Each sentence says where it comes from, and leads to the question that would change it."""

import json
import re
import uuid
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from nexus.claims.answers_file import pages_in
from nexus.claims.drafting import draft
from nexus.claims.models import Claim
from nexus.claims.queries import PageState
from nexus.facts.sources import Answered, Recorded, Sources, Standing, Unanswered, Witnessed
from nexus.interview.question import JSON
from nexus.letter.document import Letter, Paragraph, Row, Section, Sentence, Table, Voice
from nexus.rendering.beside import Behind, Beside, Note, Part
from nexus.rendering.html import identity, render_html
from nexus.wizard import directions as directing
from nexus.wizard import provenance
from nexus.wizard.directions import Directions
from nexus.wizard.place import PathConverter
from nexus.wizard.provenance import provenance_of
from nexus.wizard.visit import Visit

CASES = sorted(Path(__file__).parents[1].glob("letters/*/answers.json"))
TODAY = date(2026, 11, 16)
NOTE: JSON = {"id": "2", "record_source": "Clinic note", "record_page": "3"}


def visit_of(given: dict[str, JSON]) -> Visit:
    """A claim with these answers that no database knows."""
    states = (
        PageState(page=page, item=item, answers=answers, version=1)
        for page, item, answers in pages_in(given)
    )
    return Visit.with_states(Claim(pk=uuid.uuid4()), tuple(states))


def answers_in(case: Path) -> dict[str, JSON]:
    answers: dict[str, JSON] = json.loads(case.read_text(encoding="utf-8"))["answers"]
    return answers


def sentence(key: str, *sources: object, voice: Voice = Voice.PATIENT) -> Sentence:
    rests: Sources = sources  # type: ignore[assignment] # any source, in the order given
    return Sentence(key, ("Said.",), rests, voice, "Said.")


def letter(*blocks: Paragraph | Table) -> Letter:
    return Letter("test", "T", "Jo", "2026-11-16", "Foot", (), (Section("s", "S", blocks),))


def told(*sentences: Sentence) -> Letter:
    return letter(Paragraph("p", sentences))


def notes_in(one: Letter, given: dict[str, JSON]) -> list[Note]:
    notes = provenance_of(one, Directions(visit_of(given))).notes
    return [note for many in notes.values() for note in many]


def parts(given: dict[str, JSON], *sources: object, voice: Voice = Voice.PATIENT) -> list[Part]:
    notes = notes_in(told(sentence("p/said", *sources, voice=voice)), given)
    return [part for note in notes for part in note.parts]


def ways(many: list[Part]) -> list[str]:
    """Where everything leads, by the names of places, without the claim before them."""
    found = [way for part in many for way in (part.way, *(one.way for one in part.questions))]
    return [named(way.split("/", 3)[-1]) for way in found if way]


def named(way: str) -> str:
    """The path that an address stands for."""
    address, hash_sign, question = way.partition("#")
    return f"{PathConverter().to_python(address.strip('/'))}/{hash_sign}{question}"


# ── Ways ─────────────────────────────────────────────────────────────────────────────────────────


def test_a_sentence_leads_to_its_question_and_shows_the_answer():
    found = parts({"standing": 25}, Answered("standing", "How long can you stand?"))
    [question] = found[0].questions
    assert (question.ask, question.words) == ("How long can you stand?", "25 minutes")
    assert ways(found) == ["pain-impact/function/#id_standing"]


def test_a_question_of_an_entry_is_reached_on_the_page_of_the_entry():
    found = parts({"records": [NOTE]}, Answered("records/2/record_page", "Which page?"))
    assert ways(found) == ["medical-evidence/records/2/#id_record_page"]
    assert found[0].name == "Clinic note"
    assert found[0].questions[0].words == "3"


@pytest.mark.parametrize(
    ("source", "voice", "lead"),
    [
        (Recorded("B", "Clinic note"), Voice.RECORD, "A record shows it"),
        (Witnessed("Exhibit B, Clinic note", "records/2/"), Voice.WITNESS, "Someone else saw it"),
    ],
)
def test_a_record_is_reached_with_its_questions_under_its_name(source, voice, lead):
    said = sentence("p/said", source, Answered("records/2/record_page", "Page?"), voice=voice)
    [note] = notes_in(told(said), {"records": [NOTE]})
    assert note.lead == lead
    [part] = note.parts
    assert part.name == "Exhibit B, Clinic note"
    assert ways([part]) == [
        "medical-evidence/records/2/",
        "medical-evidence/records/2/#id_record_page",
    ]


def test_an_entry_that_was_removed_is_said_to_be_gone():
    gone = parts({}, Recorded("B", "Clinic note"), Answered("records/2/record_page", "Page?"))
    assert gone == [Part("Exhibit B, Clinic note", "", (Behind("Page?", ""),), gone=True)]
    shown = rendered(told(sentence("p/said", Recorded("B", "Clinic note"), voice=Voice.RECORD)))
    assert "This entry is no longer in your answers." in shown


def test_a_question_that_is_not_asked_any_more_says_so():
    assert parts({}, Answered("no_such_question", "Once?")) == [
        Part("", "", (Behind("Once?", ""),))
    ]
    shown = rendered(told(sentence("p/said", Answered("no_such_question", "Once?"))))
    assert "This isn’t asked any more." in shown


def test_a_question_left_open_is_said_to_be_open():
    [part] = parts({}, Unanswered("standing"))
    assert part.questions[0].unanswered
    assert ways([part]) == ["pain-impact/function/#id_standing"]


def test_set_words_alone_need_no_note():
    assert parts({}, Standing("a form"), voice=Voice.FIXED) == []


def rendered(one: Letter, given: dict[str, JSON] | None = None) -> str:
    return render_html(one, beside=provenance_of(one, Directions(visit_of(given or {}))))


# ── What shares a note ───────────────────────────────────────────────────────────────────────────


def test_a_row_of_a_table_has_one_note():
    cells = (
        sentence("t/a", Answered("standing", "A?")),
        sentence("t/b", Answered("sitting", "B?")),
    )
    [note] = notes_in(letter(Table("t", ("A", "B"), (Row("1", cells),))), {})
    assert note.ids == ("t-a", "t-b")
    assert [one.ask for one in note.parts[0].questions] == ["A?", "B?"]


def test_neighbors_that_rest_on_the_same_share_a_note_and_others_do_not():
    same, other = Answered("standing", "A?"), Answered("sitting", "B?")
    said = told(sentence("p/1", same), sentence("p/2", same), sentence("p/3", other))
    assert [note.ids for note in notes_in(said, {})] == [("p-1", "p-2"), ("p-3",)]


# ── Privacy ──────────────────────────────────────────────────────────────────────────────────────


def private_words() -> str:
    given: dict[str, JSON] = {"weight": 241, "keep_private": ["weight"]}
    sources = (Answered("weight", "Weight?"), Answered("keep_private", "What stays out?"))
    return " ".join(one.words for part in parts(given, *sources) for one in part.questions)


def test_what_is_kept_private_shows_neither_its_answer_nor_what_it_is():
    assert private_words().strip() == ""
    assert parts({"weight": {"answer": "declined"}}, Unanswered("weight")) == []


def test_with_privacy_left_out_the_leak_is_found(monkeypatch):
    monkeypatch.setattr(directing, "shared", lambda answers: answers)
    assert "241" in private_words()


# ── Whole letters ────────────────────────────────────────────────────────────────────────────────


def every_way(beside: Beside) -> Iterator[str]:
    for many in beside.notes.values():
        yield from ways([part for note in many for part in note.parts])
    for some in beside.parts.values():
        yield from ways(list(some))


def unnoted(one: Letter, beside: Beside) -> set[str]:
    """Sentences of the patient, a record or a witness that no note speaks of."""
    noted = {name for many in beside.notes.values() for note in many for name in note.ids}
    voices = {Voice.PATIENT, Voice.RECORD, Voice.WITNESS}
    return {said.key for said in one.sentences() if said.voice in voices} - {
        said.key for said in one.sentences() if identity(said.key) in noted
    }


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.parent.name)
def test_every_sentence_of_a_whole_letter_leads_to_pages_that_are_there(case):
    visit = visit_of(answers_in(case))
    one = draft(visit.given, as_of=TODAY).letter
    beside = provenance_of(one, Directions(visit))
    assert unnoted(one, beside) == set()
    for way in set(every_way(beside)):
        path, _hash, question = named(way).partition("#id_")
        place = visit.place_at(path.strip("/"))
        assert not question or question in place.page.keys
        assert not place.item or visit.state_at(place).version
    shown = render_html(one, beside=beside)
    ids = set(re.findall(r' id="([^"]+)"', shown))
    assert set(" ".join(re.findall(r'data-for="([^"]+)"', shown)).split()) <= ids


def test_with_the_notes_of_tables_left_out_the_gap_is_found(monkeypatch):
    monkeypatch.setattr(provenance, "sentences_in", lambda _row: ())
    visit = visit_of(answers_in(CASES[0]))
    one = draft(visit.given, as_of=TODAY).letter
    with pytest.raises(AssertionError):
        assert unnoted(one, provenance_of(one, Directions(visit))) == set()


def test_no_word_becomes_markup():
    hostile = "<script>alert(1)</script>"
    given: dict[str, JSON] = {"records": [{"id": "2", "record_source": hostile}]}
    source = Recorded("B", hostile), Answered("records/2/record_source", "Name?")
    shown = rendered(told(sentence("p/said", *source, voice=Voice.RECORD)), given)
    assert "<script" not in shown
    assert shown.count("&lt;script&gt;") >= 2
