"""Answering page by page: what is saved, what is kept, and what can never be lost."""

import re

import pytest
from django.urls import reverse

from nexus.programs.choosing import every_stage
from nexus.wizard.place import neutral, places_in
from tests.wizard.people import Person

pytestmark = pytest.mark.django_db(databases=["default", "keys"])

SEVERITY = "pain-impact/severity"
STORY = "personal-narrative/story"
IDENTITY = "about-you/identity"
FLARE_UPS = "pain-impact/flare-ups"
DETAILS = "pain-impact/flare-up-details"
WAY = [place.path for place in places_in(every_stage())]
AFTER_SEVERITY = WAY[WAY.index(SEVERITY) + 1]
AFTER_FLARE_UPS = WAY[WAY.index(DETAILS) + 1]


def anchor_of(path: str) -> str:
    """Where its answers stand on a check page."""
    return "of-" + neutral(path).replace("/", "-")


def test_a_saved_page_leads_to_the_next_one(ada):
    response = ada.send(SEVERITY, {"pain_usual": "5", "pain_worst": "8"})
    assert response.status_code == 302
    assert response["Location"] == ada.address("page", AFTER_SEVERITY)
    assert ada.given()["pain_usual"] == 5
    assert ada.given()["pain_best"] is None


def test_what_was_saved_is_shown_again(ada):
    ada.send(SEVERITY, {"pain_usual": "5", "pain_usual_often": "most days"})
    page = ada.open(SEVERITY).content.decode()
    assert "most days</textarea>" in page
    assert 'id="id_pain_usual_5" value="5" checked' in page


def test_an_answer_decides_which_page_comes_next(ada):
    skipped = ada.send(FLARE_UPS, {"has_flare_ups": "no"})
    assert skipped["Location"] == ada.address("page", AFTER_FLARE_UPS)
    taken = ada.send(FLARE_UPS, {"has_flare_ups": "yes"})
    assert taken["Location"] == ada.address("page", DETAILS)


def test_a_tick_that_was_taken_away_is_gone(ada):
    where = "pain-impact/where"
    ada.send(where, {"where": ["back_left", "back_middle"]})
    ada.send(where, {"where": ["back_left"]})
    assert ada.given()["where"] == ["back_left"]


def test_the_last_page_of_a_part_leads_to_its_answers(ada):
    response = ada.send("clinician/confirmation", {"confirmed": "yes"})
    assert response["Location"] == ada.address("check-stage", "clinician")


def test_a_long_text_can_wait_for_its_person_to_come_back(ada):
    def status() -> str:
        tasks = ada.client.get(ada.address("tasks")).content.decode()
        return str(tasks.split('id="status-story"')[0].rpartition('class="status status-')[2])

    ada.send(STORY, {"story": "It began", "story_finished": "no"})
    assert status().startswith("begun")
    ada.send(STORY, {"story": "It began. It ended.", "story_finished": "yes"})
    assert status().startswith("done")


# ── Looking over the answers ─────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("name", [("check",), ("check-stage", "pain-impact")])
def test_change_comes_back_to_the_very_page_it_was_pressed_on(ada, name):
    ada.send(SEVERITY, {"pain_usual": "4"})
    checked = ada.client.get(ada.address(*name)).content.decode()
    [change] = re.findall(rf'href="({ada.address("page", SEVERITY)}\?check=[0-9a-z]+)"', checked)
    page = ada.client.get(change).content.decode()
    back = f"{ada.address(*name)}#{anchor_of(SEVERITY)}"
    assert f'href="{back}"' in page
    hidden = re.search(r'name="check" value="([a-z-]+)"', page)
    assert hidden
    assert ada.send(SEVERITY, {"pain_usual": "5"}, check=hidden[1])["Location"] == back
    assert f'id="{anchor_of(SEVERITY)}"' in checked


