"""Who is acting."""

import uuid

from nexus.accounts.actor import CodeHolder, System


def test_a_helper_is_told_apart_but_never_named():
    claim = uuid.uuid4()
    assert CodeHolder(claim).label == "code-holder"
    assert CodeHolder(claim, helper="Canary Jane").label == "code-holder-with-helper"


def test_the_site_itself_acts_as_the_system():
    assert System("retention").label == "system"
