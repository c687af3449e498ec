"""Values in words: dates, lists, quotations, numbers, and the end of a sentence."""

import sys
import unicodedata
from datetime import date

import pytest

from nexus.facts.value import Option, PartialDate
from nexus.letter.words import (
    capitalized,
    cited,
    count,
    ended,
    exact_date,
    isolated,
    listed,
    partial_date,
    quoted,
    span,
    unended,
    voiced,
    when,
    words,
)

DAY, MONTH, YEAR = PartialDate(2009, 2, 11), PartialDate(2009, 2), PartialDate(2009)
SPRING = PartialDate(2004, season="spring", about=True)


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (DAY, "February\u00a011, 2009"),
        (date(1957, 3, 9), "March\u00a09, 1957"),
        (Option("xray", "X-ray", "an X-ray"), "an X-ray"),
        (("a", "b"), "a and b"),
        ([Option("a", "A", "one"), Option("b", "B", "two"), Option("c", "C", "three")],
         "one, two, and three"),
        (45, "45"),
        ("two\n\nlines  here", "two lines here"),
        (True, "True"),
    ],
)  # fmt: skip
def test_a_value_is_said_by_its_kind(value: object, said: str) -> None:
    assert words(value) == said


@pytest.mark.parametrize(
    ("items", "said"),
    [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b, and c")],
)
def test_items_are_listed_with_commas_and_a_last_and(items: list[str], said: str) -> None:
    assert listed(items) == said


@pytest.mark.parametrize(
    ("known", "said"),
    [
        (DAY, "February\u00a011, 2009"),
        (MONTH, "February\u00a02009"),
        (YEAR, "2009"),
        (SPRING, "about the spring of 2004"),
        (PartialDate(2009, about=True), "about 2009"),
        (PartialDate(2009, 2, 11, about=True), "about February\u00a011, 2009"),
    ],
)
def test_a_date_is_said_as_far_as_it_is_known(known: PartialDate, said: str) -> None:
    assert partial_date(known) == said


@pytest.mark.parametrize(
    ("known", "said"),
    [
        (DAY, "on February\u00a011, 2009"),
        (MONTH, "in February\u00a02009"),
        (YEAR, "in 2009"),
        (SPRING, "in about the spring of 2004"),
        (PartialDate(2009, 2, 11, about=True), "on or about February\u00a011, 2009"),
    ],
)
def test_a_date_has_the_preposition_it_needs(known: PartialDate, said: str) -> None:
    assert when(known) == said


@pytest.mark.parametrize(
    ("start", "end", "said"),
    [
        (YEAR, PartialDate(2011), "from 2009 to 2011"),
        (SPRING, YEAR, "from about the spring of 2004 to 2009"),
        (YEAR, None, "from 2009"),
        (None, YEAR, "until 2009"),
        (None, None, ""),
    ],
)
def test_a_stretch_may_be_open_at_one_end(
    start: PartialDate | None, end: PartialDate | None, said: str
) -> None:
    assert span(start, end) == said


def test_a_day_is_never_broken_from_its_month() -> None:
    assert " 11" not in exact_date(date(2009, 2, 11))


@pytest.mark.parametrize(
    ("number", "said"), [(0, "0\u00a0minutes"), (1, "1\u00a0minute"), (45, "45\u00a0minutes")]
)
def test_a_number_agrees_with_its_unit_and_keeps_it(number: int, said: str) -> None:
    assert count(number, "minute", "minutes") == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("It hurt.", "“It hurt”"),
        ("It hurt", "“It hurt”"),
        ("It hurt!", "“It hurt!”"),
        ("and so on...", "“and so on...”"),
        ("one\ntwo", "“one two”"),
        (".", "“”"),
    ],
)
def test_a_quotation_leaves_its_lone_period_to_the_sentence_around_it(text: str, said: str) -> None:
    assert quoted(text) == said


def test_a_whole_sentence_keeps_its_own_end() -> None:
    assert cited("It hurt.\nA lot.") == "“It hurt. A lot.”"


