"""Lists of records, events and the like: adding, naming, removing in two steps."""

import pytest

from nexus.claims.actions import add_item, record_answers

pytestmark = pytest.mark.django_db(databases=["default", "keys"])

RECORDS = "medical-evidence/records"
FIRST = f"{RECORDS}/1"


def add(person):
    return person.client.post(person.address("add", RECORDS))["Location"]


def test_an_empty_list_says_so_and_offers_the_first(ada):
    page = ada.open(RECORDS).content.decode()
    assert "Nothing is listed yet." in page
    assert "Add the first record" in page


def test_an_item_is_added_answered_and_named(ada):
    assert add(ada) == ada.address("page", FIRST)
    saved = ada.send(FIRST, {"record_source": "Harbor Clinic note"})
    assert saved["Location"] == ada.address("page", RECORDS)
    page = ada.open(RECORDS).content.decode()
    assert "Harbor Clinic note" in page
    assert "Add another record" in page


def test_an_item_without_a_name_has_its_number(ada):
    add(ada)
    page = ada.open(RECORDS).content.decode()
    assert "Record 1" in page
    assert "In progress" in page


def test_an_unfinished_item_is_named_after_what_was_typed(ada):
    add(ada)
    typed = {"record_source": "Half a note", "record_date-month": "Smarch"}
    assert ada.send(FIRST, typed).status_code == 422
    assert "Half a note" in ada.open(RECORDS).content.decode()


def test_an_item_is_removed_in_two_steps_and_its_number_never_returns(ada):
    add(ada)
    ada.send(FIRST, {"record_source": "Harbor Clinic note"})
    asked = ada.client.get(ada.address("remove", FIRST))
    assert "Remove “Harbor Clinic note”?" in asked.content.decode()
    assert ada.state("records", "1").version == 2
    gone = ada.client.post(ada.address("remove", FIRST), {"version": "2"})
    assert gone["Location"] == ada.address("page", RECORDS)
    assert ada.open(FIRST).status_code == 404
    assert add(ada) == ada.address("page", f"{RECORDS}/2")


@pytest.mark.parametrize("version", ["1", "", "x", "99"])
def test_what_was_changed_meanwhile_is_not_removed(ada, version):
    add(ada)
    ada.send(FIRST, {"record_source": "Changed"})
    refused = ada.client.post(ada.address("remove", FIRST), {"version": version})
    assert refused.status_code == 409
    assert "changed in another place" in refused.content.decode()
    assert ada.state("records", "1").version == 2


def test_words_for_an_item_that_was_removed_meanwhile_can_be_added_again(ada):
    add(ada)
    ada.client.post(ada.address("remove", FIRST), {"version": "1"})
    hidden = {"version": "1", "questionnaire-current_step": FIRST}
    words = {"record_source": "My own note", "record_date-year": "2006"}
    refused = ada.client.post(ada.address("page", FIRST), {**hidden, **words})
    assert refused.status_code == 409
    assert "My own note" in refused.content.decode()
    again = ada.client.post(ada.address("add", RECORDS), words)
    assert "My own note</textarea>" in ada.client.get(again["Location"]).content.decode()
    assert ada.state("records", "2").unfinished["record_date"]["year"] == "2006"


def test_a_full_list_takes_no_more_and_keeps_the_words(ada):
    for _number in range(20):
        add_item(claim=ada.claim, page="diagnoses", by=ada.actor)
    place = "medical-evidence/diagnoses"
    assert "Add another" not in ada.open(place).content.decode()
    full = ada.client.post(ada.address("add", place), {"diagnosis": "Lumbago"})
    assert full.status_code == 409
    assert "Lumbago" in full.content.decode()


def test_only_lists_can_be_added_to_and_only_items_removed(ada):
    assert ada.client.post(ada.address("add", "pain-impact/where")).status_code == 404
    assert ada.client.post(ada.address("add", FIRST)).status_code == 404
    assert ada.client.get(ada.address("remove", RECORDS)).status_code == 404
    assert ada.open("pain-impact/where/1").status_code == 404


def test_whether_a_list_is_complete_is_the_persons_to_say(ada):
    add(ada)
    ada.send(FIRST, {"record_source": "Harbor Clinic note"})
    response = ada.send(RECORDS, {"records_finished": "yes"})
    assert response.status_code == 302
    assert ada.given()["records_finished"] is True
    tasks = ada.client.get(ada.address("tasks")).content.decode()
    assert tasks.split('id="status-records"')[0].endswith('<span class="status status-done" ')


def test_saving_an_item_in_two_tabs_shows_both(ada):
    add(ada)
    ada.send(FIRST, {"record_source": "Theirs"})
    stale = ada.send(FIRST, {"record_source": "Mine"}, version="1")
    assert stale.status_code == 409
    assert "Theirs" in stale.content.decode()
    assert "Mine" in stale.content.decode()


def test_a_list_of_someone_else_is_no_list(ada, dan):
    item = add_item(claim=dan.claim, page="records", by=dan.actor)
    record_answers(claim=dan.claim, page="records", item=item, version=1, answers={}, by=dan.actor)
    assert ada.client.get(dan.address("page", FIRST)).status_code == 404
