"""Of many who save the same page at the same moment, one wins and all others are told."""

import pytest

WRITERS = 4
QUICK, THOROUGH = 10, 50  # rounds: 40 and 200 saves

ROUNDS = pytest.mark.parametrize(
    "rounds", [QUICK, pytest.param(THOROUGH, marks=pytest.mark.proof)], ids="{}-rounds".format
)


@ROUNDS
@pytest.mark.parametrize("fresh", [0, 1], ids=["saved-before", "never-saved"])
def test_nobody_is_silently_overwritten(site, rounds, fresh):
    found = site.run("racing", rounds=rounds, writers=WRITERS, fresh=fresh)
    assert found == {
        "saves": rounds * WRITERS,
        "won": rounds,  # exactly one for each version of the page
        "failed": {},
        "overwritten": 0,
        "lost": 0,
        "misled": 0,
    }


def test_with_the_version_ignored_the_overwriting_is_found(site):
    found = site.run("racing", rounds=QUICK, fault="version")
    assert found["overwritten"] > 0


def test_with_turns_not_taken_it_is_found(site):
    sqlite = not site.databases
    found = site.run("racing", rounds=THOROUGH, fault="turns" if sqlite else "lock")
    assert found["failed"] if sqlite else found["overwritten"] > 0


def test_guesses_are_counted_across_processes(site):
    assert site.run("guessing", tries=20) == {"NoSuchClaim": 30, "TooManyTries": 50}


def test_with_each_process_counting_alone_the_guesses_are_found(site):
    assert site.run("guessing", tries=20, fault="alone")["NoSuchClaim"] > 30
