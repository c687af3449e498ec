"""A visitor without a browser: real HTTP, cookies, hidden fields and forms as a browser sends them.

It reads what stands in the page and knows nothing of how the site works inside, but for the
widgets, which it lets fill in a form so that it need not know how each question is laid out.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from http.cookiejar import CookieJar
from typing import Any
from urllib.error import HTTPError
from urllib.parse import urlencode, urljoin
from urllib.request import HTTPCookieProcessor, OpenerDirector, Request, build_opener

import html5lib

from nexus.interview.answers import Answers
from nexus.interview.page import Page
from nexus.interview.question import JSON
from nexus.wizard.forms import form_for

Pairs = list[tuple[str, str]]
HTML = "{http://www.w3.org/1999/xhtml}"


@dataclass(frozen=True)
class Answer:
    """What came back: where it was in the end, with which status, and the body."""

    url: str
    status: int
    body: bytes
    headers: Mapping[str, str]

    @property
    def text(self) -> str:
        return self.body.decode()

    def forms(self) -> list[Any]:
        tree = html5lib.parse(self.text, treebuilder="etree")
        return [one for one in tree.iter(f"{HTML}form") if one.get("method", "").lower() == "post"]

    def hidden(self, form: int = 0) -> Pairs:
        """The hidden fields of the form that a person would see first."""
        return [pair for pair in successful(self.forms()[form]) if pair[0] in self._hidden(form)]

    def _hidden(self, form: int) -> set[str]:
        inputs = self.forms()[form].iter(f"{HTML}input")
        return {one.get("name") for one in inputs if one.get("type") == "hidden"}


@dataclass
class Visitor:
    """Someone at `site` with a browser of their own."""

    site: str
    _opener: OpenerDirector = field(
        default_factory=lambda: build_opener(HTTPCookieProcessor(CookieJar()))
    )

    def get(self, path: str) -> Answer:
        return self._open(Request(urljoin(self.site, path)))

    def post(self, path: str, pairs: Pairs) -> Answer:
        url = urljoin(self.site, path)
        request = Request(url, urlencode(pairs).encode(), {"Referer": url, "Origin": self.site})
        return self._open(request)

    def send(self, page: Answer, pairs: Pairs, *, form: int = 0) -> Answer:
        """Post a form of a page, hidden fields included, to where it goes."""
        action = page.forms()[form].get("action") or page.url
        return self.post(urljoin(page.url, action), [*page.hidden(form), *pairs])

    def _open(self, request: Request) -> Answer:
        try:
            with self._opener.open(request, timeout=60) as reply:
                return Answer(reply.url, reply.status, reply.read(), reply.headers)
        except HTTPError as refused:
            with refused:
                return Answer(
                    refused.url, refused.code, refused.read(), dict(refused.headers.items())
                )


def filled(page: Page, given: Mapping[str, JSON]) -> Pairs:
    """What a browser sends when somebody has filled in these answers."""
    form = form_for(page)(initial=dict(given), answers=Answers(given))
    tree = html5lib.parse(f"<form>{form}</form>", treebuilder="etree")
    return list(successful(tree))


def successful(tree: Any) -> Iterator[tuple[str, str]]:
    """The controls of a form that a browser would send, in order."""
    for one in tree.iter():
        name, kind = one.get("name"), one.get("type", "text")
        if one.tag == f"{HTML}textarea" and name:
            yield name, (one.text or "").removeprefix("\n")
        elif one.tag == f"{HTML}input" and name and kind not in {"submit", "button"}:
            if kind not in {"radio", "checkbox"}:
                yield name, one.get("value", "")
            elif one.get("checked") is not None:
                yield name, one.get("value", "on")
