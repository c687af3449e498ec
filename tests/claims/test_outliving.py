"""Nothing that is saved or drawn at the moment of an erasure outlives it."""

import pytest


@pytest.mark.proof
def test_what_is_written_while_a_claim_is_erased_is_gone_as_well(site):
    found = site.run("outliving", rounds=100)  # two writers each
    assert found["left"] == 0
    assert set(found["refused"]) <= {"Closed", "NoSuchClaim", "KeyGone"}
    assert sum(found["refused"].values()) > 0
