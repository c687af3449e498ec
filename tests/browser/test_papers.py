"""Pages of papers, with one that is ready and one that could not be read, in every mode."""

from http.client import FOUND

import pytest

from nexus.exhibits import checking
from tests.browser.test_every_page import GIVEN, ITEMS, MODES, WIDTHS, look, sign_in
from tests.exhibits.papers import checked_at_once, photo, scan, send
from tests.wizard.people import fill_in

pytestmark = [
    pytest.mark.proof,
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True, databases=["default", "keys"]),
]
ENDS = ("papers/", "papers/1/", "papers/1/remove/", "papers/2/", "papers/3/", "papers/?to=1")


@pytest.fixture
def papers(ada, monkeypatch):
    """Sent, and checked at once: a thread would still be at it when the page is looked at."""
    monkeypatch.setattr(checking, "check_soon", checked_at_once)
    fill_in(ada, GIVEN)
    for content, name in ((scan(3), "MRI.pdf"), (b"MZ a program", "scan.pdf"), (photo(), "a.jpg")):
        send(ada, content, name)
    cited = {"record": ITEMS[0].rpartition("/")[2], "pages": "2-3"}
    assert ada.client.post(ada.address("exhibits:cite", 1), cited).status_code == FOUND
    yield
    checking.READER.end()


@pytest.mark.usefixtures("papers")
@pytest.mark.parametrize("mode", MODES.values(), ids=list(MODES))
def test_pages_of_papers(live_server, open_tab, ada, mode):
    tab, wrong = open_tab(**mode), []
    sign_in(tab, live_server.url, ada)
    for end in ENDS:
        tab.goto(f"{live_server.url}{ada.address('tasks')}{end}")
        assert tab.locator("h1").inner_text()
        wrong += look(tab, WIDTHS)
    assert wrong == []
