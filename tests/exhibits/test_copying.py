"""Papers are in what a person takes along, and in what an operator copies.

Seeded fault, tried once and taken back: `copy_papers` copying nothing; it turns both red.
"""

import hashlib
import io
import os
import zipfile
from pathlib import Path

import pytest

from nexus.exhibits import copying
from nexus.exhibits.storage import papers_storage
from tests.exhibits.papers import photo, scan, send

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def test_everything_that_was_sent_is_taken_along_as_it_was(ada):
    sent = [scan(2), photo()]
    send(ada, sent[0], "MRI of 2009.pdf")
    send(ada, sent[1], "../../note.jpg")
    answer = ada.client.get(ada.address("everything"))
    with zipfile.ZipFile(io.BytesIO(b"".join(answer.streaming_content))) as archive:
        names = [name for name in archive.namelist() if name.startswith("papers/")]
        assert names == ["papers/1-MRI of 2009.pdf", "papers/2-note.jpg"]
        assert [archive.read(name) for name in names] == sent
        sums = archive.read("SHA256SUMS").decode()
    for content in sent:
        assert hashlib.sha256(content).hexdigest() in sums


def test_what_is_lost_is_put_back_and_what_is_there_is_left_alone(ada, tmp_path):
    send(ada, photo(), "note.jpg")
    storage = papers_storage()
    before = {name: Path(storage.path(name)).read_bytes() for name, _at in storage.everything()}
    target = tmp_path / "copies"
    assert (copying.copy_papers(target), copying.copy_papers(target)) == (2, 0)
    first, second = before
    storage.delete(first)
    assert copying.put_back(target) == 1
    assert {
        name: Path(storage.path(name)).read_bytes() for name, _at in storage.everything()
    } == before
    copies = [one for one in target.rglob("*") if one.is_file()]
    assert {oct(one.stat().st_mode & 0o777) for one in copies} == {"0o600"}
    assert second in {str(one.relative_to(target / "papers")) for one in copies}


def test_copies_of_what_is_gone_are_kept_for_their_time_and_then_go(ada, tmp_path):
    send(ada, photo(), "note.jpg")
    copying.copy_papers(tmp_path)
    [gone, kept] = [one for one in (tmp_path / "papers").rglob("*") if one.is_file() and one.suffix]
    os.utime(gone, (0, 0))
    assert copying.expire_copies(tmp_path, days=35) == 1
    assert (gone.exists(), kept.exists()) == (False, True)
