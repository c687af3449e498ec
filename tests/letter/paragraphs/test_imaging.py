"""Which pictures were made, and what they are said to show."""

import pytest

from nexus.letter.paragraphs.imaging import imaging
from tests.telling import ADA, Told, alone, heard

SHE = "Ms.\u00a0Ortiz"


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        (
            {"imaging": ["xray", "mri"], "first_imaging": {"year": 2008}},
            f"The back was examined by X-ray and MRI, by {SHE}’s account; the first was in 2008.",
        ),
        ({"imaging": ["mri"]}, f"The back was examined by MRI, by {SHE}’s account."),
        (
            {"imaging": ["none"]},
            f"There was no imaging or nerve test of the back, by {SHE}’s account.",
        ),
        (
            {"first_imaging": {"year": 2008}},
            f"{SHE} dates the first picture or test of the back to 2008.",
        ),
    ],
)
def test_what_was_made_is_told_as_far_as_it_is_known(given: Told, sentence: str) -> None:
    assert list(heard(alone(imaging), {**ADA, **given}).values()) == [sentence]
