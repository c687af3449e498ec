"""An examination for the claim and a decision on it, as the patient knows them."""

import pytest

from nexus.facts.case import Case
from nexus.letter.document import Section
from nexus.letter.gathering import section
from nexus.letter.paragraphs.judged import judged
from tests.telling import ADA, UNSURE, Told, heard


def write(case: Case) -> Section:
    return section("judged", "Judged", judged(case))


def said(given: Told) -> list[str]:
    return list(heard(write, {**ADA, **given}).values())


@pytest.mark.parametrize(
    ("given", "sentences"),
    [
        ({}, []),
        (
            {"decided": "waiting", "filed_on": {"year": 2026, "month": 3}},
            [
                (
                    "By Ms.\u00a0Ortiz’s account the claim for the back was filed in"
                    " March\u00a02026 and is not yet decided."
                ),
            ],
        ),
        (
            {"decided": "denied", "next_step": "hearing", "filed_on": UNSURE},
            [
                "By Ms.\u00a0Ortiz’s account the claim for the back was denied.",
                "Since then, by her account, a hearing was asked for.",
                "She is not sure when it was filed.",
            ],
        ),
        (
            {
                "decided": "denied",
                "filed_on": {"year": 2025},
                "decided_on": {"year": 2025, "month": 10, "day": 20},
                "denial_reasons": ["gap"],
            },
            [
                (
                    "By Ms.\u00a0Ortiz’s account the claim for the back was filed in 2025 and was"
                    " denied on October\u00a020, 2025; reasons given: a long time without care."
                )
            ],
        ),
        (
            {"filed_on": {"year": 2025}},
            ["By Ms.\u00a0Ortiz’s account the claim for the back was filed in 2025."],
        ),
        (
            {"decided": "denied", "next_step": "nothing", "denial_reasons": ["no_link"]},
            [
                (
                    "By Ms.\u00a0Ortiz’s account the claim for the back was denied; reasons given:"
                    " no link shown."
                ),
                "Since then, by her account, nothing was filed.",
            ],
        ),
    ],
)
def test_a_claim_is_told_from_its_filing_to_the_last_step(
    given: Told, sentences: list[str]
) -> None:
    assert said(given) == sentences


def test_an_examination_against_is_told_with_its_reasons() -> None:
    given: Told = {
        "agency_exam": True,
        "agency_exam_date": {"year": 2025, "month": 1, "day": 28},
        "agency_exam_result": "against",
        "agency_exam_reasons": "Age.",
    }
    assert said(given) == [
        (
            "Ms.\u00a0Ortiz reports an examination for the claim on January\u00a028, 2025; by her"
            " account, the examiner spoke against the claim."
        ),
        "The examiner’s reasons, as she gives them: “Age.”",
    ]


def test_no_examination_is_said_to_have_been_none() -> None:
    assert said({"agency_exam": False}) == [
        "Ms.\u00a0Ortiz reports no examination for the claim by VA or an insurer."
    ]
