"""The page before the letter says what the letter says, shorter, and nothing else."""

from dataclasses import replace

import pytest

from nexus.letter.cover import ASKS_NO_CAUSE, LONG, ROOM, cover_of
from nexus.letter.document import Form, Letter, Paragraph, Section, Sentence
from tests.rendering.making import golden

ALL = 1_000


def with_words(letter: Letter, section: str, words: str) -> Letter:
    """The letter with the first sentence of a section said in other words."""

    def changed(one: Section) -> Section:
        if one.key != section:
            return one
        [first, *rest] = [block for block in one.blocks if isinstance(block, Paragraph)]
        sentence = replace(first.sentences[0], text=words)
        return replace(one, blocks=(replace(first, sentences=(sentence,)), *rest))

    return replace(letter, sections=tuple(map(changed, letter.sections)))


def test_it_asks_what_the_letter_asks_in_the_same_words() -> None:
    letter = golden("va_secondary_hip")
    questions = next(one for one in letter.sections if one.key == "question")
    said = [
        " ".join(sentence.text for sentence in block.sentences)
        for block in questions.blocks
        if isinstance(block, Paragraph) and block.sentences
    ]
    assert list(cover_of(letter, records=ALL).asked) == said
    assert len(said) == 3  # two questions, and what the patient would like looked at


def test_questions_that_leave_no_room_are_pointed_to() -> None:
    letter = with_words(golden("va_secondary_hip"), "question", "Why? " * ROOM)
    [asked] = cover_of(letter, records=ALL).asked
    assert asked == "The letter asks 2 questions; section 2 has them."


def test_the_standard_is_the_one_that_the_letter_explains() -> None:
    letter = golden("va_direct_hatch")
    notes = [
        sentence.text
        for section in letter.sections
        for block in section.blocks
        if isinstance(block, Form)
        for sentence in block.note
    ]
    assert cover_of(letter, records=ALL).standard in notes


@pytest.mark.parametrize("name", ["ssa_function", "workers_comp_nurse", "va_function_unsure"])
def test_a_letter_on_function_asks_for_no_opinion_on_the_cause(name: str) -> None:
    cover = cover_of(golden(name), records=ALL)
    assert cover.standard == ASKS_NO_CAUSE
    assert not cover.on_the_cause


def test_every_record_is_listed_or_counted() -> None:
    letter = golden("va_direct_hatch")
    whole, short = cover_of(letter, records=ALL), cover_of(letter, records=5)
    assert len(whole.records) == 14
    assert whole.more_records == 0
    assert short.records == whole.records[:5]
    assert short.more_records == 9
    assert ("K", "MRI lumbar spine, June\xa011, 2019, p.\xa01") in whole.records


def test_what_speaks_against_the_claim_is_on_it() -> None:
    [against, *_more] = cover_of(golden("va_direct_hatch"), records=0).standing_open
    assert "speaking against the claim" in against
    assert "C, E, F, J, M, and N" in against


def test_what_is_against_is_pointed_to_when_there_is_too_much_of_it() -> None:
    letter = golden("va_direct_hatch")
    sections = tuple(
        replace(
            section,
            blocks=tuple(
                replace(block, sentences=tuple(map(long, block.sentences)))
                if isinstance(block, Paragraph) and block.key == "against"
                else block
                for block in section.blocks
            ),
        )
        for section in letter.sections
    )
    said = cover_of(replace(letter, sections=sections), records=0).standing_open
    assert said[0] == ("Section 3 names records that speak against the claim, or can be read so.")


def long(sentence: Sentence) -> Sentence:
    return replace(sentence, text=sentence.text * 9)


def test_a_long_name_is_cut_at_a_word_and_says_so() -> None:
    names = [name for _exhibit, name in cover_of(golden("va_direct_hatch"), records=ALL).records]
    assert not any(name.endswith("…") for name in names)
    assert max(map(len, names)) <= LONG


def test_what_is_left_to_the_clinician_is_named_by_number() -> None:
    yours = cover_of(golden("va_direct_hatch"), records=0).yours
    assert "11. Opinion" in yours
    assert "4. History as reported" not in yours
