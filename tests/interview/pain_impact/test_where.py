"""Where it hurts: the back, and each leg with the same places."""

from nexus.interview.pain_impact.where import WHERE


def test_both_sides_offer_the_same_places() -> None:
    sides = {
        side: [
            one.key.removeprefix(f"{side}_") for one in WHERE.options if one.key.startswith(side)
        ]
        for side in ("left", "right")
    }
    assert sides["left"] == sides["right"]
    assert len(sides["left"]) == 8


def test_every_place_has_words_for_the_letter_that_name_its_side() -> None:
    assert all(option.words for option in WHERE.options)
    for option in WHERE.options:
        if option.group != "Low back":
            assert option.words.endswith(option.key.partition("_")[0])


def test_places_stand_under_three_headings() -> None:
    assert list(dict.fromkeys(option.group for option in WHERE.options)) == [
        "Low back",
        "Left side",
        "Right side",
    ]
