"""The same form many times at the same moment, over real HTTP: it has its effect once."""

import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from http.cookiejar import CookieJar
from urllib.parse import urljoin
from urllib.request import Request

import pytest

from tests.seeing import Pairs
from tests.serving import Served
from tests.visiting import CODE, Answer, Visitor, begin, successful

TIMES = [8, pytest.param(50, marks=pytest.mark.proof)]
RECORDS, STORY = "medical-evidence/records/", "personal-narrative/story/"
TABLES = ("claims_claim", "claims_pageanswers", "claims_draft", "claims_returncode")
BOUNDARY = "a-line-between-the-parts"


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    site = Served(tmp_path_factory.mktemp("site"))
    site.start()
    yield site
    site.kill()


@pytest.fixture
def ada(served: Served) -> Visitor:
    return Visitor(served.address)


def rows(served: Served) -> dict[str, int]:
    """How many rows each table of claims has."""
    with closing(sqlite3.connect(served.folder / "site.sqlite3")) as data:
        return {one: data.execute(f"SELECT count(*) FROM {one}").fetchone()[0] for one in TABLES}


def more(before: dict[str, int], after: dict[str, int]) -> dict[str, int]:
    """The tables that grew, without their prefix, and by how many rows."""
    grown = {name: after[name] - before[name] for name in TABLES}
    return {name.removeprefix("claims_"): count for name, count in grown.items() if count}


def like(visitor: Visitor) -> Visitor:
    """The same browser once more, as it was before anything was answered."""
    jar = CookieJar()
    for cookie in visitor._cookies:
        jar.set_cookie(cookie)
    return Visitor(visitor.site, _cookies=jar)


def at_once(visitor: Visitor, request: Request, times: int) -> list[Answer]:
    """Sends the very same bytes so many times, eight at a time."""
    taps = [like(visitor) for _ in range(times)]
    headers = dict(request.header_items())

    def tap(one: Visitor) -> Answer:
        return one._open(Request(request.full_url, request.data, headers))

    with ThreadPoolExecutor(8) as hands:
        return list(hands.map(tap, taps))


def form_of(visitor: Visitor, path: str, action: str = "", more: Pairs | None = None) -> Request:
    """What a browser sends for the form of a page that goes to an address ending like this."""
    page = visitor.get(path)
    [form] = [one for one in page.forms() if one.get("action", "").endswith(action or path)] or [
        one for one in page.forms() if not one.get("action")
    ]
    pairs = dict([*successful(form), *(more or [])])
    parts = "".join(
        f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
        for name, value in pairs.items()
    )
    url = urljoin(page.url, form.get("action", "") or page.url)
    headers = {
        "Content-Type": f"multipart/form-data; boundary={BOUNDARY}",
        "Origin": visitor.site.rstrip("/"),
        "Referer": page.url,
    }
    return Request(url, f"{parts}--{BOUNDARY}--\r\n".encode(), headers)


@pytest.mark.parametrize("times", TIMES)
def test_one_claim_begins_and_every_answer_shows_its_code(
    served: Served, ada: Visitor, times: int
) -> None:
    before = rows(served)
    answers = at_once(ada, form_of(ada, "/start/"), times)
    codes = {found[0] for one in answers if (found := CODE.search(one.text))}
    assert {one.status for one in answers} == {200}
    assert len(codes) == 1
    assert more(before, rows(served)) == {"claim": 1, "returncode": 1}


@pytest.mark.parametrize("times", TIMES)
def test_one_claim_begins_with_the_answers_of_a_file(
    served: Served, ada: Visitor, times: int
) -> None:
    request = form_of(ada, "/start/file/")
    file = '{"format": 1, "answers": {"story": "It began at sea."}}'
    part = f'name="file"; filename="answers.json"\r\n\r\n{file}\r\n'
    assert isinstance(request.data, bytes)
    request.data = request.data.replace(b'name="file"\r\n\r\n\r\n', part.encode())
    before = rows(served)
    answers = at_once(ada, request, times)
    assert {one.status for one in answers} == {200}
    assert more(before, rows(served)) == {"claim": 1, "returncode": 1, "pageanswers": 1}


@pytest.mark.parametrize("times", TIMES)
def test_a_claim_gets_one_item_one_page_one_draft_and_one_new_code(
    served: Served, ada: Visitor, times: int
) -> None:
    claim, _code = begin(ada)
    for path, action, told, grown in (
        (f"{claim}{RECORDS}", "/add/", [], {"pageanswers": 1}),
        (f"{claim}{STORY}?begin=1", "", [("story", "It began at sea.")], {"pageanswers": 1}),
        (claim, "/letter/", [], {"draft": 1}),
        (f"{claim}code/", "", [], {"returncode": 1}),
        (f"{claim}{RECORDS}1/remove/", "", [], {"pageanswers": -1}),
    ):
        before = rows(served)
        answers = at_once(ada, form_of(ada, path, action, told), times)
        assert {one.status for one in answers} == {200}, path
        assert len({one.url for one in answers}) == 1, path
        assert more(before, rows(served)) == grown, path
