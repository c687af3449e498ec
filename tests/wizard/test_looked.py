"""Whoever owns a letter sees what was done with it, in plain words and without their answers."""

import re
from datetime import timedelta
from html import unescape
from types import SimpleNamespace
from uuid import UUID

import pytest
from django.urls import reverse
from django.utils import timezone

from nexus.accounts.actor import CodeHolder
from nexus.audit.models import Event
from nexus.audit.recording import What, record
from nexus.claims.access import NoSuchClaim
from nexus.claims.beginning import open_with_code, replace_code
from nexus.wizard.looked import EVENTS_A_PAGE, HELPER, OF_THE_SITE, REFUSED, YOU
from tests.wizard.people import save

HELPED = CodeHolder(UUID(int=1), helper="helper").label
pytestmark = pytest.mark.django_db(databases=["default", "keys"])
HERE = "192.0.2.7"


def told(person, page: int = 1) -> list[str]:
    shown = person.client.get(f"{person.address('looked')}?page={page}").content.decode()
    rows = re.findall(r"<tr[^>]*>\s*<td[^>]*>.*?</td>\s*<td[^>]*>(.*?)</td>", shown, re.DOTALL)
    return [unescape(re.sub("<[^>]+>", "", row)) for row in rows]


def in_a_minute(time_machine) -> None:
    time_machine.move_to(timezone.now() + timedelta(minutes=1), tick=False)


def test_it_says_what_was_done_and_the_last_comes_first(ada):
    save(ada, "story", {"story": "Told"})
    ada.client.post(ada.address("make"))
    assert told(ada)[0] == "You made draft 1."
    assert told(ada)[1].startswith("You saved “")
    assert told(ada)[-1] == "You began this letter."


def test_it_says_when_in_the_time_of_this_place(ada):
    event = Event.objects.filter(claim=ada.claim.pk).latest("number")
    shown = ada.client.get(ada.address("looked")).content.decode()
    assert f'<time datetime="{timezone.localtime(event.at).isoformat()}"' in shown


def test_every_event_has_its_words():
    assert set(What) == {*YOU, *REFUSED, *OF_THE_SITE}
    assert HELPER.keys() <= YOU.keys()


@pytest.mark.parametrize("actor", ["code-holder", HELPED, "system"])
@pytest.mark.parametrize("what", YOU)
def test_every_event_can_be_told_of_anyone(ada, what, actor):
    record(what=What(what), actor=actor, claim=ada.claim.pk, detail="where")
    [words, *_] = told(ada)
    assert words.endswith(".")
    assert not re.search(r"[{}]|Something else", words)


def test_what_a_helper_did_is_told_as_theirs(ada):
    record(what=What.ITEM_ADDED, actor=HELPED, claim=ada.claim.pk, detail="treatments_tried/2")
    assert told(ada)[0].startswith("Your helper added to “")


def test_what_a_later_version_wrote_is_not_a_failure(ada):
    last = Event.objects.latest("number")
    Event.objects.create(
        number=last.number + 1,
        at=last.at,
        actor="code-holder",
        what="danced",
        claim=ada.claim.pk,
        detail="a/b",
        key_id="x",
        seal="x",
    )
    assert told(ada)[0] == "Something else was done."


def test_an_old_code_that_somebody_tried_is_told_with_how_often(ada, time_machine):
    in_a_minute(time_machine)
    replace_code(claim=ada.claim, by=ada.actor)
    for _ in range(3):
        with pytest.raises(NoSuchClaim):
            open_with_code(code=ada.code, remote=HERE)
    in_a_minute(time_machine)
    assert told(ada)[0] == (
        "Somebody tried a return code of yours that no longer works, 3 times. They did not get in."
    )


def test_somebody_who_asked_for_it_in_vain_is_told(ada, dan, time_machine):
    in_a_minute(time_machine)
    assert dan.client.get(ada.address("tasks")).status_code == 404
    in_a_minute(time_machine)
    assert told(ada)[0] == (
        "Somebody without your code tried to open this letter. They did not get in."
    )


def test_nothing_of_anyone_elses_letter_is_told(ada, dan):
    before = told(ada)
    dan.send("pain-impact/where", {"where": "hip"})
    assert told(ada) == before
    assert dan.client.get(ada.address("looked")).status_code == 404
    absent = reverse("wizard:looked", args=("00000000-0000-4000-8000-000000000000",))
    assert dan.client.get(absent).status_code == 404


def test_no_answer_is_told(ada):
    ada.send("personal-narrative/story", {"story": "Xanthippe-canary"})
    shown = ada.client.get(ada.address("looked")).content.decode()
    assert "canary" not in shown


def test_many_events_go_on_on_the_next_page(ada):
    for number in range(EVENTS_A_PAGE):
        record(
            what=What.DRAFT_MADE, actor="code-holder", claim=ada.claim.pk, detail=str(number + 1)
        )
    assert len(told(ada)) == EVENTS_A_PAGE
    assert told(ada, page=2)[-1] == "You began this letter."
    assert set(told(ada, page=999)) == set(told(ada, page=2))


def test_where_nothing_was_written_yet_it_says_so(ada, monkeypatch):
    none = SimpleNamespace(objects=Event.objects.filter(what="nothing"))
    monkeypatch.setattr("nexus.wizard.looked.Event", none)
    assert told(ada) == []
    assert "Nothing yet." in ada.client.get(ada.address("looked")).content.decode()


def test_the_task_list_leads_there(ada):
    assert ada.address("looked") in ada.client.get(ada.address("tasks")).content.decode()
