"""What was told to be saved is there after a crash, and nothing is half there."""

import pytest

QUICK, THOROUGH = 15, 500


@pytest.mark.parametrize(
    "kills", [QUICK, pytest.param(THOROUGH, marks=pytest.mark.proof)], ids="{}-kills".format
)
def test_every_acknowledged_answer_survives_a_killed_writer(site, kills):
    found = site.run("killing", kills=kills)
    assert found["kills"] == kills
    assert found["acknowledged"] >= kills
    assert (found["lost"], found["half_written"]) == (0, 0)


def test_with_the_answer_given_too_early_the_loss_is_found(site):
    assert site.run("killing", kills=QUICK, fault="early")["lost"] > 0
