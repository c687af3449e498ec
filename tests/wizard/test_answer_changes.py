"""Which answers changed: each with its question, what it was, and what it is."""

import pytest

from nexus.interview.question import JSON
from nexus.wizard import answer_changes as changing
from nexus.wizard.answer_changes import answer_changes, as_shared

NOTE: JSON = {"id": "1", "record_source": "Clinic note"}
SCAN: dict[str, JSON] = {"id": "2", "record_source": "MRI"}


def found(before: dict, after: dict) -> list[tuple[str, str, str]]:
    changes = answer_changes(as_shared(before), as_shared(after))
    return [(one.path, one.before, one.after) for one in changes]


def test_a_changed_answer_stands_with_what_it_was():
    assert found({"standing": 20, "sitting": 5}, {"standing": 25, "sitting": 5}) == [
        ("standing", "20 minutes", "25 minutes")
    ]


def test_an_answer_given_or_taken_back_has_one_side():
    assert found({"standing": 20}, {"sitting": 5}) == [
        ("sitting", "", "5 minutes"),
        ("standing", "20 minutes", ""),
    ]


def test_a_blank_answer_is_none():
    assert found({"standing": None}, {}) == []


def test_entries_are_known_by_their_ids():
    before: dict[str, JSON] = {"records": [NOTE, SCAN]}
    after: dict[str, JSON] = {"records": [{**SCAN, "record_page": "3"}]}
    assert found(before, after) == [
        ("records/1/record_source", "Clinic note", ""),
        ("records/2/record_page", "", "3"),
    ]
    [removed, changed] = answer_changes(as_shared(before), as_shared(after))
    assert (removed.where, removed.fate) == ("Records: Clinic note", "This entry was removed.")
    assert (changed.where, changed.fate) == ("Records: MRI", "")
    assert next(answer_changes({}, {"records": [NOTE]})).fate == "This entry was added."


def words_of(changes) -> str:
    return " ".join(f"{one.before} {one.after}" for one in changes)


def private_case():
    first: dict[str, JSON] = {"weight": 180}
    then: dict[str, JSON] = {"weight": 240, "keep_private": ["weight"]}
    return list(answer_changes(as_shared(first), as_shared(then)))


def test_what_is_kept_private_shows_no_answer():
    changes = {one.path: one for one in private_case()}
    assert changes["weight"].after == "I’d rather not say"
    assert "240" not in words_of(changes.values())


def test_with_privacy_left_out_the_leak_is_found(monkeypatch):
    monkeypatch.setattr(changing, "shared", lambda answers: answers)
    with pytest.raises(AssertionError):
        test_what_is_kept_private_shows_no_answer()
