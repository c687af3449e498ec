"""The small marks after sentences, and the list they point to."""

from collections.abc import Iterable

from nexus.facts.sources import (
    Answered,
    Recorded,
    Source,
    Sources,
    Standing,
    Witnessed,
    Written,
)
from nexus.letter.citing import Entry, cite
from nexus.letter.document import (
    Blank,
    HeadLine,
    Letter,
    Paragraph,
    Row,
    Section,
    Sentence,
    Table,
    Voice,
)

WHEN, WHERE = Answered("date", "When was it?"), Answered("place", "Where was it?")
NOTE, SCAN = Recorded("A", "Clinic note"), Recorded("B", "MRI")
BEN = Witnessed("Exhibit C, Letter of Ben", "records/3/")


def letter(said: Iterable[tuple[str, Voice, Sources]]) -> Letter:
    sentences = (Sentence(key, ("x.",), sources, voice) for key, voice, sources in said)
    section = Section("s", "S", tuple(Paragraph(one.key, (one,)) for one in sentences))
    return Letter("test", "T", "Jo", "2026-11-16", "Foot", (), (section,))


def test_each_voice_counts_for_itself() -> None:
    cited = cite(
        letter(
            [
                ("p/1", Voice.PATIENT, (WHEN,)),
                ("p/2", Voice.RECORD, (NOTE, WHEN)),
                ("p/3", Voice.PATIENT, (WHERE,)),
                ("p/4", Voice.WITNESS, (BEN, WHEN)),
            ]
        )
    )
    assert cited.marks == {"p/1": "P1", "p/2": "R1", "p/3": "P2", "p/4": "W1"}
    assert cited.entries == (
        Entry("P1", Voice.PATIENT, "“When was it?”"),
        Entry("R1", Voice.RECORD, "Exhibit A, Clinic note"),
        Entry("P2", Voice.PATIENT, "“Where was it?”"),
        Entry("W1", Voice.WITNESS, "Exhibit C, Letter of Ben"),
    )


def test_the_same_sources_bear_the_same_mark() -> None:
    cited = cite(
        letter(
            [
                ("p/1", Voice.PATIENT, (WHEN, WHERE)),
                ("p/2", Voice.PATIENT, (WHEN,)),
                ("p/3", Voice.PATIENT, (WHEN, WHERE, Standing("form"))),
            ]
        )
    )
    assert cited.marks == {"p/1": "P1", "p/2": "P2", "p/3": "P1"}
    assert cited.entries[0].comes_from == "“When was it?”; “Where was it?”"


def test_answers_about_items_are_named_by_their_entries_once_each() -> None:
    first = Answered("service_periods/1/start", "When did you start?")
    end = Answered("service_periods/1/end", "When did you stop?")
    other = Answered("service_periods/12/start", "When did you start?")
    cited = cite(letter([("p/1", Voice.PATIENT, (first, other, end, WHEN))]))
    assert cited.entries[0].comes_from.split("; ") == [
        "service periods, entries 1 and 12",
        "“When was it?”",
    ]


def test_what_the_patient_says_in_a_row_is_marked_once_where_it_ends() -> None:
    section = Section(
        "s",
        "S",
        (
            Paragraph(
                "p",
                (
                    said("p/1", Voice.PATIENT, WHEN),
                    said("p/2", Voice.PATIENT, WHERE),
                    said("p/3", Voice.RECORD, NOTE),
                    said("p/4", Voice.RECORD, SCAN),
                    said("p/5", Voice.PATIENT, WHEN),
                ),
            ),
            Table(
                "t",
                ("What",),
                (
                    Row("1", (said("t/1", Voice.PATIENT, WHEN),)),
                    Row("2", (said("t/2", Voice.PATIENT, WHERE),)),
                ),
            ),
        ),
    )
    cited = cite(Letter("test", "T", "Jo", "2026-11-16", "Foot", (), (section,)))
    assert cited.marks == {"p/2": "P1", "p/3": "R1", "p/4": "R2", "p/5": "P2", "t/1": "P1"}


def said(key: str, voice: Voice, *sources: Source) -> Sentence:
    return Sentence(key, ("x.",), sources, voice)


def test_a_row_is_marked_once_and_the_head_is_marked_too() -> None:
    row = Row(
        "1",
        (
            Blank("t/read", "Read"),
            said("t/0", Voice.FIXED, Standing("form")),
            said("t/1", Voice.RECORD, NOTE),
            said("t/2", Voice.PATIENT, WHEN),
        ),
    )
    other = Row("2", (said("t/3", Voice.PATIENT, WHERE),))
    section = Section("s", "S", (Table("t", ("Read", "What"), (row, other)),))
    head = (
        HeadLine("About", said("head/1", Voice.PATIENT, WHEN)),
        HeadLine("Date", Blank("head/2", "Date")),
    )
    cited = cite(Letter("test", "T", "Jo", "2026-11-16", "Foot", head, (section,)))
    assert cited.marks == {"head/1": "P1", "t/1": "R1", "t/3": "P2"}


def test_a_record_is_named_and_the_question_behind_it_is_not() -> None:
    cited = cite(letter([("p/1", Voice.RECORD, (WHEN, NOTE, SCAN))]))
    assert cited.entries[0].comes_from == "Exhibit A, Clinic note; Exhibit B, MRI"


def test_fixed_wording_and_the_clinicians_words_bear_no_mark() -> None:
    cited = cite(
        letter(
            [
                ("p/1", Voice.FIXED, (Standing("form"),)),
                ("p/2", Voice.CLINICIAN, (Written("Dr. Hale", "2026-11-16"),)),
            ]
        )
    )
    assert (cited.marks, cited.entries) == ({}, ())


def test_a_sentence_whose_source_has_no_name_bears_no_mark() -> None:
    cited = cite(letter([("p/1", Voice.PATIENT, (Standing("the person left it out"),))]))
    assert cited.marks == {}