@pytest.mark.parametrize(
    ("text", "bare"), [("a.", "a"), ("a..", "a.."), ("a?", "a?"), ("a\nb.", "a b"), ("", "")]
)
def test_only_a_lone_period_is_left_off(text: str, bare: str) -> None:
    assert unended(text) == bare


@pytest.mark.parametrize("text", ["שלום", "مرحبا", "room ١٢", "a שלום b"])
def test_text_from_right_to_left_is_kept_apart(text: str) -> None:
    assert isolated(text) == f"\u2068{text}\u2069"
    assert words(text) == f"\u2068{text}\u2069"
    assert quoted(text) == f"“\u2068{text}\u2069”"


@pytest.mark.parametrize("text", ["Ortiz", "腰痛", "Ñandú", "боль", ""])
def test_text_from_left_to_right_needs_no_keeping_apart(text: str) -> None:
    assert isolated(text) == text


def test_what_is_kept_apart_already_is_not_kept_apart_twice() -> None:
    once = quoted("שלום")
    assert words(once) == once
    assert isolated(f"{once} (2004)") == f"{once} (2004)"


def test_a_loose_part_beside_one_that_is_kept_apart_is_still_seen() -> None:
    mixed = f"{isolated('שלום')} and שלום"
    assert isolated(mixed) == f"\u2068{mixed}\u2069"


@pytest.mark.parametrize(
    ("text", "ending"),
    [
        ("It hurt.", "It hurt."),
        ("Did it?", "Did it?"),
        ("no end", "no end"),
        ("In words: “It hurt”.", "In words: “It hurt.”"),
        ("In words: “It hurt!”.", "In words: “It hurt!”"),
        ("In words: “Did it?”.", "In words: “Did it?”"),
        ("In words: “and so on...”.", "In words: “and so on...”"),
        ("In words: “and so on…”.", "In words: “and so on…”"),
        ("In words: “He said “stop.””.", "In words: “He said “stop.””"),
        ('In words: “He said "stop!"”.', 'In words: “He said "stop!"”'),
        ("In words: “(so be it.)”.", "In words: “(so be it.)”"),
        ("In words: “痛い。”.", "In words: “痛い。”"),
        ("In words: “\u2068هل؟\u2069”.", "In words: “\u2068هل؟\u2069”"),
        ("In words: “\u2068שלום\u2069”.", "In words: “\u2068שלום\u2069.”"),
        ("A: \u2068هل؟\u2069.", "A: \u2068هل؟\u2069"),
        ("A: \u2068שלום\u2069.", "A: \u2068שלום\u2069."),
        ("A: was it worn?.", "A: was it worn?"),
        ("The job is Sgt..", "The job is Sgt."),
        ("Not in hand: Note (lost).", "Not in hand: Note (lost)."),
        ("“”.", "“.”"),
        (".", "."),
    ],
)
def test_a_sentence_ends_once_and_inside_its_quotation(text: str, ending: str) -> None:
    assert ended(text) == ending


@pytest.mark.parametrize(
    ("text", "large"), [("the patient", "The patient"), ("été", "Été"), ("", ""), ("X", "X")]
)
def test_a_beginning_is_large(text: str, large: str) -> None:
    assert capitalized(text) == large


def test_no_character_that_runs_from_right_to_left_is_overlooked() -> None:
    turning = {
        chr(number)
        for number in range(sys.maxunicode + 1)
        if unicodedata.bidirectional(chr(number)) in {"R", "AL", "AN"}
    }
    assert {one for one in turning if isolated(one) == one} == set()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("My wife", "“My wife”"),
        ("as I said.", "“as I said”"),
        ("i fell", "“i fell”"),
        ("John Ray Jr.", "John Ray Jr."),
        ("i.e. none", "i.e. none"),
        ("grade I slip, Modic I", "grade I slip, Modic I"),
        ("Type I-II; I.V. drip", "Type I-II; I.V. drip"),
        ("Home, Maine", "Home, Maine"),
    ],
)
def test_words_that_speak_of_me_are_quoted_and_others_left(text: str, said: str) -> None:
    assert voiced(text) == said
