"""Facts into sentences: the fullest wording that can be said, and what it rests on."""

import pytest

from nexus.facts.fact import Fact, Known, Unknown, Unsure, derive
from nexus.facts.sources import (
    Answered,
    Authority,
    Recorded,
    Sources,
    Standing,
    Unanswered,
    Witnessed,
    Written,
)
from nexus.facts.value import PartialDate
from nexus.letter.document import Reference, Sentence, Unsaid, Voice
from nexus.letter.wording import fixed, put, say, sources_of, spanned

WHEN: Sources = (Answered("date", "When?"),)
WHERE: Sources = (Answered("place", "Where?"),)
DATE, PLACE = Known("in 2004", WHEN), Known("Lawton", WHERE)
NO_DATE, NO_PLACE = Unknown(("date",)), Unknown(("place", "events/1/place"))
WORDINGS = ("It was {when} at {where}.", "It was {when}.", "It was at {where}.")


def words_of(said: Sentence | Unsaid) -> str:
    assert isinstance(said, Sentence)
    return said.bare


@pytest.mark.parametrize(
    ("when", "where", "words", "sources"),
    [
        (DATE, PLACE, "It was in 2004 at Lawton.", (*WHEN, *WHERE)),
        (DATE, NO_PLACE, "It was in 2004.", WHEN),
        (NO_DATE, PLACE, "It was at Lawton.", WHERE),
        (Unsure(WHEN), PLACE, "It was at Lawton.", WHERE),
    ],
)
def test_the_fullest_wording_that_can_be_filled_is_said(
    when: Fact[str], where: Fact[str], words: str, sources: Sources
) -> None:
    said = say("event/what", *WORDINGS, when=when, where=where)
    assert words_of(said) == words
    assert isinstance(said, Sentence)
    assert said.sources == sources
    assert said.key == "event/what"


def test_what_no_wording_can_say_is_kept_with_the_questions_that_would_fill_it() -> None:
    said = say("event/what", *WORDINGS, when=NO_DATE, where=NO_PLACE)
    assert said == Unsaid("event/what", ("date", "place", "events/1/place"))


def test_what_is_unsure_asks_no_question_again() -> None:
    assert say("k", "{a}", a=Unsure(WHEN)) == Unsaid("k", ())


def test_a_question_that_would_fill_two_facts_is_named_once() -> None:
    assert say("k", "{a} {b}", a=NO_DATE, b=NO_DATE) == Unsaid("k", ("date",))


def test_a_fact_may_be_said_twice() -> None:
    assert words_of(say("k", "{a}, yes, {a}.", a=PLACE)) == "Lawton, yes, Lawton."


def test_what_a_person_typed_is_never_searched_for_slots() -> None:
    typed = Known("{when} [They reports] {{x}} %s", WHERE)
    said = say("k", "[They reports] {typed}.", typed=typed)
    assert isinstance(said, Sentence)
    assert said.parts == (
        Reference("They", "reports"),
        " ",
        "{when} [They reports] {{x}} %s",
        ".",
    )


def test_a_reference_may_have_no_verb() -> None:
    said = say("k", "In [their] words: {a}.", a=PLACE)
    assert isinstance(said, Sentence)
    assert said.parts[1] == Reference("their", "")
    assert said.bare == "In … words: Lawton."


def test_what_decided_that_a_sentence_stands_here_is_among_its_sources() -> None:
    said = say("k", "At {where}.", where=PLACE, also=WHEN)
    assert isinstance(said, Sentence)
    assert said.sources == (*WHERE, *WHEN)


def test_a_wording_without_facts_needs_sources_of_its_own() -> None:
    with pytest.raises(ValueError, match="k has no sources"):
        say("k", "Something stands here.")
    assert words_of(say("k", "Something stands here.", also=WHEN)) == "Something stands here."


