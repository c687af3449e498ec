"""One widget for each kind of question: what a browser sends, as the raw JSON that questions read.

A widget decides nothing about what is valid. It shows any JSON, stored or unfinished, and gives
back all that was entered, so that nothing is lost on the way. "I'm not sure" and its like stand
beside the place to type; where both were used, the raw JSON keeps both.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django import forms
from django.utils.translation import gettext

from nexus.interview.calendar import MONTHS
from nexus.interview.choice import Choice, Choices, Option, YesNo
from nexus.interview.marking import _
from nexus.interview.number import Scale
from nexus.interview.question import JSON, Question

SEASON_NAMES = {
    "winter": _("Winter"),
    "spring": _("Spring"),
    "summer": _("Summer"),
    "fall": _("Fall"),
}
SPECIAL = "special-"
"""Sets the value of a special answer apart from the keys of options beside it."""


@dataclass(frozen=True)
class Entry:
    """A radio button or a checkbox."""

    id: str
    value: str
    label: str
    hint: str = ""
    checked: bool = False


def apart(value: JSON) -> tuple[JSON, list[JSON]]:
    """What was typed, and which special answers were ticked."""
    if isinstance(value, dict) and "answer" in value:
        answer = value["answer"]
        return value.get("typed"), answer if isinstance(answer, list) else [answer]
    return value, []


def sent(data: Any, name: str) -> JSON:  # noqa: ANN401 - Django's QueryDict
    """What came under a name; all of it where it came twice, which no question takes for one."""
    values = list(dict.fromkeys(data.getlist(name)))
    return values if len(values) > 1 else "".join(values)


class QuestionWidget(forms.Widget):
    """Shows a question and takes its answer; `use_fieldset` where it has several inputs."""

    endings: tuple[str, ...] = ("",)
    """Endings of the names of its places to type; none where everything is ticked."""
    also = ""
    """Ending of the id of what else describes the input, beside help and error."""

    def __init__(self, question: Question[Any]) -> None:
        self.question = question
        super().__init__()

    def get_context(self, name: str, value: JSON, attrs: dict[str, Any] | None) -> dict[str, Any]:
        context = super().get_context(name, value, attrs)
        given = context["widget"]["attrs"]
        identity = given.setdefault("id", name)
        if self.also:
            described = given.get("aria-describedby", ""), f"{identity}{self.also}"
            given["aria-describedby"] = " ".join(filter(None, described))
        context["widget"].update(self.shown(name, value, identity))
        return context

    def format_value(self, value: JSON) -> JSON:
        """The raw JSON itself: `shown` makes of it what the template needs."""
        return value

    def value_from_datadict(self, data: Any, files: Any, name: str) -> JSON:  # noqa: ANN401, ARG002 - Django hands them over
        typed = self.typed(data, name)
        ticked: list[JSON] = list(dict.fromkeys(data.getlist(f"{name}-special")))
        if not ticked:
            return typed
        answer = ticked[0] if len(ticked) == 1 else ticked
        if self.question.is_blank(typed):
            return {"answer": answer}
        return {"answer": answer, "typed": typed}

    def typed(self, data: Any, name: str) -> JSON:  # noqa: ANN401 - Django's QueryDict
        return sent(data, name)

    def value_omitted_from_data(self, data: Any, files: Any, name: str) -> bool:  # noqa: ANN401, ARG002 - Django hands them over
        """A place to type that did not arrive: browsers always send it, even when it is empty."""
        return any(f"{name}{ending}" not in data for ending in self.endings)

    def shown(self, name: str, value: JSON, identity: str) -> dict[str, Any]:
        typed, ticked = apart(value)
        return {
            **self.shown_typed(name, typed, identity),
            "specials": self.specials(ticked, f"{identity}_special"),
        }

    def shown_typed(self, name: str, typed: JSON, identity: str) -> dict[str, Any]:  # noqa: ARG002 - kinds differ
        return {"typed": as_words(typed)}

    def specials(self, ticked: list[JSON], identity: str) -> list[Entry]:
        return [
            Entry(
                f"{identity}_{special.value}",
                special.value,
                gettext(special.label),
                checked=special.value in ticked,
            )
            for special in self.question.specials
        ]


class Radios(QuestionWidget):
    """Options of which one can be chosen; special answers are options like any other."""

    template_name = "components/radios.html"
    use_fieldset = True
    endings = ()

    def value_from_datadict(self, data: Any, files: Any, name: str) -> JSON:  # noqa: ANN401, ARG002 - Django hands them over
        given = sent(data, name) if name in data else None
        if not isinstance(given, str):
            return given
        special = given.removeprefix(SPECIAL)
        return {"answer": special} if special != given else special

    def shown(self, name: str, value: JSON, identity: str) -> dict[str, Any]:  # noqa: ARG002 - kinds differ
        typed, ticked = apart(value)
        return {
            "entries": [
                entry_of(option, as_key(typed), first_id(identity, place))
                for place, option in enumerate(self.options())
            ],
            "specials": [
                Entry(entry.id, SPECIAL + entry.value, entry.label, checked=entry.checked)
                for entry in self.specials(ticked, f"{identity}_special")
            ],
        }

    def options(self) -> Iterable[Option]:
        return self.question.options if isinstance(self.question, Choice | YesNo) else ()


class Eleven(Radios):
    """From 0 to 10, like notes on a line."""

    template_name = "components/scale.html"

    def options(self) -> Iterable[Option]:
        least, most = (
            (self.question.least, self.question.most)
            if isinstance(self.question, Scale)
            else (0, 10)
        )
        return [Option(str(number), str(number)) for number in range(least, most + 1)]


class Ticks(QuestionWidget):
    """Options of which any number can be chosen, under their headings."""

    template_name = "components/ticks.html"
    use_fieldset = True
    endings = ()

    def typed(self, data: Any, name: str) -> JSON:  # noqa: ANN401 - Django's QueryDict
        return list(data.getlist(name))

    def shown_typed(self, name: str, typed: JSON, identity: str) -> dict[str, Any]:  # noqa: ARG002 - kinds differ
        options = self.question.options if isinstance(self.question, Choices) else ()
        chosen = typed if isinstance(typed, list) else []
        groups: dict[str, list[Entry]] = {}
        for place, option in enumerate(options):
            key = option.key if option.key in chosen else ""
            groups.setdefault(gettext(option.group), []).append(
                entry_of(option, key, first_id(identity, place))
            )
        return {"groups": list(groups.items())}


class Day(QuestionWidget):
    """Month, day and year, each typed apart."""

    template_name = "components/day.html"
    use_fieldset = True
    parts = ("month", "day", "year")
    endings = ("-month", "-day", "-year")

    def typed(self, data: Any, name: str) -> JSON:  # noqa: ANN401 - Django's QueryDict
        return {part: sent(data, f"{name}-{part}") for part in self.parts}

    def shown_typed(self, name: str, typed: JSON, identity: str) -> dict[str, Any]:  # noqa: ARG002 - kinds differ
        purpose = getattr(self.question, "autocomplete", "off")
        return {
            "boxes": [
                {
                    "part": part,
                    "id": first_id(identity, place),
                    "typed": words,
                    "autocomplete": purpose if purpose == "off" else f"{purpose}-{part}",
                }
                for place, (part, words) in enumerate(self.boxes(typed).items())
            ]
        }

    def boxes(self, typed: JSON) -> dict[str, str]:
        if isinstance(typed, str) and typed.count("-") == len(self.parts) - 1:
            year, month, day = typed.split("-")
            return {"month": month_name(month), "day": day.lstrip("0"), "year": year}
        parts = typed if isinstance(typed, dict) else {}
        return {part: as_words(parts.get(part)) for part in self.parts}


class Time(Day):
    """A year, perhaps with its season or month and day, perhaps "about"."""

    template_name = "components/time.html"

    def typed(self, data: Any, name: str) -> JSON:  # noqa: ANN401 - Django's QueryDict
        parts = {part: sent(data, f"{name}-{part}") for part in self.parts}
        return {**parts, "about": True} if f"{name}-about" in data else parts

    def shown_typed(self, name: str, typed: JSON, identity: str) -> dict[str, Any]:
        about = isinstance(typed, dict) and typed.get("about") is True
        return {**super().shown_typed(name, typed, identity), "about": about}

    def boxes(self, typed: JSON) -> dict[str, str]:
        boxes = super().boxes(typed)
        if isinstance(typed, dict) and isinstance(season := typed.get("season"), str):
            return {**boxes, "month": gettext(SEASON_NAMES.get(season, season))}
        if isinstance(typed, dict) and isinstance(typed.get("month"), int):
            return {**boxes, "month": month_name(typed["month"])}
        return boxes


def entry_of(option: Option, chosen: str, identity: str) -> Entry:
    return Entry(
        identity,
        option.key,
        gettext(option.label),
        gettext(option.hint),
        checked=option.key == chosen,
    )


def first_id(identity: str, place: int) -> str:
    """The first input carries the question's own id, so that links to the question reach it."""
    return f"{identity}_{place}" if place else identity


def as_words(typed: JSON) -> str:
    """Without NUL, for which a browser would put a sign that nobody typed."""
    if isinstance(typed, list):
        return " ".join(map(as_words, typed))
    told = isinstance(typed, str | int | float) and not isinstance(typed, bool)
    return str(typed).replace("\x00", "") if told else ""


def as_key(typed: JSON) -> str:
    if isinstance(typed, bool):
        return "yes" if typed else "no"
    return as_words(typed)


def month_name(month: JSON) -> str:
    """A stored month by its name; anything else as it is."""
    words = as_words(month)
    known = {str(number): name for number, name in enumerate(MONTHS, start=1)}
    return gettext(known.get(words.lstrip("0"), words))
