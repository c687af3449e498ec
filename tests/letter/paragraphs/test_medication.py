"""Medicines, and what changes with and without them."""

import pytest

from nexus.letter.paragraphs.medication import medication
from tests.telling import ADA, UNSURE, VARIES, Told, alone, heard, listing

SHE = "Ms.\u00a0Ortiz"


def said(given: Told) -> list[str]:
    return list(heard(alone(medication), {**ADA, **given}).values())


def test_each_medicine_has_a_row() -> None:
    given = listing(
        "medicines",
        {"medicine": "naproxen 500 mg", "medicine_taken": "At night.", "medicine_from": "Dr. Li"},
        {"medicine": "acetaminophen", "medicine_taken": UNSURE},
    )
    assert said(given) == [
        *("naproxen 500 mg", "“At night”", "Dr. Li"),
        *("acetaminophen", "not sure", "–"),
    ]


def test_an_empty_entry_has_no_row() -> None:
    assert said(listing("medicines", {})) == []


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        (
            {"with_medicine": "I can drive.", "without_medicine": "in bed"},
            f"By {SHE}’s account, with medicine: “I can drive”; without it: “in bed.”",
        ),
        ({"with_medicine": "sleep"}, f"By {SHE}’s account, with medicine: “sleep.”"),
        ({"without_medicine": "none"}, f"By {SHE}’s account, without it: “none.”"),
        (
            {"side_effects": "groggy"},
            f"By {SHE}’s account, what else the medicines do: “groggy.”",
        ),
        (
            {"with_medicine": VARIES},
            f"It varies, by {SHE}’s account, what she can do with medicine.",
        ),
    ],
)
def test_effects_are_quoted_as_facts(given: Told, sentence: str) -> None:
    assert said(given) == [sentence]
