"""What the log may hold."""

import io
import logging

import pytest
from django.http import HttpRequest, HttpResponse
from django.test import Client
from django.urls import path

from nexus import urls
from nexus.pages.logs import DiscreetFormatter

CANARY = "canary-5f1e"


def leak(request: HttpRequest, token: str) -> HttpResponse:
    typed = request.POST.get("story", CANARY)
    raise ValueError(typed, token)


urlpatterns = [path("leak/<str:token>/", leak, name="leak"), *urls.urlpatterns]
handler500 = urls.handler500


@pytest.fixture
def log():
    """All that any logger writes, as production would write it."""
    written = io.StringIO()
    handler = logging.StreamHandler(written)
    handler.setFormatter(DiscreetFormatter())
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield written
    root.removeHandler(handler)
    root.setLevel(level)


def test_an_exception_leaves_its_class_and_frames_but_no_word(settings, log):
    settings.ROOT_URLCONF = __name__
    visitor = Client(raise_request_exception=False)
    visitor.post(f"/leak/{CANARY}/?q={CANARY}", {"story": CANARY}, HTTP_REFERER=CANARY)
    lines = log.getvalue()
    assert CANARY not in lines
    assert "ValueError leak (" in lines
    assert "route=leak method=POST status=500" in lines


@pytest.mark.parametrize("name", ["django.request", "django.db.backends", "weasyprint", "root"])
def test_what_others_say_is_not_repeated(log, name):
    logging.getLogger(name).error("it says %s", CANARY)
    logging.getLogger(name).error(f"it says {CANARY}")  # noqa: G004 - as careless code would
    assert CANARY not in log.getvalue()
    assert f"ERROR {name} test_logs:" in log.getvalue()


def test_our_own_events_are_fixed_sentences_without_arguments(log):
    logging.getLogger("nexus.claims").warning("a save was refused", extra={"count": 2})
    logging.getLogger("nexus.claims").warning("a code was %s", CANARY)
    assert "nexus.claims a save was refused count=2" in log.getvalue()
    assert CANARY not in log.getvalue()


def test_a_field_of_another_type_is_left_out(log):
    logging.getLogger("nexus.claims").warning("counted", extra={"count": CANARY})
    assert "count=" not in log.getvalue()


def test_the_cause_of_an_exception_stays_silent_too(log):
    failure = RuntimeError(CANARY)
    failure.__cause__ = KeyError(CANARY)
    logging.getLogger("nexus.claims").error("it broke", exc_info=failure)
    assert CANARY not in log.getvalue()
    assert "RuntimeError" in log.getvalue()


def test_the_server_may_say_where_it_listens_but_not_what_it_was_asked(log):
    server = logging.getLogger("gunicorn.error")
    server.info("Listening at: %s (%s)", "http://127.0.0.1:8000", 1)
    server.warning("Invalid request from ip=%s: %s", "192.0.2.1", CANARY)
    assert "Listening at: http://127.0.0.1:8000 (1)" in log.getvalue()
    assert CANARY not in log.getvalue()
    assert "192.0.2.1" not in log.getvalue()


def test_an_invented_method_is_not_repeated(log):
    Client().generic(CANARY.upper(), "/")
    assert CANARY.upper() not in log.getvalue()
    assert "method=other" in log.getvalue()


def test_production_writes_with_this_formatter_alone(settings):
    assert {f["()"] for f in settings.LOGGING["formatters"].values()} == {
        "nexus.pages.logs.DiscreetFormatter"
    }
    assert {h["formatter"] for h in settings.LOGGING["handlers"].values()} == {"discreet"}
