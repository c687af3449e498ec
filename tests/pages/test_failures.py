"""What a person reads when something fails."""

import re
from html import unescape

import pytest
from django.core.exceptions import BadRequest, PermissionDenied
from django.db import InterfaceError, OperationalError, connections
from django.http import Http404, HttpRequest, HttpResponse
from django.test import Client, RequestFactory
from django.urls import path

from nexus import urls
from nexus.pages.failures import failed, not_found

WORDS = "It began\r\nin March <b>2004</b> & never \U0001f9b4 stopped"

FAILURES = {
    "locked": OperationalError("canary"),
    "closed": InterfaceError("canary"),
    "broken": ValueError("canary"),
    "absent": Http404("canary"),
    "forbidden": PermissionDenied("canary"),
    "garbled": BadRequest("canary"),
}


def fail(request: HttpRequest, how: str) -> HttpResponse:
    raise FAILURES[how]


def echo(request: HttpRequest) -> HttpResponse:
    return HttpResponse(str(len(request.POST)) + str(len(request.FILES)))


urlpatterns = [path("fail/<str:how>/", fail), path("echo/", echo), *urls.urlpatterns]
handler400 = urls.handler400
handler403 = urls.handler403
handler404 = urls.handler404
handler500 = urls.handler500


@pytest.fixture
def visitor(settings) -> Client:
    settings.ROOT_URLCONF = __name__
    return Client(raise_request_exception=False)


@pytest.mark.parametrize(
    ("how", "status", "heading"),
    [
        ("locked", 503, "We can’t save right now"),
        ("closed", 503, "We can’t save right now"),
        ("broken", 500, "Something broke on our side"),
        ("absent", 404, "We can’t find that page"),
        ("forbidden", 403, "We couldn’t take that"),
        ("garbled", 400, "We couldn’t read that"),
    ],
)
def test_each_failure_says_what_happened_and_that_words_are_safe(visitor, how, status, heading):
    response = visitor.get(f"/fail/{how}/")
    page = response.content.decode()
    assert response.status_code == status
    assert heading in unescape(page)
    assert "safe" in page
    assert "canary" not in page
    assert response["Cache-Control"] == "no-store"


def test_a_silent_database_asks_to_come_back_in_half_a_minute(visitor):
    assert visitor.get("/fail/locked/")["Retry-After"] == "30"


@pytest.mark.parametrize("how", ["locked", "broken"])
def test_words_that_could_not_be_saved_are_still_on_the_page(visitor, how):
    page = visitor.post(f"/fail/{how}/", {"story": WORDS}).content.decode()
    field = re.search(r'<textarea name="story" hidden>\n(.*?)</textarea>', page, re.DOTALL)
    assert field is not None
    assert unescape(field[1]) == WORDS
    assert f'action="/fail/{how}/"' in page
    assert "<b>2004" not in page


def test_a_failing_page_asks_no_database():
    connections["default"].close()
    request = RequestFactory().post("/", {"story": WORDS})
    assert failed(request).status_code == 500
    assert connections["default"].connection is None


def test_what_never_existed_looks_like_what_belongs_to_somebody_else():
    first = not_found(RequestFactory().get("/claims/1/"), Http404("not yours"))
    second = not_found(RequestFactory().get("/claims/2/"), Http404())
    assert first.content == second.content


def test_a_form_from_elsewhere_is_refused_and_its_words_can_be_copied_but_not_sent(settings):
    settings.ROOT_URLCONF = __name__
    response = Client(enforce_csrf_checks=True).post("/echo/", {"story": WORDS})
    page = response.content.decode()
    assert response.status_code == 403
    assert "March" in page
    assert "<form" not in page


def test_more_than_a_page_can_hold_is_told_so(visitor):
    response = visitor.post("/echo/", {"story": "x" * 3_000_000})
    assert response.status_code == 413
    assert "more than one page can hold" in response.content.decode()


def test_fifty_thousand_emoji_reach_the_form(visitor):
    response = visitor.post("/echo/", {"story": "\U0001f9b4" * 50_000})
    assert response.content == b"10"


def test_too_many_fields_are_not_understood(visitor):
    response = visitor.post("/echo/", {f"field{n}": "1" for n in range(6_000)})
    assert response.status_code == 400


def test_a_file_nobody_asked_for_is_dropped_unread(visitor, tmp_path):
    file = tmp_path / "record.pdf"
    file.write_bytes(b"x" * 3_000_000)
    with file.open("rb") as sent:
        response = visitor.post("/echo/", {"story": "words", "record": sent})
    assert response.content == b"10"


def test_a_broken_upload_is_not_understood(visitor):
    response = visitor.post("/echo/", b"no boundary", content_type="multipart/form-data")
    assert response.status_code == 400
