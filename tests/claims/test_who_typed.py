"""Each answer says whether its person typed it or somebody for them."""

import pytest

from nexus.accounts.actor import CodeHolder
from nexus.claims.actions import record_answers
from nexus.claims.queries import page_state
from nexus.claims.who_typed import typed_by

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def test_every_answer_says_who_typed_it_last(claim, ada):
    helped = CodeHolder(claim.pk, helper="helper")
    pain = {"pain_usual": 5, "pain_worst": 8}
    record_answers(claim=claim, page="severity", version=0, answers=pain, by=ada)
    changed = {**pain, "pain_worst": 9, "pain_best": 2}
    record_answers(claim=claim, page="severity", version=1, answers=changed, by=helped)
    kept_as_it_is = page_state(claim, "severity").typed
    assert kept_as_it_is == {
        "pain_usual": "code-holder",
        "pain_worst": "code-holder-with-helper",
        "pain_best": "code-holder-with-helper",
    }


@pytest.mark.parametrize("content", [{}, {"answers": None}, {"answers": {"a": 1}, "typed": None}])
def test_what_an_earlier_version_stored_was_typed_by_whoever_saves_it(content):
    assert typed_by(content, {"a": 1}, label="code-holder") == {"a": "code-holder"}
