"""Who typed each answer of a page: the person, or the person with a helper."""

from collections.abc import Mapping

from nexus.interview.question import JSON


def typed_by(
    content: Mapping[str, JSON], answers: Mapping[str, JSON], *, label: str
) -> dict[str, JSON]:
    """By key the label of whoever changed it last; `content` is what was stored before."""
    before, typed = content.get("answers"), content.get("typed")
    known = before if isinstance(before, dict) else {}
    whose = typed if isinstance(typed, dict) else {}
    return {
        key: whose.get(key, label) if key in known and known[key] == answer else label
        for key, answer in answers.items()
    }
