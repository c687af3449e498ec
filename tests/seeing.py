"""A page as it came back, read quickly: its forms, the ways on from it, its errors, its tags.

The strict parser takes a tenth of a second a page; walks and thousands of values need less.
"""

import re
from collections import Counter
from dataclasses import dataclass, field
from html.parser import HTMLParser

Pairs = list[tuple[str, str]]
Attributes = dict[str, str]
OWN = re.compile(r"/static/js/[a-z]+(?:\.[0-9a-f]+)?\.js")
"""Where our own scripts are; with or without the digest of their content."""


@dataclass
class Control:
    """A place to type, a tick or a button, as the page shows it."""

    name: str
    kind: str
    value: str
    checked: bool = False

    @property
    def sent(self) -> bool:
        """A browser sends it when nobody touches it."""
        if self.kind in {"submit", "button", "image"}:
            return False
        return self.checked or self.kind not in {"radio", "checkbox"}

    @property
    def typed(self) -> bool:
        """It holds words."""
        return self.kind in {"text", "textarea"}


@dataclass
class Form:
    """Where a form goes, and all that can be filled in."""

    action: str
    method: str
    controls: list[Control] = field(default_factory=list)

    def pairs(self) -> Pairs:
        """What a browser sends when nobody touches it."""
        return [(one.name, one.value) for one in self.controls if one.sent and one.name]


class Seen(HTMLParser):
    """What stands on a page."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.forms: list[Form] = []
        self.links: list[str] = []
        self.ids: set[str] = set()
        self.errors: dict[str, str] = {}
        self.statuses: dict[str, str] = {}
        self.tags: Counter[str] = Counter()
        self.attributes: Counter[str] = Counter()
        self._writing: Control | None = None
        self._error = ""
        self._within_main = False
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = {name: value or "" for name, value in attrs}
        own = tag == "script" and OWN.fullmatch(told.get("src", ""))
        self.tags["own script" if own else tag] += 1
        self.attributes.update(told.keys())
        self.ids.add(told.get("id", ""))
        self._note(tag, told)
        if tag == "main":
            self._within_main = True
        elif tag == "form":
            self.forms.append(Form(told.get("action", ""), told.get("method", "get").lower()))
        elif tag in {"input", "textarea", "button", "select"} and self.forms:
            self._take(tag, told)

    def _note(self, tag: str, told: Attributes) -> None:
        if tag == "a" and self._within_main:
            self.links.append(told.get("href", ""))
        if told.get("id", "").endswith("_error"):
            self._error = told["id"].removeprefix("id_").removesuffix("_error")
            self.errors[self._error] = ""
        if told.get("class", "").startswith("status status-"):
            self.statuses[told.get("id", "")] = told["class"].removeprefix("status status-")

    def _take(self, tag: str, told: Attributes) -> None:
        kinds = {"input": told.get("type", "text"), "button": told.get("type", "submit")}
        control = Control(
            told.get("name", ""), kinds.get(tag, tag), told.get("value", ""), "checked" in told
        )
        if control.kind in {"radio", "checkbox"} and "value" not in told:
            control.value = "on"
        self.forms[-1].controls.append(control)
        if tag == "textarea":
            self._writing = control

    def handle_data(self, data: str) -> None:
        if self._writing is not None:
            self._writing.value += data
        if self._error:
            self.errors[self._error] += data

    def handle_endtag(self, tag: str) -> None:
        if tag == "textarea" and self._writing is not None:
            self._writing.value = self._writing.value.removeprefix("\n")
            self._writing = None
        elif tag == "div":
            self._error = ""
        elif tag == "main":
            self._within_main = False

    @property
    def questions(self) -> Form:
        """The form of the page's own questions: the one that goes back to the page itself."""
        return next(form for form in self.forms if not form.action)
