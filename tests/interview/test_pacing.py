"""How long questions take, counted and not measured."""

from nexus.interview.choice import YesNo
from nexus.interview.pacing import TO_TELL, TO_TICK, TO_TYPE, Minutes, minutes_for, seconds_for
from nexus.interview.page import Page
from nexus.interview.partial_date import PartialDateQuestion
from nexus.interview.several import Several
from nexus.interview.text import Text

TICK = YesNo(key="tick", ask="Is it so?")
LINE = Text(key="line", ask="What is it called?")
WORDS = Text(key="words", ask="What is it like?", lines=True)
PAGE = Page(key="page", title="A page", questions=(TICK, LINE, WORDS))
LIST = Several(key="things", title="Things", item="thing", page=PAGE, name=lambda _item: "")


def test_to_tell_takes_longer_than_to_type_and_that_longer_than_to_tick():
    tick, line, words = (seconds_for(question) for question in (TICK, LINE, WORDS))
    assert (tick, line, words) == (TO_TICK, TO_TYPE, TO_TELL)
    assert tick < line < words


def test_who_tells_much_takes_longer_than_who_tells_little():
    for question in (TICK, LINE, WORDS, PartialDateQuestion(key="day", ask="When?")):
        least, most = seconds_for(question)
        assert least < most


def test_minutes_are_rounded_up_to_five_so_that_nobody_is_hurried():
    assert minutes_for([]) == Minutes(5, 5)
    assert minutes_for([PAGE] * 5) == Minutes(10, 15)


def test_a_list_takes_as_long_as_its_things():
    alone, listed = minutes_for([PAGE] * 20), minutes_for([LIST] * 20)
    assert alone.least <= listed.least < 2 * alone.least
    assert listed.most > 2 * alone.most