def test_change_comes_back_after_an_error_too(ada):
    faulty = ada.send(SEVERITY, {"pain_usual": "5", "pain_best": "9"}, check="pain-impact")
    assert 'name="check" value="pain-impact"' in faulty.content.decode()
    mended = ada.send(SEVERITY, {"pain_usual": "5", "pain_best": "2"}, check="pain-impact")
    assert mended["Location"].startswith(ada.address("check-stage", "pain-impact"))


def test_a_page_of_another_name_to_return_to_is_the_one_of_all_answers(ada):
    for name in ("", "1", "https://elsewhere.example/", "no-such-part"):
        response = ada.send(SEVERITY, {"pain_usual": "5"}, check=name)
        assert response["Location"] == f"{ada.address('check')}#{anchor_of(SEVERITY)}"


def test_an_item_is_changed_added_and_removed_on_the_way_back(ada):
    records = ada.address("page", "medical-evidence/records")
    assert 'name="check" value="all"' in ada.client.get(f"{records}?check=all").content.decode()
    added = ada.client.post(ada.address("add", "medical-evidence/records"), {"check": "all"})
    assert added["Location"] == f"{records}1/?check=all"
    saved = ada.send("medical-evidence/records/1", {"record_source": "A note"}, check="all")
    assert saved["Location"] == f"{ada.address('check')}#{anchor_of('medical-evidence/records/1')}"
    remove = f"{ada.address('remove', 'medical-evidence/records/1')}?check=all"
    assert f'href="{records}?check=all"' in ada.client.get(remove).content.decode()
    assert ada.client.post(remove, {"version": "2"})["Location"] == f"{records}?check=all"


def test_a_part_shows_its_own_answers_and_the_way_to_the_next_part(ada):
    ada.send(SEVERITY, {"pain_usual": "5"})
    page = ada.client.get(ada.address("check-stage", "pain-impact")).content.decode()
    assert page.count('<section class="stage"') == 1
    assert "Not provided" in page
    assert "Go on: Medical evidence" in page
    last = ada.client.get(ada.address("check-stage", "clinician")).content.decode()
    assert "Go on: " not in last


def test_a_part_that_is_not_on_the_way_is_not_found(ada):
    assert ada.client.get(ada.address("check-stage", "no-such-part")).status_code == 404


def test_a_page_that_does_not_apply_is_not_looked_over(ada):
    ada.send(FLARE_UPS, {"has_flare_ups": "yes"})
    ada.send(DETAILS, {"flare_up_length": "two days"})
    ada.send(FLARE_UPS, {"has_flare_ups": "no"})
    page = ada.client.get(ada.address("check-stage", "pain-impact")).content.decode()
    assert "two days" not in page
    assert ada.given()["flare_up_length"] == "two days"


# ── Before a page that may be hard ───────────────────────────────────────────────────────────────


def test_a_hard_page_says_so_first(ada):
    page = ada.open(STORY).content.decode()
    assert "<textarea" not in page
    assert f'href="{ada.address("page", STORY)}?begin=1"' in page
    assert page.count("tel:988") == 2
    assert "<textarea" in ada.client.get(f"{ada.address('page', STORY)}?begin=1").content.decode()
    assert ada.state("story").version == 0


def test_once_something_was_saved_nobody_is_asked_to_wait_again(ada):
    ada.send(STORY, {"story": ""})
    assert "<textarea" in ada.open(STORY).content.decode()


def test_a_pause_keeps_the_way_back_to_the_answers(ada):
    page = ada.client.get(f"{ada.address('page', STORY)}?check=all").content.decode()
    assert "?begin=1&amp;check=all" in page


# ── What is not finished ─────────────────────────────────────────────────────────────────────────


def test_a_faulty_page_shows_the_error_and_keeps_everything(ada):
    typed = {"pain_usual": "5", "pain_best": "9", "pain_usual_often": "often, I think"}
    response = ada.send(SEVERITY, typed)
    page = response.content.decode()
    assert response.status_code == 422
    assert "<title>Error: " in page
    assert 'href="#id_pain_best"' in page
    assert "often, I think</textarea>" in page
    assert ada.state("severity").unfinished["pain_usual_often"] == "often, I think"
    assert ada.state("severity").answers == {}


