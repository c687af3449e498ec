"""Every question, hint, problem and button can be read by a tired person: grade 6 at most."""

import re

import pytest

from tests.grading import (
    ALL_OF_IT,
    everything,
    findings,
    grade,
    graded,
    in_templates,
    marked,
    syllables,
    words_of,
)

HIGHEST = 6.0
HIGHEST_OF_FINDINGS = 8.0
COUNTED = re.findall(
    r"(\S+) (\d)",
    """
    isn’t 2 don’t 1 didn’t 2 you’re 1 doctor 2 diagnosis 4 service 2 medicine 3 flares 1
    stairs 1 people 2 little 2 walked 1 treated 2 noted 2 changed 1 changes 2 dishes 2
    teaches 2 aches 1 used 1 uses 2 idea 3 area 3 create 2 radio 3 condition 3 decision 3
    representative 5 examination 5 physical 3 social 2 security 4 veteran 3 chiropractor 4
    being 2 doing 2 trying 2 quiet 2 usual 3 period 3 serious 3 experience 4 violence 3 lion 2
    poem 2 once 1 because 2 before 2 sometimes 2 something 2 everything 3 tingling 2 bladder 2
    numbness 2 exercise 3 surgery 3 injuries 3 vehicle 3 aircraft 2 crisis 2 opinion 3 cause 1
    papers 2 genitals 3 thigh 1 family 3 every 2 hours 1 tired 1 their 1 believe 2 argued 2
    queen 1 guess 1 league 1 tongue 1 pregnancies 3 steroid 2 arthritis 3 insurance 3 reasons 2
    weight 1 neighbor 2 height 1 reality 4 really 2 trial 2 material 4 medium 3 VA 2 MRI 3
    X-ray 2 988 1
    """,
)
NO_WORDS_OF_OURS = re.compile(
    r"\b(?:nexus|etiolog\w*|lay statement|radiculopath\w*|exacerbat\w*|submit\w*|please|simply|just"
    r"|proceed\w*|click|adjudicat\w*|probative|lumbar|thoracolumbar|ambulat\w*|comorbid\w*|utiliz\w*"
    r"|commence\w*|onset|alleviat\w*|pursuant|chronic|prior to|in order to|aggravat\w*|sciatica"
    r"|paresthesia|incontinence|credib\w*|malinger\w*|suffer\w*|complain\w*|alleg\w*)\b|!",
    re.IGNORECASE,
)
"""Jargon, office talk, and words that blame or hurry."""
PASSAGE = "This sentence, taken as a reading passage unto itself, is being used to prove a point."
GLOSSED = re.compile(r"“[^”]*”|<strong>[^<]*</strong>")
"""What a paper says, in quotation marks, and a term that the sentence explains."""


def test_no_string_and_no_page_is_harder_than_grade_6():
    """`python -m tests.grading` lists the hardest twenty."""
    hard = {f"{one.where}: {one.text}": one.grade for one in everything() if one.grade > HIGHEST}
    assert hard == {}


def test_no_finding_is_harder_than_grade_8():
    """Findings quote what offices want to know, so two grades more are allowed."""
    found = list(findings())
    hard = {one.text: one.grade for one in graded(found) if one.grade > HIGHEST_OF_FINDINGS}
    assert len(found) > 20
    assert hard == {}


def test_short_words_are_judged_with_their_page():
    everything_graded = everything()
    pages = {one.where for one in everything_graded if one.text == ALL_OF_IT}
    assert "nexus/interview/pain_impact/medicines.py" in pages
    assert not [one.text for one in everything_graded if len(words_of(one.text)) < 5]


@pytest.mark.parametrize("folder", ["nexus/interview", "nexus/programs", "nexus/wizard"])
def test_no_string_uses_jargon_or_hurries(folder):
    found = [text for _where, text in marked(folder) if NO_WORDS_OF_OURS.search(told(text))]
    assert found == []


@pytest.mark.parametrize("folder", ["wizard", "components", "pages"])
def test_no_page_uses_jargon_or_hurries(folder):
    strings = in_templates(f"templates/{folder}")
    assert [text for _where, text in strings if NO_WORDS_OF_OURS.search(told(text))] == []


def told(text: str) -> str:
    return GLOSSED.sub("", text)


def test_syllables_are_counted_as_they_are_said():
    counted = {word: syllables(word) for word, _count in COUNTED}
    assert counted == {word: int(count) for word, count in COUNTED}


@pytest.mark.parametrize(
    ("text", "count", "known"),
    [
        ("The cat sat on the mat.", 6, -1.45),
        (
            "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.",
            24,
            11.3,
        ),
        (
            PASSAGE,
            24,
            8.3,
        ),
    ],
)
def test_the_grade_of_well_known_sentences_is_known(text, count, known):
    assert abs(sum(map(syllables, words_of(text))) - count) <= 1
    assert grade([text]) == pytest.approx(known, abs=0.8)


def test_a_name_with_a_point_does_not_end_a_sentence():
    assert grade(["For example Dr. Raman or Jr. at the end."]) > grade(["It ends. Here. And here."])
