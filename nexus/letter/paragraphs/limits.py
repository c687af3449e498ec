"""What the back still allows on a usual day: minutes, pounds and nights, a row each."""

from collections.abc import Iterator
from typing import Any

from nexus.facts.case import Case
from nexus.facts.fact import Fact, Unsure, derive
from nexus.facts.function import Function
from nexus.letter.document import Row, Table
from nexus.letter.telling import joined, line, settled, table
from nexus.letter.words import count, quoted

HEADS = ("On a usual day", "By the patient’s account")
TIMES = {0: "not woken by the back", 1: "woken once by the back", 2: "woken twice by the back"}


def limits(case: Case) -> tuple[Table, ...]:
    """Postures first, then loads, movement and the night."""
    told = case.function
    rows = [*_postures(told), *_loads(told), *_movement(told), *_rest(told)]
    return table("limits", HEADS, rows)


def _postures(told: Function) -> Iterator[Row]:
    stop, turn = "before a change of position", "before having to turn or get up"
    yield from _one("sitting", "Sitting", _minutes(told.sitting, stop), told.sitting)
    yield from _one("standing", "Standing", _minutes(told.standing, stop), told.standing)
    yield from _one(
        "walking",
        "Walking",
        joined(_minutes(told.walking, "before having to stop"), _far(told.walking_distance)),
        told.walking,
        told.walking_distance,
    )
    yield from _one("driving", "Driving", _minutes(told.driving, "before a stop"), told.driving)
    yield from _one("lying", "Lying still", _minutes(told.lying, turn), told.lying)


def _loads(told: Function) -> Iterator[Row]:
    most = _pounds(told.lifting, "now and then")
    often = _pounds(told.lifting_often, "often")
    yield from _one("lifting", "Lifting", joined(most, often), told.lifting, told.lifting_often)


def _movement(told: Function) -> Iterator[Row]:
    yield from _one("bending", "Bending down", _words(told.bending), told.bending)
    yield from _one("stairs", "Stairs", _words(told.stairs), told.stairs)


def _rest(told: Function) -> Iterator[Row]:
    down = told.lying_down
    yield from _one("lying_down", "Having to lie down in the day", _words(down), down)
    hours = settled(lambda hours: f"{amount(hours, 'hour', 'hours')} a night", told.sleep_hours)
    woken = derive(
        lambda times: TIMES.get(times, f"woken {count(times, 'time', 'times')} by the back"),
        told.sleep_wakings,
    )
    if isinstance(told.sleep_wakings, Unsure):
        woken = derive("how often woken, {}".format, settled(str, told.sleep_wakings))
    night = (told.sleep_hours, told.sleep_wakings, told.sleep_words)
    yield from _one("sleep", "Sleep", joined(hours, woken, _words(told.sleep_words)), *night)


def amount(number: float, one: str, many: str) -> str:
    """A number to the half and its unit: "1.5 days", "1 day", "no days"."""
    if number == int(number):
        return count(int(number), one, many) if number else f"no {many}"
    return f"{number}\u00a0{many}"


def _one(key: str, label: str, told: Fact[str], *of: Fact[Any]) -> Iterator[Row]:
    yield from line(f"limits/{key}", label, told, of=of)


def _far(fact: Fact[str]) -> Fact[str]:
    """In their words; beside minutes, what is not sure must say of what it is not."""
    told = _words(fact)
    return derive("how far, {}".format, told) if isinstance(fact, Unsure) else told


def _minutes(fact: Fact[int], until: str) -> Fact[str]:
    return settled(
        lambda minutes: f"{count(minutes, 'minute', 'minutes')}{f' {until}' if minutes else ''}",
        fact,
    )


def _pounds(fact: Fact[int], how: str) -> Fact[str]:
    said = settled(
        lambda pounds: f"{'at most ' if pounds else ''}{count(pounds, 'pound', 'pounds')}", fact
    )
    return derive(lambda words: f"{how}, {words}", said)


def _words(fact: Fact[str]) -> Fact[str]:
    return settled(quoted, fact)