def test_unfinished_text_is_there_when_the_page_is_opened_again_and_accuses_nobody(ada):
    ada.send(SEVERITY, {"pain_usual": "5", "pain_best": "9"})
    page = ada.open(SEVERITY).content.decode()
    assert 'id="id_pain_best_9" value="9" checked' in page
    assert "There is a problem" not in page


def test_a_faulty_page_can_be_mended_on_the_spot(ada):
    page = ada.send(SEVERITY, {"pain_usual": "5", "pain_best": "9"}).content.decode()
    version = page.split('name="version" value="')[1].split('"')[0]
    mended = ada.send(SEVERITY, {"pain_usual": "5", "pain_best": "2"}, version=version)
    assert mended.status_code == 302
    assert ada.state("severity").unfinished is None


def test_a_fault_leaves_the_earlier_answers_in_force(ada):
    ada.send(SEVERITY, {"pain_usual": "5"})
    ada.send(SEVERITY, {"pain_usual": "5", "pain_best": "9"})
    assert ada.given()["pain_usual"] == 5
    assert ada.given()["pain_best"] is None


def test_a_break_keeps_what_was_typed_without_judging_it(ada):
    response = ada.send(IDENTITY, {"first_names": "Ada", "born-month": "Smarch"}, **{"break": "1"})
    assert response["Location"] == ada.address("break", IDENTITY)
    assert "kept as it is" in ada.client.get(response["Location"]).content.decode()
    assert 'value="Smarch"' in ada.open(IDENTITY).content.decode()


def test_a_break_on_an_untouched_page_changes_nothing(ada):
    ada.send(IDENTITY, {"first_names": "", "last_name": "  "}, **{"break": "1"})
    assert ada.state("identity").version == 0
    ada.send(SEVERITY, {"pain_usual": "5"})
    ada.send(SEVERITY, {"pain_usual": "5"}, **{"break": "1"})
    assert ada.state("severity").unfinished is None


def test_a_form_without_a_place_to_type_erases_nothing_and_shows_what_came(ada):
    identity = {"first_names": "Ada", "last_name": "Ash"}
    born = {"born-month": "3", "born-day": "4", "born-year": "1980"}
    ada.send(IDENTITY, {**identity, **born})
    for left_out in (*identity, *born):
        kept = {name: value for name, value in {**identity, **born}.items() if name != left_out}
        hidden = {"version": "1", "questionnaire-current_step": IDENTITY}
        sent = {**hidden, **kept, "file_number": "Just typed"}
        response = ada.client.post(ada.address("page", IDENTITY), sent)
        assert response.status_code == 400
        assert "Just typed" in response.content.decode()
        assert ada.state("identity").version == 1


def test_a_question_that_is_newer_than_an_open_tab_stops_nobody(ada):
    hidden = {"version": "0", "questionnaire-current_step": SEVERITY}
    sent = ada.client.post(ada.address("page", SEVERITY), {**hidden, "pain_usual": "4"})
    assert sent.status_code == 302
    assert ada.given()["pain_usual"] == 4


# ── Two at once ──────────────────────────────────────────────────────────────────────────────────


def test_a_save_over_somebody_elses_is_refused_and_both_texts_are_shown(ada):
    ada.send(STORY, {"story": "Theirs"})
    response = ada.send(STORY, {"story": "Mine"}, version="0")
    page = response.content.decode()
    assert response.status_code == 409
    assert "Mine</textarea>" in page
    assert "Theirs" in page
    assert 'name="version" value="1"' in page
    assert ada.given()["story"] == "Theirs"


