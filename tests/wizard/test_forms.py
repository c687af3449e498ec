"""What a person enters on a page, how it is stored, and how it is shown again."""

import html5lib
import pytest

from nexus.interview.page import Page
from nexus.interview.question import Special
from nexus.interview.text import Text
from nexus.wizard.forms import form_for
from tests.visiting import successful
from tests.wizard.samples import ENTERED, PAGE, TICKED, WITH_SPECIALS, bound, shown


def sent_by(form) -> list[tuple[str, str]]:
    """What a browser sends when nobody touches the form."""
    return list(successful(html5lib.parse(f"<form>{form}</form>", treebuilder="etree")))


@pytest.mark.parametrize("key", ENTERED)
def test_every_kind_of_answer_is_stored_as_its_question_writes_it(key):
    sent, stored = ENTERED[key]
    form = bound(sent)
    assert form.is_valid()
    assert form.cleaned_data[key] == stored
    assert [name for name, value in form.cleaned_data.items() if value not in (None, [])] == [key]


@pytest.mark.parametrize("key", ENTERED)
def test_a_stored_answer_is_shown_so_that_sending_it_back_changes_nothing(key):
    _sent, stored = ENTERED[key]
    again = bound("&".join(f"{name}={value}" for name, value in sent_by(shown({key: stored}))))
    assert again.is_valid()
    assert again.cleaned_data[key] == stored


@pytest.mark.parametrize("key", ENTERED)
def test_what_was_typed_is_shown_as_it_was_typed(key):
    raw = bound(ENTERED[key][0]).raw()
    assert bound("&".join(f"{n}={v}" for n, v in sent_by(shown(raw)))).raw()[key] == raw[key]


@pytest.mark.parametrize("key", WITH_SPECIALS)
def test_not_being_sure_is_an_answer_of_its_own(key):
    one_field = {"pain", "color", "sure"}
    sent = f"{key}=special-unsure" if key in one_field else f"{key}-special=unsure"
    form = bound(sent)
    assert form.is_valid()
    assert form.cleaned_data[key] == {"answer": Special.UNSURE}
    assert sent.split("=") in [list(pair) for pair in sent_by(shown(form.cleaned_data))]


def test_an_answer_beside_not_being_sure_is_asked_about_and_both_are_kept():
    form = bound("name=Ana&name-special=unsure")
    assert form.errors == {"name": ["Keep only one of your answers here."]}
    assert ("name", "Ana") in sent_by(shown(form.raw()))
    assert ("name-special", "unsure") in sent_by(shown(form.raw()))


def test_two_special_answers_are_asked_about():
    assert "minutes" in bound("minutes-special=unsure&minutes-special=varies").errors


def test_a_special_answer_that_is_not_offered_is_refused():
    assert "born" in bound("born-special=unsure").errors


@pytest.mark.parametrize(
    ("sent", "key"),
    [
        ("name=" + "x" * 21, "name"),
        ("minutes=-5", "minutes"),
        ("minutes=soon", "minutes"),
        ("minutes=999999999999", "minutes"),
        ("pain=11", "pain"),
        ("color=green", "color"),
        ("colors=red&colors=green", "colors"),
        ("sure=perhaps", "sure"),
        ("born-month=2&born-day=30&born-year=1980", "born"),
        ("born-month=2&born-day=&born-year=1980", "born"),
        ("began-month=March&began-day=&began-year=", "began"),
        ("began-month=&began-day=3&began-year=2004", "began"),
        ("began-month=&began-day=&began-year=2999", "began"),
        ("chosen=I+fell.", "chosen"),
        ("hours=25", "hours"),
        ("hours=4.75", "hours"),
    ],
)
def test_what_cannot_be_is_told_at_its_own_field_and_kept(sent, key):
    form = bound(sent)
    assert list(form.errors) == [key]
    assert f'id="id_{key}_error"' in str(form)
    name, _equals, value = sent.partition("&")[0].partition("=")
    if key not in {"pain", "color", "sure", "colors"}:
        assert (name, value.replace("+", " ")) in sent_by(shown(form.raw()))


@pytest.mark.parametrize(
    "sent",
    [
        "name=Ana&name=Bea",
        "tale=One&tale=Two",
        "minutes=5&minutes=6",
        "pain=3&pain=4",
        "color=red&color=blue",
        "color=red&color=special-unsure",
        "sure=yes&sure=no",
        "born-month=3&born-day=4&born-year=1980&born-year=1981",
        "began-month=&began-day=&began-year=2003&began-year=2004",
    ],
)
def test_two_answers_under_one_name_are_asked_about_and_neither_is_dropped(sent):
    key = sent.split("=")[0].split("-")[0]
    form = bound(sent)
    assert list(form.errors) == [key]
    if key not in {"pain", "color", "sure"}:
        values = " ".join(part.split("=")[1] for part in sent.split("&")[-2:])
        assert values in [value for _name, value in sent_by(shown(form.raw()))]


def test_the_same_answer_sent_twice_is_one_answer():
    form = bound("sure=yes&sure=yes&name=Ana&name=Ana&pain-special=unsure&minutes-special=unsure")
    assert form.is_valid()
    assert (form.cleaned_data["sure"], form.cleaned_data["name"]) == (True, "Ana")


