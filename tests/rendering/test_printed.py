"""What every format prints: one numbering, one set of marks, one list of sources."""

import re
from dataclasses import replace
from itertools import zip_longest

from nexus.letter.document import Blank, Form, Letter, Paragraph, Room, Sentence, Table, Voice
from nexus.rendering.printed import (
    FOR_THE_CLINICIAN,
    SOURCES_LEAD,
    is_prompt,
    printed,
    source_lines,
    told,
    words,
)
from tests.rendering.sample import said, sample


def test_sections_are_numbered_from_one_without_gaps(letter: Letter) -> None:
    assert [one.number for one in printed(letter).sections] == list(
        range(1, len(letter.sections) + 1)
    )


def test_a_paragraph_without_sentences_is_not_printed(letter: Letter) -> None:
    for numbered in printed(letter).sections:
        for block in numbered.blocks:
            assert not isinstance(block, Paragraph) or block.sentences


def test_a_clinicians_section_says_so_unless_it_says_something_closer() -> None:
    by_key = {one.section.key: one for one in printed(sample()).sections}
    assert by_key["opinion"].aside == FOR_THE_CLINICIAN
    assert by_key["reviewed"].aside == "Tick these"
    assert by_key["history"].aside == ""


def test_every_mark_after_a_sentence_is_in_the_list_of_sources(letter: Letter) -> None:
    one = printed(letter)
    assert set(one.citations.marks.values()) == {entry.mark for entry in one.entries}
    assert set(source_lines(one)) == {entry.mark for entry in one.entries}


def test_the_mark_tells_whose_voice_the_sentence_is(letter: Letter) -> None:
    initials = {Voice.PATIENT: "P", Voice.RECORD: "R", Voice.WITNESS: "W"}
    marks = printed(letter).citations.marks
    for sentence in letter.sentences():
        if mark := marks.get(sentence.key):
            assert re.fullmatch(f"{initials[sentence.voice]}[1-9][0-9]*", mark)


def test_a_mark_follows_each_record_and_what_the_patient_says_in_a_row(letter: Letter) -> None:
    marks = printed(letter).citations.marks
    for section in letter.sections:
        for block in section.blocks:
            if isinstance(block, Paragraph):
                said = [one for one in block.sentences if one.voice in SOURCES_LEAD]
                ends = [
                    one.key
                    for one, following in zip_longest(said, said[1:])
                    if one.voice is not Voice.PATIENT
                    or following is None
                    or following.voice is not Voice.PATIENT
                ]
                assert [key for key in ends if key not in marks] == []


def test_sources_stand_by_voice_and_then_by_number(letter: Letter) -> None:
    order = [("PRW".index(entry.mark[0]), int(entry.mark[1:])) for entry in printed(letter).entries]
    assert order == sorted(order)


def test_words_that_lead_to_one_place_to_write_are_its_prompt() -> None:
    asking = Form("why", (Blank("why/1", "Why", Room.LINES),), (said("why/lead", "Why?"),))
    assert is_prompt(asking)
    assert not is_prompt(replace(asking, lead=()))
    assert not is_prompt(replace(asking, blanks=asking.blanks * 2))
    assert not is_prompt(replace(asking, blanks=(Blank("why/1", "Why", Room.DATE),)))


def test_a_row_is_told_by_its_sentences_alone() -> None:
    table = sample().sections[1].blocks[0]
    assert isinstance(table, Table)
    row = table.rows[0]
    assert told(row) == words(cell for cell in row.cells if isinstance(cell, Sentence))
    assert told(row) == "A Entry examination August 1968"
