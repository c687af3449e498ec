"""However many do the same at once, each notice goes once, each turn is taken once."""

import pytest

from nexus.operating.jobs import EVERY
from tests.operating.racing import CLAIMS

pytestmark = pytest.mark.proof


@pytest.mark.parametrize("at_once", [50])
def test_there_is_exactly_one_effect(site, at_once):
    found = site.run("operating.racing", at_once=at_once)
    assert found["told well"] == found["turns well"] == found["pressed well"] == at_once
    assert found["notices"] == found["mails"] == found["jobs"] == CLAIMS
    assert found["turns"] == len(EVERY)
    assert found["tried again"] == 1
