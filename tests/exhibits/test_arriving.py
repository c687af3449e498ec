"""A file is sealed while it arrives, whole and on the disk before anybody is told so.

Seeded faults, each tried once and taken back: writing to the part without the sealer (canaries),
`close` without `os.fsync` (the order of calls), the last field not asked for (a line that broke).
"""

import hashlib
import os
import tempfile
from pathlib import Path

import pytest
from django.core.files.storage import storages
from django.core.files.uploadedfile import SimpleUploadedFile

from nexus.exhibits.arriving import MOST_NAME, told_name
from nexus.exhibits.models import Paper, State
from nexus.exhibits.sealing import ORIGINAL, about, opened_file
from nexus.exhibits.storage import copy_of, original_of
from nexus.vault.cipher import Unopened
from nexus.vault.keys import key_of
from tests.exhibits.papers import CANARY, paper_of, photo, scan, send

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def original(paper: Paper) -> bytes:
    return b"".join(opened_file(paper, ORIGINAL, key=key_of(paper.claim_id)))


def files_in(folder: Path) -> list[Path]:
    return [one for one in folder.rglob("*") if one.is_file() and not one.name.startswith(".")]


def test_what_was_sent_comes_back_as_it_was(ada):
    sent = scan(2)
    assert send(ada, sent, "MRI of 2009.pdf").status_code == 302
    paper = paper_of(ada)
    assert original(paper) == sent
    told = about(paper, key=key_of(ada.claim.pk))
    assert (told.name, told.sha256) == ("MRI of 2009.pdf", hashlib.sha256(sent).hexdigest())
    assert (paper.size, paper.state, paper.pages) == (len(sent), State.READY, 2)


def test_nothing_of_it_lies_open_anywhere(ada, folder, monkeypatch, tmp_path):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "nowhere"))  # would fail if used
    send(ada, photo() + CANARY * 90_000, "photo.jpg")
    send(ada, scan(2), f"{CANARY.decode()}.pdf")
    assert len(files_in(folder)) == 4
    for file in files_in(folder):
        assert b"Canary" not in file.read_bytes()
    row = dict(vars(paper_of(ada)))
    assert "Canary" not in str(
        {name: bytes(it) if name == "sealed" else it for name, it in row.items()}
    )


def test_only_we_may_read_it(ada, folder):
    send(ada, photo(), "a.jpg")
    assert {oct(one.stat().st_mode & 0o777) for one in files_in(folder)} == {"0o600"}
    folders = [one for one in (folder, *folder.rglob("*")) if one.is_dir()]
    assert {oct(one.stat().st_mode & 0o777) for one in folders} == {"0o700"}


def test_it_is_on_the_disk_before_it_has_its_name_and_its_name_before_it_is_told(ada, monkeypatch):
    calls: list[str] = []
    fsync, replace = os.fsync, Path.replace

    def synced(number):
        path = Path(f"/proc/self/fd/{number}").readlink()
        calls.append(f"fsync {'folder' if path.is_dir() else path.suffix}")
        return fsync(number)

    def replaced(part, place):
        calls.append(f"rename {Path(place).suffix}")
        return replace(part, place)

    monkeypatch.setattr(os, "fsync", synced)
    monkeypatch.setattr(Path, "replace", replaced)
    send(ada, photo(), "a.jpg")
    at = calls.index("rename .original")
    assert calls[at - 1] == "fsync .part"
    assert calls[at + 1] == "fsync folder"


def test_a_form_that_comes_twice_brings_one_paper(ada, folder):
    token = "the-same-form-twice"
    first, second = (send(ada, photo(), "a.jpg", once=token) for _ in range(2))
    assert first.url == second.url
    assert ada.claim.papers.count() == 1
    assert len(files_in(folder)) == 2


def test_a_line_that_breaks_leaves_nothing(ada, folder):
    answer = send(ada, scan(2), end="")
    assert answer.status_code == 422
    assert "line broke" in answer.content.decode()
    assert ada.claim.papers.count() == 0
    assert files_in(folder) == []


def test_a_form_without_its_token_leaves_nothing(ada, folder):
    ada.client.handler.enforce_csrf_checks = True
    assert send(ada, scan(1)).status_code == 403
    assert ada.claim.papers.count() == 0
    assert files_in(folder) == []


def test_whoever_may_not_open_the_claim_leaves_nothing(ada, dan, folder):
    form = {"file": SimpleUploadedFile("a.pdf", scan(1)), "end": "here"}
    assert dan.client.post(ada.address("exhibits:papers"), form).status_code == 404
    assert files_in(folder) == []


@pytest.mark.parametrize("more", [1, 400_000], ids=["by a byte", "by far"])
def test_what_is_too_large_is_told_and_leaves_nothing(ada, folder, settings, more):
    settings.PAPER_MOST_BYTES = 200_000
    answer = send(ada, b"x" * (200_000 + more))
    assert answer.status_code in {413, 422}
    assert "larger than" in answer.content.decode()
    assert files_in(folder) == []


def test_a_claim_holds_so_many_papers_and_says_so_before(ada, folder, settings):
    settings.PAPERS_MOST = 2
    for _ in range(2):
        assert send(ada, photo(), "a.jpg").status_code == 302
    shown = ada.client.get(ada.address("exhibits:papers")).content.decode()
    assert "There is no room left" in shown
    answer = send(ada, photo(), "a.jpg")
    assert answer.status_code == 422
    assert "Take out a paper" in answer.content.decode()
    assert len(files_in(folder)) == 4


def test_a_claim_holds_so_much_and_says_so_again(ada, folder, settings):
    settings.PAPERS_MOST_BYTES = len(photo()) + 10
    assert send(ada, photo(), "a.jpg").status_code == 302
    answer = send(ada, photo(), "a.jpg")
    assert answer.status_code == 422
    assert "no room left" in answer.content.decode()


@pytest.mark.parametrize(
    ("sent", "shown"),
    [
        ("../../etc/passwd", "etc passwd"),
        ("C:\\fakepath\\scan.pdf", "C: fakepath scan.pdf"),
        ("sc\x00an\x1b[31m.pdf", "scan[31m.pdf"),
        ("scan\u202efdp.exe", "scanfdp.exe"),
        ("  ", "file"),
        ("...", "file"),
        ("", "file"),
        (None, "file"),
        ("x" * 5000 + ".pdf", None),
    ],
)
def test_a_name_holds_nothing_that_acts(sent, shown):
    told = told_name(sent)
    assert len(told) <= MOST_NAME
    assert told == shown if shown else told.endswith("x.pdf")


def test_a_file_opens_in_its_own_place_alone(ada, dan):
    send(ada, photo(), "a.jpg")
    send(dan, photo(), "a.jpg")
    one, other = paper_of(ada), paper_of(dan)
    storage = storages["papers"]
    path = Path(storage.path(original_of(one.claim_id, one.pk)))
    path.write_bytes(Path(storage.path(original_of(other.claim_id, other.pk))).read_bytes())
    with pytest.raises(Unopened):
        original(one)
    path.write_bytes(Path(storage.path(copy_of(one.claim_id, one.pk))).read_bytes())
    with pytest.raises(Unopened):
        original(one)
    path.unlink()
    with pytest.raises(Unopened):
        original(one)
