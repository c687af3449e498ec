"""Own words with labels, what is unsettled, and small tables."""

from nexus.facts.fact import Known, Unknown, Unsure
from nexus.facts.sources import Answered, Unanswered
from nexus.facts.value import Special
from nexus.letter.document import Reference, Row, Sentence, Unsaid, Voice
from nexus.letter.telling import (
    entry,
    in_words,
    joined,
    labeled,
    line,
    noted,
    settled,
    table,
    unsettled,
)

TOLD = Known("Daily.", (Answered("often", "How often?"),))
LONG = Known("a day", (Answered("long", "How long?"),))
OPEN = Unknown(("open",))
UNSURE = Unsure((Answered("unsure", "Sure?"),))
VARIES = Unsure((Answered("varies", "Same?"),), Special.VARIES)


def texts(row: Row) -> list[str]:
    return ["".join(map(str, cell.parts)) for cell in row.cells if isinstance(cell, Sentence)]


def test_words_stand_in_quotation_marks_behind_their_labels() -> None:
    assert in_words(("often", TOLD), ("unsure", UNSURE), ("open", OPEN), ("long", LONG)) == Known(
        "often: “Daily”; long: “a day”", (*TOLD.sources, *LONG.sources)
    )
    assert in_words(("open", OPEN)) == Unknown()


def test_labels_may_stand_for_the_patient_and_what_was_not_told_is_left_out() -> None:
    said = labeled("p/k", ("[their] walk", TOLD), ("falls", OPEN), ("then", LONG))
    assert isinstance(said, Sentence)
    assert said.parts == (Reference("Their"), " walk: ", "“Daily”", "; then: ", "“a day”", ".")
    assert said.sources == (*TOLD.sources, *LONG.sources)
    assert labeled("p/k", ("falls", OPEN)) == Unsaid("p/k", ())


def test_a_cell_says_what_is_not_sure_and_what_varies() -> None:
    assert noted(("often", TOLD), ("long", VARIES)) == Known(
        "often: “Daily”; long: varies too much to say", (*TOLD.sources, *VARIES.sources)
    )
    assert settled(str, UNSURE) == Known("not sure", UNSURE.sources)
    assert settled(str.upper, TOLD) == Known("DAILY.", TOLD.sources)


def test_what_is_known_of_several_is_joined() -> None:
    assert joined(TOLD, OPEN, LONG, by=", ") == Known(
        "Daily., a day", (*TOLD.sources, *LONG.sources)
    )


def test_topics_that_are_not_sure_or_vary_share_a_sentence_and_list_only_themselves() -> None:
    unsure, varies = unsettled("x", {"it": UNSURE, "that": TOLD, "one [they has]": VARIES})
    assert isinstance(unsure, Sentence)
    assert isinstance(varies, Sentence)
    assert (unsure.key, unsure.sources) == ("x/unsure", UNSURE.sources)
    assert (varies.key, varies.sources) == ("x/varies", VARIES.sources)
    assert list(unsettled("x", {"that": TOLD, "open": OPEN})) == []


def test_a_line_lists_every_fact_that_decides_it() -> None:
    [row] = line("x/often", "Often", TOLD, of=(TOLD, OPEN))
    assert texts(row) == ["Often", "Daily."]
    for cell in row.cells:
        assert isinstance(cell, Sentence)
        assert cell.sources == (*TOLD.sources, Unanswered("open"))
    assert list(line("x/often", "Often", OPEN, of=(OPEN,))) == []


def test_an_entry_shows_a_dash_where_nothing_was_told() -> None:
    [row] = entry("x", "3", often=TOLD, long=OPEN)
    assert texts(row) == ["Daily.", "–"]
    dash = row.cells[1]
    assert isinstance(dash, Sentence)
    assert (dash.key, dash.voice) == ("x/long@3", Voice.FIXED)
    assert Unanswered("open") in dash.sources
    assert list(entry("x", "3", long=OPEN)) == []


def test_an_empty_table_is_no_table() -> None:
    assert table("x", ("Often",), []) == ()
    [one] = table("x", ("Often",), line("x/often", "Often", TOLD, of=(TOLD,)))
    assert (one.key, len(one.rows)) == ("x", 1)
