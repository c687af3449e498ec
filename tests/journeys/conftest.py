"""A real browser for every test of this folder."""

from tests.browsing import browser, open_tab

__all__ = ["browser", "open_tab"]
