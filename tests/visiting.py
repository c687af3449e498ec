"""A visitor without a browser: real HTTP, cookies, hidden fields and forms as a browser sends them.

It reads what stands in the page and knows nothing of how the site works inside, but for the
widgets, which it lets fill in a form so that it need not know how each question is laid out.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from http.cookiejar import CookieJar
from typing import Any
from urllib.error import HTTPError
from urllib.parse import urlencode, urljoin
from urllib.request import (
    HTTPCookieProcessor,
    HTTPRedirectHandler,
    OpenerDirector,
    Request,
    build_opener,
)

import html5lib

from nexus.claims.drafting import journey_of
from nexus.interview.answers import Answers
from nexus.interview.page import Page
from nexus.interview.question import JSON
from nexus.interview.several import Several
from nexus.wizard.forms import form_for
from tests.seeing import Pairs, Seen

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
        """Those of the page itself; above it stands one that hides it."""
        tree = html5lib.parse(self.text, treebuilder="etree")
        [main] = tree.iter(f"{HTML}main")
        return [one for one in main.iter(f"{HTML}form") if one.get("method", "").lower() == "post"]

    def hidden(self, form: int = 0) -> Pairs:
        """The hidden fields of the form that a person would see first."""
        return [pair for pair in successful(self.forms()[form]) if pair[0] in self._hidden(form)]

    def _hidden(self, form: int) -> set[str]:
        inputs = self.forms()[form].iter(f"{HTML}input")
        return {one.get("name") for one in inputs if one.get("type") == "hidden"}


class Staying(HTTPRedirectHandler):
    """Does not follow."""

    def redirect_request(self, *_told: Any) -> None:
        return None


@dataclass
class Visitor:
    """Someone at `site` with a browser of their own."""

    site: str
    _cookies: CookieJar = field(default_factory=CookieJar)
    _opener: OpenerDirector | None = None

    def get(self, path: str, *, compressed: bool = False) -> Answer:
        headers = {"Accept-Encoding": "gzip"} if compressed else {}
        return self._open(Request(urljoin(self.site, path), headers=headers))

    def unfollowed(self, path: str, pairs: Pairs) -> Answer:
        """Post, and do not go where the answer leads."""
        staying = build_opener(Staying, HTTPCookieProcessor(self._cookies))
        return Visitor(self.site, _cookies=self._cookies, _opener=staying).post(path, pairs)

    def post(self, path: str, pairs: Pairs) -> Answer:
        url = urljoin(self.site, path)
        request = Request(
            url, urlencode(pairs).encode(), {"Referer": url, "Origin": self.site.rstrip("/")}
        )
        return self._open(request)

    def send(self, page: Answer, pairs: Pairs, *, form: int = 0) -> Answer:
        """Post a form of a page, hidden fields included, to where it goes."""
        action = page.forms()[form].get("action") or page.url
        return self.post(urljoin(page.url, action), [*page.hidden(form), *pairs])

    def _open(self, request: Request) -> Answer:
        try:
            opener = self._opener or build_opener(HTTPCookieProcessor(self._cookies))
            with opener.open(request, timeout=60) as reply:
                return Answer(reply.url, reply.status, reply.read(), reply.headers)
        except HTTPError as refused:
            with refused:
                return Answer(
                    refused.url, refused.code, refused.read(), dict(refused.headers.items())
                )


def filled(page: Page, given: Mapping[str, JSON]) -> Pairs:
    """What a browser sends when somebody has filled in these answers."""
    form = form_for(page)(initial=dict(given), answers=Answers(given))
    return Seen(f"<form>{form}</form>").questions.pairs()


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


CODE = re.compile(r"\b[0-9A-Z]{4}(?:-[0-9A-Z]{4}){6}\b")


def begin(visitor: Visitor) -> tuple[str, str]:
    """Start a claim; its address and its return code."""
    page = visitor.send(visitor.get("/start/"), [])
    address = re.search(r"/claims/[0-9a-f-]{36}/", page.text)
    code = CODE.search(page.text)
    assert address, page.text
    assert code, page.text
    return address[0], code[0]


def tell(visitor: Visitor, claim: str, given: Mapping[str, JSON]) -> None:
    """Fill in every page of the way, as a person would, with the answers of a file."""
    for stage, step in journey_of(given).steps():
        path = f"{claim}{stage.key}/{step.key.replace('_', '-')}/"
        if isinstance(step, Several):
            for item in Answers(given).items(step):
                adding = [
                    one.get("action", "").endswith("/add/") for one in visitor.get(path).forms()
                ]
                page = visitor.send(visitor.get(path), [], form=adding.index(True))
                _accepted(visitor.send(page, filled(step.page, item.answers.given())))
            _accepted(_answer(visitor, path, step.summary, given))
        else:
            _accepted(_answer(visitor, path, step, given))


def _answer(visitor: Visitor, path: str, page: Page, given: Mapping[str, JSON]) -> Answer:
    asked = visitor.get(f"{path}?begin=1")
    actions = [one.get("action", "") for one in asked.forms()]
    form = next(place for place, action in enumerate(actions) if not action.endswith("/add/"))
    return visitor.send(asked, filled(page, given), form=form)


def _accepted(answer: Answer) -> None:
    assert answer.status == HTTPStatus.OK, answer.url
    assert "There is a problem" not in answer.text, answer.text
