"""A whole visit to the site as it is served, and what it leaves on the disk."""

import json
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from nexus.interview.question import JSON
from tests.claims.test_leaks import found_in
from tests.serving import ROOT, Served
from tests.visiting import Answer, Visitor, begin, tell
from tests.whole import answered, marked

CASES = ROOT / "tests" / "letters"
SEED = 20261122


def given_in(case: str) -> dict[str, JSON]:
    answers: dict[str, JSON] = json.loads((CASES / case / "answers.json").read_text())["answers"]
    return answers


@pytest.fixture
def served(request: Any, tmp_path: Path) -> Iterator[Served]:
    site = Served(tmp_path, getattr(request, "param", "nexus.wsgi"))
    site.start()
    yield site
    site.kill()


@pytest.mark.parametrize(
    "case", ["va_direct_hatch", pytest.param("ssa_function", marks=pytest.mark.proof)]
)
def test_what_is_told_on_the_web_makes_the_letter_that_the_command_line_makes(
    served: Served, tmp_path: Path, case: str
) -> None:
    ada, given = Visitor(served.address), given_in(case)
    claim, _code = begin(ada)
    tell(ada, claim, given)
    exported = ada.get(f"{claim}answers.json")
    assert answered(json.loads(exported.text)) == {"format": 1, "answers": answered(given)}
    page = ada.send(ada.get(claim), [], form=_making(ada, claim))
    assert page.url.endswith("/letter/1/")
    (tmp_path / "answers.json").write_bytes(exported.body)
    _draft(tmp_path / "answers.json", tmp_path / "out")
    assert (tmp_path / "out" / "letter.txt").read_text() == ada.get(
        f"{claim}letter/1/letter.txt"
    ).text
    assert ada.get(f"{claim}letter/1/letter.pdf").body.startswith(b"%PDF-")
    assert ada.get(f"{claim}letter/1/letter-my-copy.pdf").body.startswith(b"%PDF-")


def test_the_code_opens_the_claim_in_another_browser_and_nothing_else_does(served: Served) -> None:
    ada, dan = Visitor(served.address), Visitor(served.address)
    claim, code = begin(ada)
    never_was = dan.get("/claims/00000000-0000-4000-8000-000000000000/")
    assert dan.get(claim).status == never_was.status == 404
    assert _came_back(dan, _with_one_sign_changed(code)).status == 404
    assert _came_back(dan, code.lower().replace("-", " ")).url.endswith(claim)
    assert dan.get(claim).status == 200


def _with_one_sign_changed(code: str) -> str:
    return ("3" if code[0] == "2" else "2") + code[1:]


def _came_back(visitor: Visitor, code: str) -> Answer:
    page = visitor.get("/return/")
    (name,) = [
        one.get("name")
        for one in page.forms()[0].iter("{http://www.w3.org/1999/xhtml}input")
        if one.get("type") == "text"
    ]
    return visitor.send(page, [(name, code)])


def _leave_traces(site: Served) -> list[str]:
    """A whole visit with a canary in every place for words; then the site is cut off."""
    ada = Visitor(site.address)
    claim, code = begin(ada)
    given, canaries = marked(given_in("va_direct_hatch"))
    tell(ada, claim, given)
    ada.send(ada.get(claim), [], form=_making(ada, claim))
    for name in ("", "letter.txt", "letter.pdf", "letter-my-copy.pdf"):
        assert ada.get(f"{claim}letter/1/{name}").status == 200
    ada.get(f"{claim}answers.json")
    site.kill()
    return [*canaries, code]


def test_a_visit_leaves_nothing_on_the_disk_that_was_typed(served: Served) -> None:
    canaries = _leave_traces(served)
    assert len(canaries) > 40
    assert found_in(served.files(), canaries) == set()


@pytest.mark.proof
@pytest.mark.parametrize("served", ["tests.unsealed"], indirect=True)
def test_with_encryption_off_the_same_search_finds_what_was_typed(served: Served) -> None:
    canaries = _leave_traces(served)
    assert len(found_in(served.files(), canaries)) >= len(canaries) - 5


@pytest.mark.parametrize(
    "saves", [20, pytest.param(100, marks=pytest.mark.proof)], ids=["quick", "proof"]
)
def test_killed_while_it_saves_it_has_kept_every_answer_that_it_acknowledged(
    served: Served, saves: int
) -> None:
    chance = random.Random(SEED)
    ada = Visitor(served.address)
    claim, _code = begin(ada)
    path = f"{claim}personal-narrative/story/?begin"
    told = ""
    for number in range(saves):
        words = f"What I said for the {number}th time."
        page = ada.get(path)
        reply = ada.send(page, [("story", words)])
        assert reply.status == 200
        told = words
        if chance.random() < 0.2:
            served.kill()
            served.start()
        assert told in ada.get(path).text


def _making(visitor: Visitor, claim: str) -> int:
    actions = [one.get("action", "") for one in visitor.get(claim).forms()]
    return next(place for place, action in enumerate(actions) if action.endswith("/letter/"))


def _draft(answers: Path, out: Path) -> None:
    subprocess.run(
        [sys.executable, "manage.py", "draft", str(answers), "--out", str(out), "--format", "txt"],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
