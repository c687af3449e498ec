"""A copy holds what was acknowledged, opens with this site's keys, and is whole or refused."""

import pytest

LONG = pytest.mark.proof


@pytest.mark.parametrize(
    ("site", "rounds"),
    [
        ("sqlite", 2),
        pytest.param("sqlite", 20, marks=LONG),
        pytest.param("postgresql", 5, marks=LONG),
    ],
    indirect=["site"],
)
def test_copies_taken_under_load_hold_all_that_was_acknowledged(site, rounds):
    found = site.run("operating.copying", what="under-load", rounds=rounds)
    assert found["good"] == rounds
    assert found["saved"] > rounds


@pytest.mark.parametrize("site", ["sqlite"], indirect=True)
def test_a_copy_that_was_changed_is_refused_and_nothing_is_touched(site):
    found = site.run("operating.copying", what="tampered")
    assert found == {"refused": 21, "accepted": [], "swapped": True, "untouched": True}


@pytest.mark.parametrize("site", ["sqlite"], indirect=True)
def test_what_does_not_belong_together_is_refused(site):
    found = site.run("operating.copying", what="wrong")
    assert [name for name, held in found.items() if not held] == []
    assert len(found) == 9


@pytest.mark.parametrize("site", ["sqlite"], indirect=True)
def test_the_commands_say_where_copies_are_and_what_comes_next(site):
    found = site.run("operating.copying", what="commands")
    assert "6 claims open; 0 were erased" in found["said"]
    assert "reapply_erasures" in found["said"]
    assert "The key ring is in neither." in found["aside"]
    assert "Both are on one disk." in found["aside"]
    assert found["claims"] == 6
