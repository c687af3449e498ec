"""A form's own saves never make it stale; everybody else's do."""

import pytest

from nexus.audit.models import Event
from nexus.claims.actions import StaleSave, keep_unfinished, record_answers
from nexus.claims.opened_form import OpenedForm
from nexus.claims.queries import page_state

pytestmark = pytest.mark.django_db(databases=["default", "keys"])

MINE, OTHER = "m" * 20, "o" * 20


def kept(claim, by, text, *, version, form, turn):
    raw = None if text is None else {"story": text}
    opened = OpenedForm(form, turn)
    return keep_unfinished(
        claim=claim, page="story", version=version, unfinished=raw, form=opened, by=by
    )


def recorded(claim, by, text, *, version, form="", turn=0):
    opened = OpenedForm(form, turn)
    return record_answers(
        claim=claim, page="story", version=version, answers={"story": text}, form=opened, by=by
    )


def test_a_form_goes_on_saving_with_the_version_it_was_opened_at(claim, ada):
    recorded(claim, ada, "Before", version=0)
    for turn in (1, 2, 3):
        kept(claim, ada, f"Typed {turn}", version=1, form=MINE, turn=turn)
    assert recorded(claim, ada, "Done", version=1, form=MINE, turn=4) == 5
    state = page_state(claim, "story")
    assert (state.answers, state.unfinished, state.form) == ({"story": "Done"}, None, MINE)


@pytest.mark.parametrize("turn", [1, 2, 3])
def test_of_two_saves_of_one_form_the_later_one_counts_whichever_arrives_first(claim, ada, turn):
    recorded(claim, ada, "Done", version=0, form=MINE, turn=3)
    with pytest.raises(StaleSave):
        kept(claim, ada, "Older", version=0, form=MINE, turn=turn)
    assert page_state(claim, "story").unfinished is None


def test_a_save_in_between_by_another_form_makes_it_stale(claim, ada):
    kept(claim, ada, "Mine", version=0, form=MINE, turn=1)
    recorded(claim, ada, "Theirs", version=1, form=OTHER, turn=1)
    with pytest.raises(StaleSave) as refused:
        kept(claim, ada, "Mine, longer", version=0, form=MINE, turn=2)
    assert refused.value.current.form == OTHER


def test_what_it_had_not_seen_when_it_was_opened_stays_unseen(claim, ada):
    """Opened at 0, it saves only after somebody else had brought the page to 1."""
    recorded(claim, ada, "Theirs", version=0, form=OTHER, turn=1)
    for turn in (1, 2):
        with pytest.raises(StaleSave):
            kept(claim, ada, "Mine", version=0, form=MINE, turn=turn)


def test_a_form_that_took_over_goes_on_from_there_and_not_from_before(claim, ada):
    recorded(claim, ada, "Theirs", version=0, form=OTHER, turn=1)
    kept(claim, ada, "Both seen", version=1, form=MINE, turn=1)
    kept(claim, ada, "Longer", version=1, form=MINE, turn=2)
    with pytest.raises(StaleSave):
        kept(claim, ada, "From before", version=0, form=MINE, turn=3)


def test_a_form_without_an_id_has_only_its_version(claim, ada):
    recorded(claim, ada, "One", version=0)
    with pytest.raises(StaleSave):
        recorded(claim, ada, "Two", version=0, turn=7)


@pytest.mark.parametrize(
    ("identity", "turn"),
    [
        ("short", "1"),
        ("m" * 41, "1"),
        ("<b>" * 6, "1"),
        (MINE, "-1"),
        (MINE, "1e3"),
        (MINE, ""),
        (MINE, "\N{ARABIC-INDIC DIGIT THREE}"),
        (MINE, "9" * 10),
    ],
)
def test_odd_names_of_a_form_name_none(identity, turn):
    assert OpenedForm.told(identity, turn) == OpenedForm()


def test_a_form_that_saves_many_times_is_one_event(claim, ada):
    for turn in range(1, 30):
        kept(claim, ada, f"Typed {turn}", version=0, form=MINE, turn=turn)
    assert Event.objects.filter(claim=claim.pk, what="unfinished-kept").count() == 1


def test_text_that_was_taken_back_leaves_nothing_unfinished(claim, ada):
    recorded(claim, ada, "As it was", version=0)
    kept(claim, ada, "As it was, and more", version=1, form=MINE, turn=1)
    kept(claim, ada, None, version=1, form=MINE, turn=2)
    state = page_state(claim, "story")
    assert (state.answers, state.unfinished) == ({"story": "As it was"}, None)
