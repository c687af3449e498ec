"""An edition is one renderer with one label, and changes whenever either does."""

from importlib.metadata import version

import pytest

from nexus.rendering import edition
from nexus.rendering.edition import SHAPING, TYPESETTERS, edition_of


@pytest.fixture(autouse=True)
def _read_anew():
    edition._renderer.cache_clear()
    yield
    edition._renderer.cache_clear()


def test_it_is_the_same_for_the_same_renderer():
    first = edition_of("Draft 1")
    edition._renderer.cache_clear()
    assert edition_of("Draft 1") == first
    assert edition_of("Draft 2") != first


@pytest.mark.parametrize("pattern", SHAPING)
def test_every_kind_of_file_that_shapes_a_letter_is_found(pattern):
    assert [path for path in edition.ROOT.glob(pattern) if path.is_file()]


@pytest.mark.parametrize("name", TYPESETTERS)
def test_an_upgrade_of_a_typesetter_is_another_edition(monkeypatch, name):
    before = edition_of("")
    edition._renderer.cache_clear()
    versions = {one: version(one) for one in TYPESETTERS} | {name: "999"}
    monkeypatch.setattr(edition, "version", versions.__getitem__)
    assert edition_of("") != before


def test_a_changed_template_is_another_edition(monkeypatch, tmp_path):
    (tmp_path / "templates" / "letter").mkdir(parents=True)
    (style := tmp_path / "templates" / "letter" / "letter.css").write_text("p {}")
    monkeypatch.setattr(edition, "ROOT", tmp_path)
    before = edition_of("")
    style.write_text("p { margin: 0 }")
    edition._renderer.cache_clear()
    assert edition_of("") != before
