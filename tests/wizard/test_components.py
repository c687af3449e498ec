"""Every piece that pages are made of can be looked at on one page, in development alone."""

from pathlib import Path

import pytest

from nexus.wizard.components import one_of_each
from nexus.wizard.forms import form_for

pytestmark = pytest.mark.django_db(databases=["default", "keys"])

ROOT = Path(__file__).parents[2]
PIECES = {f"components/{path.name}" for path in (ROOT / "templates" / "components").iterdir()}


def test_every_piece_is_shown(client, settings):
    settings.DEBUG = True
    shown = {template.name for template in client.get("/components/").templates}
    assert PIECES - shown == set()


def test_every_kind_of_question_is_shown_blank_answered_and_refused(client, settings):
    settings.DEBUG = True
    page = client.get("/components/").content.decode()
    for name in form_for(one_of_each())().fields:
        for state in ("empty", "filled", "refused"):
            assert f'id="{state}_{name}' in page, (state, name)


def test_people_who_are_served_for_real_do_not_meet_it(client, settings):
    settings.DEBUG = False
    assert client.get("/components/").status_code == 404