def test_mine_can_be_kept_after_both_were_shown(ada):
    ada.send(STORY, {"story": "Theirs"})
    ada.send(STORY, {"story": "Mine"}, version="0")
    assert ada.send(STORY, {"story": "Mine"}, version="1").status_code == 302
    assert ada.given()["story"] == "Mine"


@pytest.mark.parametrize("how", [{}, {"break": "1"}])
def test_neither_a_break_nor_a_fault_overwrites_somebody_else(ada, how):
    ada.send(SEVERITY, {"pain_usual": "5"})
    stale = ada.send(SEVERITY, {"pain_usual": "5", "pain_best": "9"}, version="0", **how)
    assert stale.status_code == 409
    assert ada.state("severity").unfinished is None


def test_only_what_differs_stands_beside(ada):
    ada.send(SEVERITY, {"pain_usual": "5", "pain_usual_often": "mostly"})
    page = ada.send(
        SEVERITY, {"pain_usual": "5", "pain_usual_often": "rarely"}, version="0"
    ).content.decode()
    assert page.count("Saved meanwhile:") == 1
    assert "mostly" in page


def test_two_ways_of_writing_the_same_do_not_differ_and_what_cannot_be_read_does(ada):
    place = "pain-impact/function"
    ada.send(place, {"sitting": "60", "standing": "20"})
    page = ada.send(place, {"sitting": "1 hour", "standing": "a bit"}, version="0").content.decode()
    assert page.count("Saved meanwhile:") == 1
    assert 'value="a bit"' in page
    assert "20 minutes" in page


BOTH = {"pain_usual": "5", "pain_best": "2"}
"""What stands in the page; somebody else saved 7 and 1 there."""


def quarrel(ada):
    ada.send(SEVERITY, {"pain_usual": "7", "pain_best": "1"})
    assert ada.send(SEVERITY, BOTH, version="0").status_code == 409


def test_for_each_answer_one_of_both_is_kept(ada):
    quarrel(ada)
    chosen = {"keep-pain_usual": "other", "keep-pain_best": "mine"}
    assert ada.send(SEVERITY, {**BOTH, **chosen}, version="1").status_code == 302
    assert (ada.given()["pain_usual"], ada.given()["pain_best"]) == (7, 2)


def test_without_a_choice_mine_are_kept(ada):
    quarrel(ada)
    assert ada.send(SEVERITY, BOTH, version="1").status_code == 302
    assert (ada.given()["pain_usual"], ada.given()["pain_best"]) == (5, 2)


def test_the_other_one_may_be_nothing(ada):
    ada.send(SEVERITY, {"pain_usual": "7"})
    ada.send(SEVERITY, BOTH, version="0")
    ada.send(SEVERITY, {**BOTH, "keep-pain_best": "other"}, version="1")
    assert ada.given().get("pain_best") is None
    assert ada.given()["pain_usual"] == 5


def test_what_was_not_yet_finished_elsewhere_can_be_chosen_too(ada):
    ada.send(SEVERITY, {"pain_usual": "seven, or so"}, **{"break": "1"})
    page = ada.send(SEVERITY, BOTH, version="0")
    assert "seven, or so" in page.content.decode()
    faulty = ada.send(SEVERITY, {**BOTH, "keep-pain_usual": "other"}, version="1")
    assert faulty.status_code == 422
    assert ada.state("severity").unfinished["pain_usual"] == "seven, or so"
    assert ada.state("severity").unfinished["pain_best"] == "2"


def test_a_choice_between_two_that_a_third_overtook_is_asked_again(ada):
    quarrel(ada)
    ada.send(SEVERITY, {"pain_usual": "9", "pain_best": "1"})
    again = ada.send(SEVERITY, {**BOTH, "keep-pain_usual": "other"}, version="1")
    assert again.status_code == 409
    assert ada.given()["pain_usual"] == 9


def test_both_are_shown_with_the_choice_between_them_and_nothing_is_saved_behind_it(ada):
    ada.send(SEVERITY, {"pain_usual": "7"})
    page = ada.send(SEVERITY, BOTH, version="0").content.decode()
    assert page.count('value="mine" checked') == page.count('value="other"') == 2
    assert "saving" not in page  # it would put mine over what the other left unfinished


