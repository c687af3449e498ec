"""Everything that a sentence may rest on, once each."""

from nexus.facts.sources import Answered, Authority, Recorded, union

SAID, SHOWN, RULE = Answered("a", "A?"), Recorded("A", "Note"), Authority("38 CFR 3.303", "2026")


def test_sources_are_united_once_each_in_the_order_they_come() -> None:
    assert union([(SAID, RULE), (), (SHOWN, SAID), (RULE,)]) == (SAID, RULE, SHOWN)


def test_nothing_united_is_nothing() -> None:
    assert union([]) == ()


def test_the_same_path_asked_in_other_words_is_another_source() -> None:
    assert union([(SAID,), (Answered("a", "What of A?"),)]) == (
        SAID,
        Answered("a", "What of A?"),
    )
