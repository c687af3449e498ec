"""The lights at a glance are those of the answers as they are now."""

import pytest

from nexus.claims.drafting import draft
from nexus.wizard import glancing
from nexus.wizard.glancing import MOST, glance_at
from nexus.wizard.standing import lights_of
from nexus.wizard.visit import Visit
from tests.browsing import answers_of
from tests.wizard.people import begin, fill_in

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


@pytest.fixture(autouse=True)
def drafts(monkeypatch):
    """Counts how often a letter is composed for a glance."""
    glancing._seen.clear()
    made = []

    def counted(*args, **options):
        made.append(draft(*args, **options))
        return made[-1]

    monkeypatch.setattr(glancing, "draft", counted)
    return made


def test_they_are_those_of_the_page_on_what_is_missing(ada, drafts):
    fill_in(ada, answers_of("va_direct_hatch"))
    visit = Visit.of(ada.claim)
    seen = glance_at(visit).lights
    whole = lights_of(drafts[-1].report, visit)
    assert [(one.name, one.ready, one.pressing) for one in whole] == [
        (one.name, one.ready, one.pressing) for one in seen
    ]


def test_nothing_is_composed_again_until_something_is_saved(ada, drafts):
    before = glance_at(Visit.of(ada.claim))
    assert glance_at(Visit.of(ada.claim)) is before
    assert len(drafts) == 1
    fill_in(ada, answers_of("va_direct_hatch"))
    assert glance_at(Visit.of(ada.claim)) != before
    assert len(drafts) == 2


def test_a_new_day_and_another_claim_are_looked_at_anew(ada, drafts, time_machine):
    glance_at(Visit.of(ada.claim))
    glance_at(Visit.of(begin().claim))
    time_machine.move_to("2027-02-03")
    glance_at(Visit.of(ada.claim))
    assert len(drafts) == 3


def test_no_more_is_kept_than_is_of_use(ada, monkeypatch):
    monkeypatch.setattr(glancing, "MOST", 2)
    for _number in range(4):
        glance_at(Visit.of(begin().claim))
    assert len(glancing._seen) == 2 < MOST


def test_no_word_of_theirs_is_kept(ada):
    fill_in(ada, answers_of("va_direct_hatch"))
    kept = repr(glance_at(Visit.of(ada.claim)))
    assert "Etxeberr" not in kept + repr(glancing._seen)