@pytest.mark.parametrize("version", ["", "x", "-1", "9" * 30, "٣", "1.5"])
def test_a_version_that_cannot_be_read_overwrites_nothing(ada, version):
    ada.send(STORY, {"story": "Theirs"})
    assert ada.send(STORY, {"story": "Mine"}, version=version).status_code == 409
    assert ada.given()["story"] == "Theirs"


@pytest.mark.parametrize("how", [{}, {"break": "1"}])
@pytest.mark.parametrize("words", ["Told once", "Much too long " * 1000])
def test_a_second_tap_on_the_same_button_is_no_quarrel(ada, words, how):
    first = ada.send(STORY, {"story": words}, **how)
    again = ada.send(STORY, {"story": words}, version="0", **how)
    assert again.status_code == first.status_code
    assert again.get("Location") == first.get("Location")
    assert ada.state("story").version == 1


def test_a_break_elsewhere_does_not_stand_in_for_saving(ada):
    ada.send(STORY, {"story": "Told"}, **{"break": "1"})
    assert ada.send(STORY, {"story": "Told"}, version="0").status_code == 409


@pytest.mark.parametrize(
    "astray",
    [
        {"questionnaire-current_step": STORY},
        {"questionnaire-current_step": "nothing"},
        {"questionnaire-current_step": ""},
        {"wizard_goto_step": STORY},
    ],
)
def test_a_form_of_another_page_is_refused_with_its_words(ada, astray):
    response = ada.send(SEVERITY, {"pain_usual_often": "my own words"}, **astray)
    assert response.status_code == 409
    assert "my own words" in response.content.decode()
    assert ada.given() == {}


def test_a_page_that_stopped_applying_still_takes_what_an_open_tab_holds(ada):
    ada.send(FLARE_UPS, {"has_flare_ups": "yes"})
    ada.send(FLARE_UPS, {"has_flare_ups": "no"})
    response = ada.send(DETAILS, {"flare_up_length": "two days"})
    assert response["Location"] == ada.address("tasks")
    assert ada.given()["flare_up_length"] == "two days"


def test_words_typed_after_the_letter_was_closed_are_still_shown(ada):
    ada.client.post(ada.address("close"))
    response = ada.client.post(ada.address("page", STORY), {"story": "Nearly lost <b>"})
    assert response.status_code == 404
    assert "Nearly lost &lt;b&gt;" in response.content.decode()
    assert ada.given() == {}


def test_no_address_starts_over(ada):
    ada.send(STORY, {"story": "Kept"})
    ada.client.get(f"{ada.address('page', STORY)}?reset=1")
    ada.client.get(f"{ada.address('tasks')}?reset=1")
    assert ada.given()["story"] == "Kept"


def test_looking_changes_nothing(ada):
    ada.send(SEVERITY, {"pain_usual": "5", "pain_best": "9"})
    before = ada.state("severity")
    ada.open(SEVERITY)
    ada.client.head(ada.address("page", SEVERITY))
    assert ada.state("severity") == before


# ── Hostile or unlucky input ─────────────────────────────────────────────────────────────────────

HOSTILE = [
    "<script>alert(1)</script>",
    "{{ 7*7 }} {% include 'x' %} ${7*7}",
    "'; DROP TABLE claims; --",
    "</textarea><img src=x onerror=alert(1)>",
    '" autofocus onfocus="alert(1)',
    "A\x00B\x07C",
    "a\u202ecba\u202c",
    "שלום, مرحبا, สวัสดี, 你好, 🙂",
    "line\r\none\n\n\n\ntwo",
    "\ud83d\ude42".encode("utf-16", "surrogatepass").decode("utf-16"),
]


