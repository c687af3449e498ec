"""The power is cut at a thousand moments of saving: no answer that was told to be saved is lost."""

import shutil

import pytest

from tests.claims.site import Site

pytestmark = pytest.mark.proof
SAVES = 200


@pytest.fixture
def on_this_machine(tmp_path):
    """Without strace, which only Linux has, nobody can watch what is asked of a disk."""
    if shutil.which("strace") is None:
        pytest.skip("no strace on this machine")
    return Site(tmp_path)


def test_no_acknowledged_answer_is_lost_whenever_the_power_is_cut(on_this_machine):
    found = on_this_machine.run("cutting", saves=SAVES)
    assert found["told"] == SAVES
    assert found["states"] >= 1000
    assert (found["lost"], found["damaged"]) == (0, 0)


def test_with_a_database_that_may_forget_the_loss_is_found(on_this_machine):
    found = on_this_machine.run("cutting", saves=SAVES, synchronous="NORMAL")
    assert found["lost"] > 0
    assert found["damaged"] == 0
