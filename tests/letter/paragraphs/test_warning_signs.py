"""Signs that were new are reported as symptoms; nothing in them cries out."""

import pytest

from nexus.claims.drafting import draft
from nexus.letter.paragraphs.warning_signs import warning_signs
from tests.telling import ADA, DECLINED, TODAY, UNSURE, Told, alone, heard

SHE = "Ms.\u00a0Ortiz"


def said(given: Told) -> list[str]:
    return list(heard(alone(warning_signs), {**ADA, **given}).values())


@pytest.mark.parametrize(
    ("given", "sentences"),
    [
        (
            {"warning_signs": ["saddle", "trauma"]},
            [
                (
                    f"New or worse in the days or weeks before answering, by {SHE}’s account: numb"
                    " skin around the genitals, the anus or the inner thighs; a hard fall or crash."
                )
            ],
        ),
        (
            {"warning_signs": UNSURE},
            [f"{SHE} is not sure whether any sign of sudden change is new."],
        ),
        ({"warning_signs": DECLINED, "dark_thoughts": True}, []),
        ({"dark_thoughts": True}, []),
    ],
)
def test_signs_are_told_and_dark_thoughts_never(given: Told, sentences: list[str]) -> None:
    assert said(given) == sentences


def test_that_there_were_none_is_told_for_the_physician() -> None:
    [sentence] = said({"warning_signs": ["none"]})
    assert sentence.startswith("New saddle numbness, ")
    assert sentence.endswith(f"{SHE} reports none of these.")


@pytest.mark.parametrize(
    ("signs", "private", "told"),
    [
        (["saddle", "trauma"], "bladder_bowel", "a hard fall or crash"),
        (["bladder", "bowel"], "bladder_bowel", ""),
        (["none"], "bladder_bowel", ""),
        (["cancer"], "illness", ""),
        (["weight_loss"], "weight", ""),
        (["cancer"], "mood", "cancer"),
    ],
)
def test_signs_of_what_is_kept_private_leave_a_gap(
    signs: list[str], private: str, told: str
) -> None:
    given: Told = {**ADA, "warning_signs": [*signs], "keep_private": [private]}
    found = {one.key: one.text for one in draft(given, as_of=TODAY).letter.sentences()}
    sign = found.get("warning_signs/any", "")
    assert told in sign
    assert bool(sign) is bool(told)
    assert "numb skin" not in sign
    assert "kept_private/list" in found
