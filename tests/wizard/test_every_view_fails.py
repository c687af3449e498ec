"""Every view, forced to fail with somebody's word in the exception: nobody hears of the word."""

import io
import logging
from collections.abc import Iterator

import pytest
from django.core import mail
from django.urls import URLResolver, get_resolver, resolve, reverse

from nexus.pages.logs import DiscreetFormatter
from tests.wizard.people import named
from tests.wizard.test_permissions import AT_THE_DOOR, OF_A_CLAIM, OF_AN_ACCOUNT, OF_EVERYONE, WHICH

pytestmark = pytest.mark.django_db(databases=["default", "keys"])

CANARY = "canary-7d2a"
WITHOUT_A_CLAIM = OF_EVERYONE.keys() | OF_AN_ACCOUNT.keys() | AT_THE_DOOR.keys()


class Typed(Exception):
    """An exception that carries what somebody typed, as careless code raises them."""


def patterns_in(resolver, space: str = "") -> Iterator[tuple[str, object]]:
    for pattern in resolver.url_patterns:
        if isinstance(pattern, URLResolver):
            yield from patterns_in(pattern, f"{pattern.namespace}:" if pattern.namespace else "")
        else:
            yield f"{space}{pattern.name}", pattern


PATTERNS = dict(patterns_in(get_resolver()))


def written_by(formatter: logging.Formatter) -> tuple[logging.Handler, io.StringIO]:
    written = io.StringIO()
    handler = logging.StreamHandler(written)
    handler.setFormatter(formatter)
    return handler, written


@pytest.fixture
def logs():
    """What production would write; and, beside it, what a plain formatter would."""
    handlers = [written_by(DiscreetFormatter()), written_by(logging.Formatter())]
    root = logging.getLogger()
    for handler, _written in handlers:
        root.addHandler(handler)
    yield [written for _handler, written in handlers]
    for handler, _written in handlers:
        root.removeHandler(handler)


def failing(request, **_named: object):
    raise Typed(CANARY, request.POST.get("story"))


@pytest.mark.parametrize("method", [pytest.param("GET", marks=pytest.mark.proof), "POST"])
@pytest.mark.parametrize("name", sorted({named(one) for one in OF_A_CLAIM} | WITHOUT_A_CLAIM))
def test_no_log_mail_or_page_repeats_what_an_exception_says(ada, logs, monkeypatch, name, method):
    ada.client.raise_request_exception = False
    if name in WITHOUT_A_CLAIM:
        address = reverse(name, args=WHICH.get(name))
    else:
        [more] = [told[0] for one, told in OF_A_CLAIM.items() if named(one) == name]
        address = ada.address(name, *more.values())
    asked = resolve(address).view_name  # of two names for one address, the first
    monkeypatch.setattr(PATTERNS[asked], "callback", failing)
    sent = {"QUERY_STRING": f"q={CANARY}", "HTTP_REFERER": f"http://testserver/{CANARY}"}
    answer = ada.client.generic(
        method, address, f"story={CANARY}", "application/x-www-form-urlencoded", **sent
    )
    discreet, careless = (written.getvalue() for written in logs)
    assert answer.status_code == 500
    assert "Typed failing (" in discreet
    assert CANARY in careless  # the fault that this must find
    assert CANARY not in discreet
    assert not mail.outbox
    kept_for_the_person = method == "POST"  # what they sent is shown to them, so that it isn't lost
    assert kept_for_the_person or CANARY not in answer.content.decode()