@pytest.mark.parametrize(
    ("sources", "voice"),
    [
        (WHEN, Voice.PATIENT),
        ((*WHEN, Standing("form")), Voice.PATIENT),
        ((*WHEN, Recorded("A", "Note")), Voice.RECORD),
        ((*WHEN, Recorded("A", "Note"), Witnessed("Ben", "records/1/")), Voice.WITNESS),
        ((*WHEN, Written("Dr. Hale", "2026-11-16")), Voice.CLINICIAN),
        ((Standing("form"),), Voice.FIXED),
        ((Standing("form"), Authority("38 CFR 3.303", "2026-11-16")), Voice.FIXED),
    ],
)
def test_a_sentence_speaks_in_the_voice_of_what_it_rests_on(sources: Sources, voice: Voice) -> None:
    said = say("k", "{a}", a=Known("x", sources))
    assert isinstance(said, Sentence)
    assert said.voice is voice


def test_the_voice_of_a_form_can_be_set() -> None:
    said = say("k", "Lead.", also=WHEN, voice=Voice.FIXED)
    assert isinstance(said, Sentence)
    assert said.voice is Voice.FIXED


def test_a_fact_alone_is_put_into_a_cell() -> None:
    cell = put("table/cell@1", Known(PartialDate(2004, 3), WHEN), also=WHERE)
    assert cell.bare == "March\u00a02004"
    assert cell.sources == (*WHEN, *WHERE)
    assert cell.voice is Voice.PATIENT
    assert put("k", PLACE, voice=Voice.FIXED).voice is Voice.FIXED


def test_fixed_wording_says_why_it_stands_or_by_which_rule() -> None:
    rule = Authority("38 CFR 3.102", "2026-11-16")
    assert fixed("k", "As it is.", because="form").sources == (Standing("form"),)
    ruled = fixed("k", "For [them].", because="form", authority=rule)
    assert ruled.sources == (rule,)
    assert ruled.voice is Voice.FIXED
    assert ruled.parts[1] == Reference("them", "")


@pytest.mark.parametrize(
    ("start", "end", "said"),
    [
        (Known(PartialDate(2004), WHEN), Known(PartialDate(2009), WHERE), "from 2004 to 2009"),
        (Known(PartialDate(2004), WHEN), NO_DATE, "from 2004"),
        (Unsure(WHERE), Known(PartialDate(2009), WHEN), "until 2009"),
    ],
)
def test_a_stretch_is_known_as_soon_as_one_end_is(
    start: Fact[PartialDate], end: Fact[PartialDate], said: str
) -> None:
    fact = spanned(start, end)
    assert isinstance(fact, Known)
    assert fact.value == said


def test_a_stretch_without_ends_is_unknown_or_unsure() -> None:
    assert spanned(NO_DATE, NO_PLACE) == Unknown(("date", "place", "events/1/place"))
    assert spanned(Unsure(WHEN), Unsure(WHERE)) == Unsure((*WHEN, *WHERE))


def test_an_unsure_end_is_among_the_sources_of_a_stretch() -> None:
    fact = spanned(Known(PartialDate(2004), WHEN), Unsure(WHERE))
    assert isinstance(fact, Known)
    assert fact.sources == (*WHEN, *WHERE)


def test_what_facts_rest_on_names_the_questions_left_open() -> None:
    assert sources_of(PLACE, NO_DATE, Unsure(WHEN), PLACE) == (*WHERE, Unanswered("date"), *WHEN)


def test_a_question_rather_not_answered_is_named_too_and_never_asked_again() -> None:
    refused = Unknown(declined=("place",))
    assert sources_of(refused) == (Unanswered("place"),)
    assert say("where", "At {place}.", place=refused) == Unsaid("where", ())


def test_an_open_question_gives_a_sentence_no_voice() -> None:
    lead = say("lead", "In order.", also=(Standing("form"), *sources_of(NO_DATE)))
    assert isinstance(lead, Sentence)
    assert lead.voice is Voice.FIXED


def test_a_derived_fact_is_said_with_the_sources_of_all_it_came_from() -> None:
    both = derive(lambda when, where: f"{when}, {where}", DATE, PLACE)
    said = say("k", "{both}.", both=both)
    assert isinstance(said, Sentence)
    assert said.sources == (*WHEN, *WHERE)