@pytest.mark.parametrize("words", HOSTILE)
def test_whatever_is_typed_stays_text(ada: Person, words: str):
    assert ada.send(STORY, {"story": words}).status_code == 302
    page = ada.open(STORY).content.decode()
    assert "<script>alert" not in page
    assert "<img src=x" not in page
    assert '" autofocus onfocus="' not in page
    for name in ("check", "tasks"):
        assert "<script>alert" not in ada.client.get(ada.address(name)).content.decode()


@pytest.mark.parametrize("words", HOSTILE)
def test_whatever_is_typed_on_a_faulty_page_stays_text(ada: Person, words: str):
    response = ada.send(SEVERITY, {"pain_usual": words, "pain_usual_often": words})
    assert response.status_code == 422
    assert "<script>alert" not in response.content.decode()
    assert ada.open(SEVERITY).status_code == 200


def test_fifty_thousand_characters_are_refused_with_every_one_of_them_kept(ada):
    story = "Ach. " * 10_000
    response = ada.send(STORY, {"story": story})
    assert response.status_code == 422
    assert "Nothing was cut" in response.content.decode()
    assert ada.state("story").unfinished["story"] == story
    assert story in ada.open(STORY).content.decode()


def test_an_answer_never_stands_in_an_address_or_in_the_session(ada):
    response = ada.send(STORY, {"story": "Quetzalcoatl"})
    assert "Quetzalcoatl" not in response["Location"]
    assert "Quetzalcoatl" not in str(dict(ada.client.session.items()))
    kept = {"claims", "device", "seen", "_session_expiry"}
    assert set(ada.client.session.keys()) == kept


# ── Signposts ────────────────────────────────────────────────────────────────────────────────────

SAFETY = "pain-impact/safety"


def test_a_warning_sign_leads_to_help_and_then_onwards(ada):
    response = ada.send(SAFETY, {"warning_signs": ["saddle"]})
    assert response["Location"] == f"{ada.address('signposts')}?page={neutral(SAFETY)}"
    page = ada.client.get(response["Location"]).content.decode()
    assert "tel:911" in page
    assert ada.address("page", "pain-impact/where") in page
    assert ada.given()["warning_signs"] == ["saddle"]


def test_dark_thoughts_lead_to_the_crisis_line(ada):
    response = ada.send(SAFETY, {"dark_thoughts": "yes"})
    page = ada.client.get(response["Location"]).content.decode()
    assert page.count("tel:988") == 2


def test_a_sign_counts_even_beside_none_of_these(ada):
    response = ada.send(SAFETY, {"warning_signs": ["none", "bladder"]})
    assert response.status_code == 422
    assert "Get help now" in response.content.decode()


def test_a_break_on_the_safety_page_leads_to_help_too(ada):
    response = ada.send(SAFETY, {"warning_signs": ["fever"]}, **{"break": "1"})
    assert response["Location"] == f"{ada.address('signposts')}?page={neutral(SAFETY)}"
    assert "See a doctor today" in ada.client.get(response["Location"]).content.decode()


def test_without_a_sign_nobody_is_interrupted(ada):
    response = ada.send(SAFETY, {"warning_signs": ["none"], "dark_thoughts": "no"})
    assert response["Location"] == ada.address("page", "pain-impact/where")
    assert ada.client.get(ada.address("signposts"))["Location"] == ada.address("tasks")


BLADDER = "pain-impact/bladder-bowel"


def test_new_trouble_with_the_bladder_leads_to_help_and_then_onwards(ada):
    given = {"bladder_bowel": ["bladder"], "bladder_bowel_since": "new"}
    response = ada.send(BLADDER, given)
    page = ada.client.get(response["Location"]).content.decode()
    assert "tel:911" in page
    assert ada.address("page", WAY[WAY.index(BLADDER) + 1]) in page


def test_old_trouble_with_the_bladder_interrupts_nobody(ada):
    given = {"bladder_bowel": ["bladder"], "bladder_bowel_since": "old"}
    assert ada.send(BLADDER, given)["Location"] == ada.address("page", WAY[WAY.index(BLADDER) + 1])


