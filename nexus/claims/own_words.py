"""What a person tells in words of their own: pain and story, not what they copied from papers."""

from collections.abc import Iterator, Mapping

from nexus.interview.page import Page
from nexus.interview.pain_impact import STAGE as PAIN_IMPACT
from nexus.interview.personal_narrative import STAGE as PERSONAL_NARRATIVE
from nexus.interview.question import JSON
from nexus.interview.several import Several
from nexus.interview.text import Text

TOLD = (PAIN_IMPACT, PERSONAL_NARRATIVE)


def own_words(given: Mapping[str, JSON]) -> Iterator[str]:
    """Each answer in sentences; a line for a name or a place is nobody's own."""
    for stage in TOLD:
        for step in stage.steps:
            if isinstance(step, Several):
                items = given.get(step.key)
                for item in items if isinstance(items, list) else ():
                    if isinstance(item, dict):
                        yield from _on(step.page, item)
            else:
                yield from _on(step, given)


def _on(page: Page, given: Mapping[str, JSON]) -> Iterator[str]:
    for question in page.questions:
        told = given.get(question.key)
        if isinstance(question, Text) and question.lines and isinstance(told, str):
            yield told
