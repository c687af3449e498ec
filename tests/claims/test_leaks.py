"""Whoever steals the databases, the folder or the logs finds nothing that anybody told us."""

import base64
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from urllib.parse import quote

import pytest

from tests.claims.site import site_on

LONG = pytest.param("postgresql", marks=pytest.mark.proof)  # a whole cluster is searched


@pytest.fixture(params=["sqlite", LONG])
def site(request, tmp_path):
    return site_on(request, tmp_path)


@pytest.fixture
def stolen(request, site):
    """All that lies on the disk, once the site has been cut off."""

    def steal() -> list[Path]:
        files = [path for path in site.folder.rglob("*") if path.is_file()]
        if site.databases:
            files += request.getfixturevalue("cluster").on_disk()
        return files

    return steal


def disguises(canary: str) -> Iterator[bytes]:
    """However it may have been written down."""
    plain = canary.encode()
    yield plain
    yield plain.lower()
    yield plain.hex().encode()
    yield canary.encode("utf-16-le")
    yield canary.encode("utf-16-be")
    yield quote(canary).encode()
    for shift in range(3):  # base64 looks different at each of three offsets
        whole = base64.b64encode(bytes(shift) + plain)
        yield whole[4 if shift else 0 : len(whole) - len(whole) % 4 - 4]


def found_in(files: Iterable[Path], canaries: list[str]) -> set[str]:
    content = b"\0".join(path.read_bytes() for path in files)
    begins = cache(lambda beginning: beginning in content)  # most begin alike: look once
    return {
        one
        for one in canaries
        if any(begins(form[:6]) and form in content for form in disguises(one))
    }


def test_nothing_that_was_told_is_on_the_disk(site, stolen):
    canaries = site.run("leaking")
    files = stolen()
    assert len(canaries) > 180
    assert found_in(files, canaries) == set()
    if not site.databases:
        assert {"site.sqlite3", "site.sqlite3-wal", "keys.sqlite3"} <= {p.name for p in files}


def test_with_encryption_off_the_same_search_finds_it(site, stolen):
    canaries = site.run("leaking", fault="clear")
    found = found_in(stolen(), canaries)
    assert len(found) >= 180
    assert canaries[0] not in found  # the helper's name is never stored at all


@pytest.mark.parametrize("disguise", range(9))
def test_the_search_sees_through_every_disguise(tmp_path, disguise):
    dump = tmp_path / "dump"
    dump.write_bytes(b"xx" + list(disguises("Canary12345678"))[disguise] + b"yy")
    assert found_in([dump], ["Canary12345678", "CanaryABCDEFGH"]) == {"Canary12345678"}
