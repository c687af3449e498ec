"""What the records say, each with its exhibit, and which may weigh against."""

import pytest

from nexus.facts.sources import Answered, Recorded
from nexus.letter.document import Voice
from nexus.letter.paragraphs.reviewed import reviewed
from tests.telling import ADA, UNSURE, Told, heard, letter_of, listing, unsaid

NOTE: Told = {"record_source": "Clinic note", "record_says": "LBP x 3 mo."}
DATED: Told = {**NOTE, "record_date": {"year": 2009, "month": 2, "day": 12}}


def said(*given: Told) -> dict[str, str]:
    return heard(reviewed, {**ADA, **listing("records", *given)})


@pytest.mark.parametrize(
    ("answers", "named"),
    [
        ({}, "Clinic note"),
        ({"record_date": {"year": 2009}}, "Clinic note, 2009"),
        ({"record_page": "12"}, "Clinic note, p.\u00a012"),
        (
            {"record_date": {"year": 2009}, "record_page": "12-13"},
            "Clinic note, 2009, pp.\u00a012-13",
        ),
        ({"record_page": "3 and 5"}, "Clinic note, pp.\u00a03 and 5"),
        ({"record_page": "p. 4"}, "Clinic note, p. 4"),
        ({"record_page": "Page 4"}, "Clinic note, Page 4"),
        ({"record_date": UNSURE}, "Clinic note, date not sure"),
    ],
)
def test_a_record_is_named_as_far_as_it_is_known(answers: Told, named: str) -> None:
    assert said({**NOTE, **answers})["reviewed/record@1"] == named


@pytest.mark.parametrize(
    ("exact", "sentence"),
    [
        (True, "“LBP x 3 mo.”"),
        (False, "LBP x 3 mo"),
        (None, "LBP x 3 mo"),
    ],
)
def test_only_words_copied_from_a_record_stand_in_quotation_marks(
    *, exact: bool | None, sentence: str
) -> None:
    text = said({**DATED, "record_exact": exact})["records/says@1"]
    assert text == sentence
    assert ("“" in text) is (exact is True)


def test_a_name_from_right_to_left_does_not_move_the_date() -> None:
    text = said({**DATED, "record_source": "מסמך", "record_date": {"year": 2009}})[
        "reviewed/record@1"
    ]
    assert text == "\u2068מסמך\u2069, 2009"


def test_a_record_speaks_in_its_own_voice_and_a_statement_in_the_witnesss() -> None:
    statement: Told = {**NOTE, "record_kind": "statement"}
    letter = letter_of({**ADA, **listing("records", NOTE, statement)}, reviewed)
    voices = {one.key: one.voice for one in letter.sentences()}
    assert voices["records/lead"] is Voice.FIXED
    assert voices["records/says@1"] is Voice.RECORD
    assert voices["records/says@2"] is Voice.WITNESS


def test_of_a_statement_its_writer_says_so() -> None:
    text = said({**NOTE, "record_kind": "statement"})["records/says@1"]
    assert text == "the writer says: LBP x 3 mo"


def test_a_sentence_rests_on_the_record_and_on_every_answer_about_it() -> None:
    letter = letter_of({**ADA, **listing("records", {**DATED, "record_exact": True})}, reviewed)
    sources = {one.key: one.sources for one in letter.sentences()}["records/says@1"]
    paths = {source.path for source in sources if isinstance(source, Answered)}
    assert Recorded("A", "Clinic note") in sources
    assert {"records/1/record_says", "records/1/record_exact"} <= paths


def test_records_stand_in_the_order_of_their_dates() -> None:
    early: Told = {**NOTE, "record_source": "Early", "record_date": {"year": 1990}}
    says = [key for key in said(DATED, early) if key.startswith("records/says")]
    assert says == ["records/says@2", "records/says@1"]


def test_a_record_that_is_not_in_hand_shows_nothing() -> None:
    lost = said({**NOTE, "record_status": "lost", "record_weight": "for"})
    assert list(lost) == ["not_in_hand/list"]


@pytest.mark.parametrize(
    ("answers", "called"),
    [
        ({"record_source": "Clinic note"}, "Clinic note"),
        ({"record_kind": "decision"}, "decision"),
        ({}, "a record without a name"),
    ],
)
def test_what_is_not_in_hand_and_against_is_said_to_be_against(answers: Told, called: str) -> None:
    lost = said({**answers, "record_status": "lost", "record_weight": "against"})
    assert lost == {
        "not_in_hand/list": (
            f"Not in hand: {called} (lost or destroyed; marked as speaking against the claim)."
        )
    }


def test_a_record_without_words_asks_for_them() -> None:
    given = listing("records", {"record_source": "Clinic note"})
    assert unsaid(reviewed, given) == {"records/says@1": ("records/1/record_says",)}


@pytest.mark.parametrize(
    ("weights", "named"),
    [
        (("against",), "Exhibit\u00a0A"),
        (("against", "for", "against"), "Exhibits\u00a0A and C"),
        (("against", "against", "against"), "Exhibits\u00a0A, B, and C"),
    ],
)
def test_records_against_are_set_out_to_be_weighed(weights: tuple[str, ...], named: str) -> None:
    given = [Told({**NOTE, "record_weight": weight}) for weight in weights]
    assert said(*given)["against/list"] == (
        f"Ms.\u00a0Ortiz marked {named} as speaking against the claim, or open to being read so."
    )


def test_a_record_against_is_named_even_when_nobody_gave_it_a_name() -> None:
    assert "marked Exhibit\u00a0A as speaking" in said({"record_weight": "against"})["against/list"]


@pytest.mark.parametrize("weight", ["for", "neutral", None])
def test_without_a_record_against_nothing_is_set_out(weight: str | None) -> None:
    assert "against/list" not in said({**NOTE, "record_weight": weight})


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        ({"record_says": "I told them it hurt."}, "the patient says of it: “I told them it hurt”"),
        ({"record_says": "Denied my back pain."}, "the patient says of it: “Denied my back pain”"),
        ({"record_says": "normal, i.e. no pain"}, "normal, i.e. no pain"),
        ({"record_says": "I hurt.", "record_exact": True}, "“I hurt.”"),
        (
            {"record_says": "saw me fall", "record_kind": "statement"},
            "the writer says, in the patient’s words: “saw me fall”",
        ),
        (
            {"record_says": "saw the fall", "record_kind": "statement"},
            "the writer says: saw the fall",
        ),
    ],
)
def test_a_summary_that_speaks_of_me_is_not_taken_for_the_authors(
    answers: Told, words: str
) -> None:
    record = listing("records", {"record_source": "Note", **answers})
    assert heard(reviewed, record)["records/says@1"] == words


def test_a_name_that_speaks_of_me_is_quoted() -> None:
    said = heard(reviewed, listing("records", {"record_source": "My wife’s letter"}))
    assert said["reviewed/record@1"] == "“My wife’s letter”"