def test_from_a_signpost_the_way_back_to_the_answers_is_kept(ada):
    response = ada.send(SAFETY, {"warning_signs": ["saddle"]}, check="pain-impact")
    page = ada.client.get(response["Location"]).content.decode()
    assert f'href="{ada.address("check-stage", "pain-impact")}#{anchor_of(SAFETY)}"' in page


def test_the_questions_on_paper_are_those_of_the_chosen_program(ada):
    assert "The questions on paper" not in ada.client.get(ada.address("tasks")).content.decode()
    ada.send("about-you/program", {"chosen_program": "ssa"})
    page = ada.client.get(ada.address("tasks")).content.decode()
    assert f'href="{reverse("pages:worksheet", args=["ssa"])}"' in page


# ── In the background ────────────────────────────────────────────────────────────────────────────

FORM = "f" * 22


def typed_so_far(person, step, answers, *, turn, version="0", form=FORM):
    """What a script sends while somebody types."""
    more = {"background": "1", "form": form, "turn": str(turn), "version": version}
    return person.send(step, answers, **more)


def test_what_is_typed_is_kept_in_the_background_and_never_called_wrong(ada):
    response = typed_so_far(ada, SEVERITY, {"pain_usual": "5", "pain_best": "9"}, turn=1)
    assert (response.status_code, response.json()) == (200, {"saved": True})
    assert ada.state("severity").unfinished["pain_best"] == "9"
    assert ada.given() == {}


def test_a_form_that_saved_itself_in_the_background_can_still_be_sent(ada):
    for turn, text in enumerate(("I f", "I fell", "I fell in"), start=1):
        assert typed_so_far(ada, STORY, {"story": text}, turn=turn).status_code == 200
    sent = ada.send(STORY, {"story": "I fell in May."}, version="0", form=FORM, turn="4")
    assert sent.status_code == 302
    assert ada.given()["story"] == "I fell in May."
    assert ada.state("story").unfinished is None


def test_a_late_save_of_ones_own_form_is_let_go_and_frightens_nobody(ada):
    ada.send(STORY, {"story": "Done"}, version="0", form=FORM, turn="2")
    late = typed_so_far(ada, STORY, {"story": "Do"}, turn=1)
    assert (late.status_code, late.json()) == (200, {"saved": True})
    assert ada.state("story").unfinished is None
    assert ada.given()["story"] == "Done"


def test_in_the_background_nobody_is_overwritten_either(ada):
    ada.send(STORY, {"story": "Theirs"})
    response = typed_so_far(ada, STORY, {"story": "Mine"}, turn=1)
    assert (response.status_code, response.json()) == (409, {"saved": False})
    assert ada.state("story").unfinished is None
    both = ada.send(STORY, {"story": "Mine"}, version="0", form=FORM, turn="2")
    assert both.status_code == 409
    assert "Theirs" in both.content.decode()


def test_going_back_to_what_was_answered_leaves_nothing_unfinished(ada):
    ada.send(SEVERITY, {"pain_usual": "5"})
    typed_so_far(ada, SEVERITY, {"pain_usual": "6"}, turn=1, version="1")
    assert ada.state("severity").unfinished is not None
    typed_so_far(ada, SEVERITY, {"pain_usual": "5"}, turn=2, version="1")
    assert ada.state("severity").unfinished is None


def test_a_page_that_was_only_looked_at_is_not_begun(ada):
    typed_so_far(ada, SEVERITY, {}, turn=1)
    assert ada.state("severity").version == 0


def test_each_form_has_an_id_of_its_own(ada):
    pages = [ada.open(SEVERITY).content.decode() for _ in range(2)]
    ids = [re.findall(r'name="form" value="([A-Za-z0-9_-]{22})"', page) for page in pages]
    assert len(ids[0]) == len(ids[1]) == 1
    assert ids[0] != ids[1]
