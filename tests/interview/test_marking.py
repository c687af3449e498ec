"""Marked words are the same words."""

from nexus.interview.marking import _


def test_marking_changes_nothing() -> None:
    assert _("Enter words here.") == "Enter words here."
