"""Whatever kills a worker, every job ends: done, or failed with a way to try again; none twice.

Seeded faults, tried once and taken back: `left_behind` returning nothing (jobs stay under way for
ever), and `begun` not marking the mail (mails go twice); each turns this red.
"""

import pytest

pytestmark = pytest.mark.proof


@pytest.mark.parametrize(
    ("site", "mails", "kills"),
    [("sqlite", 360, 200), ("postgresql", 180, 100)],
    indirect=["site"],
)
def test_every_job_ends_and_no_mail_goes_twice(site, mails, kills):
    found = site.run("operating.dying", mails=mails, kills=kills)
    assert found["kills"] >= kills
    assert found["unknown"] == found["others unknown"] == 0
    assert found["twice"] == 0
    assert found["said to be sent and not"] == 0
    assert found["done"] > 0
    assert found["failed"] > 0
    assert found["failed after a person said again"] == 0