def test_an_error_is_told_to_those_who_cannot_see_it():
    page = str(bound("minutes=soon"))
    assert 'aria-describedby="id_minutes_error id_minutes_unit"' in page
    assert 'aria-invalid="true"' in page


def test_nothing_is_required_of_a_browser():
    page = str(shown({}))
    assert "required" not in page
    assert "maxlength" not in page


def test_a_browser_may_fill_in_a_name_and_a_birthday_and_nothing_about_health():
    page = str(shown({}))
    assert 'autocomplete="name"' in page
    assert all(f'autocomplete="bday-{part}"' in page for part in ("month", "day", "year"))
    assert page.count("autocomplete=") == page.count('autocomplete="off"') + 4


def test_every_input_has_a_label_and_every_group_a_legend():
    tree = html5lib.parse(
        f"<form>{shown({})}</form>", treebuilder="etree", namespaceHTMLElements=False
    )
    labels = {label.get("for") for label in tree.iter("label")}
    within = {one for label in tree.iter("label") for one in label.iter("input")}
    inputs = {one for tag in ("input", "textarea") for one in tree.iter(tag)}
    assert {one.get("id") for one in inputs - within} == labels - {None}
    assert all(next(iter(group)).tag == "legend" for group in tree.iter("fieldset"))


def test_ids_are_unique():
    tree = html5lib.parse(f"<form>{shown({})}</form>", treebuilder="etree")
    ids = [one.get("id") for one in tree.iter() if one.get("id")]
    assert len(ids) == len(set(ids))


def test_sentences_are_offered_once_each_and_none_is_chosen():
    page = str(shown({}))
    assert page.count('value="I fell."') == 1
    assert 'value="Dr. Lee came."' in page
    assert "checked" not in page


def test_a_chosen_sentence_that_left_the_story_is_still_shown():
    form = shown({"chosen": [{"quote": "It snowed.", "place": "before"}]})
    assert ("chosen", "It snowed.") in sent_by(form)
    assert "no longer in your story" in str(form)


# ── What is felt, place by place ─────────────────────────────────────────────────────────────────


def legends(form) -> list[str]:
    tree = html5lib.parse(f"<form>{form}</form>", treebuilder="etree", namespaceHTMLElements=False)
    return ["".join(one.itertext()) for one in tree.iter("legend")]


def test_each_chosen_place_is_asked_about_with_its_side():
    assert legends(shown({}))[-2:] == ["Left side – Knee", "Hip"]


def test_what_was_ticked_at_a_place_no_longer_chosen_is_still_shown():
    form = shown({"felt": {"toe": ["weak"]}})
    assert legends(form)[-3:] == ["Left side – Knee", "Hip", "Toe"]
    assert ("felt-toe", "weak") in sent_by(form)
    assert str(form).count("You no longer chose this place.") == 1


def test_without_chosen_places_the_way_leads_to_choosing_them():
    form = form_for(PAGE)(way=lambda key: f"/to/{key}")
    assert 'href="/to/spots"' in str(form)
    assert 'href="/to/tale"' in str(form)
    assert "felt-knee" not in str(form)


def test_outside_of_a_questionnaire_no_way_is_offered():
    assert "<a " not in str(form_for(PAGE)())


def test_a_place_that_nobody_offers_is_not_taken():
    assert bound("felt-nose=pain").raw()["felt"] == {}


def test_a_feeling_that_nobody_offers_is_asked_about_and_kept():
    form = bound("felt-hip=joy")
    assert list(form.errors) == ["felt"]
    assert form.raw()["felt"] == {"hip": ["joy"]}


def test_an_amount_asks_for_a_keyboard_with_a_point():
    page = str(shown({"hours": 4.5}))
    assert 'inputmode="decimal" name="hours" value="4.5"' in page
    assert page.count('inputmode="decimal"') == 1


def test_beginnings_are_offered_and_never_filled_in():
    told = Text(key="told", ask="Tell it", lines=True, limit=2000, starters=("Before that, I",))
    page = str(form_for(Page(key="told", title="Tell", questions=(told,)))())
    assert "Before that, I …" in page
    assert page.index("Before that") < page.index("<textarea")
    assert ">\n</textarea>" in page


def line(limit: int, typed: str, purpose: str = "off") -> str:
    told = Text(key="told", ask="Tell it", limit=limit, autocomplete=purpose)
    return str(form_for(Page(key="told", title="Tell", questions=(told,)))(initial={"told": typed}))


def test_a_long_answer_on_one_line_is_seen_whole():
    words = "most days from noon on, and all day after a night on the old mattress"
    assert f'rows="3" autocomplete="off" id="id_told">\n{words}</textarea>' in line(200, words)


def test_a_name_and_what_is_short_stay_on_their_line():
    assert '<input class="line line-short" type="text"' in line(40, "12")
    assert "<textarea" not in line(100, "Ada", "given-name")


def test_a_place_without_its_tick_chooses_nothing():
    assert bound(TICKED.split("&")[0]).raw()["chosen"] == []


@pytest.mark.parametrize("junk", [3, "x", [], {}, {"answer": []}, [{}], {"year": []}, True, None])
def test_a_stored_answer_of_another_shape_is_shown_as_nothing_or_as_its_words(junk):
    form = shown(dict.fromkeys(PAGE.keys, junk))
    assert "<form" not in str(form)
    assert len(sent_by(form)) >= len(("born", "began")) * 3
