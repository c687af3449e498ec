"""What the pain takes from a day, and what is still done."""

from nexus.letter.paragraphs.daily_life import daily_life
from tests.telling import ADA, DECLINED, UNSURE, VARIES, Told, alone, heard

SHE = "Ms.\u00a0Ortiz"


def said(given: Told) -> list[str]:
    return list(heard(alone(daily_life), {**ADA, **given}).values())


def test_everything_is_quoted_once() -> None:
    given: Told = {
        "self_care": "Shoes.",
        "housework": "floors",
        "care_for_others": "I sit to bathe the baby",
        "given_up": "church",
        "still_does": "fishing",
        "mood": "low",
        "intimate_life": "less",
    }
    assert said(given) == [
        (
            f"Of what is hard in daily life {SHE} says, washing, dressing and the toilet: “Shoes”;"
            " cooking, cleaning, shopping and the yard: “floors”; caring for others: “I sit to"
            " bathe the baby.”"
        ),
        "Given up, or done in a new way, by her account: “church.”",
        "What she does still, though it takes effort: “fishing.”",
        "What the pain does to her mood: “low”; what it changes in intimate life: “less.”",
    ]


def test_what_was_skipped_leaves_nothing_behind() -> None:
    given: Told = {"intimate_life": DECLINED, "mood": DECLINED, "still_does": "fishing"}
    assert said(given) == [f"What {SHE} does still, though it takes effort: “fishing.”"]


def test_what_varies_or_is_not_sure_is_said() -> None:
    assert said({"housework": VARIES, "self_care": UNSURE}) == [
        f"{SHE} is not sure what is hard about washing, dressing or the toilet.",
        "It varies, by her account, what is hard about housework.",
    ]
