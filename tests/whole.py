"""Whole sets of answers: with a canary in every place for words, or without what was left blank."""

import os
from typing import Any

from nexus.claims.answers_file import steps_by_key
from nexus.interview.page import Page
from nexus.interview.personal_narrative.story import STORY
from nexus.interview.question import JSON
from nexus.interview.several import Several
from nexus.interview.text import Text


def canary() -> str:
    return f"Canary{os.urandom(9).hex()}"


def marked(given: dict[str, JSON]) -> tuple[dict[str, JSON], list[str]]:
    """The same answers with a word of its own at every text; and those words."""
    words: list[str] = []
    told = dict(given)
    for step in steps_by_key().values():
        if isinstance(step, Several):
            listed = told.get(step.key)
            entries: list[Any] = listed if isinstance(listed, list) else []
            told[step.key] = [_page(step.page, entry, words) for entry in entries]
        else:
            told = _page(step, told, words)
    told["story_passages"] = [{"quote": told[STORY.key], "place": "event"}]
    return told, words


def _page(page: Page, given: dict[str, JSON], words: list[str]) -> dict[str, JSON]:
    told = dict(given)
    for question in page.questions:
        if isinstance(question, Text) and question.key in given:
            words.append(canary()[: question.limit])
            told[question.key] = words[-1]
    return told


def answered(answers: JSON) -> JSON:
    """Without what was left blank: a page passed over says so by null or [], a file by nothing."""
    if isinstance(answers, dict):
        return {key: answered(told) for key, told in answers.items() if told not in (None, [])}
    if isinstance(answers, list):
        return [answered(item) for item in answers]
    return answers
