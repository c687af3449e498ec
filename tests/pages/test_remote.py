"""Where a request comes from."""

import pytest
from django.http import HttpRequest, HttpResponse
from django.test import RequestFactory

from nexus.pages.remote import RemoteAddress


def address_of(request: HttpRequest) -> HttpResponse:
    return HttpResponse(request.META["REMOTE_ADDR"])


@pytest.mark.parametrize(
    ("proxies", "forwarded", "address"),
    [
        (0, "203.0.113.9", "127.0.0.1"),  # nobody of ours wrote it
        (1, "203.0.113.9", "203.0.113.9"),
        (1, "198.51.100.1, 203.0.113.9", "203.0.113.9"),  # the first is invented
        (2, "198.51.100.1, 203.0.113.9, 10.0.0.2", "203.0.113.9"),
        (2, "203.0.113.9", "127.0.0.1"),  # it did not come through both
    ],
)
def test_only_what_our_own_proxies_saw_is_believed(settings, proxies, forwarded, address):
    settings.TRUSTED_PROXIES = proxies
    request = RequestFactory().get("/", HTTP_X_FORWARDED_FOR=forwarded)
    assert RemoteAddress(address_of)(request).content.decode() == address


def test_without_a_proxy_it_is_the_one_who_connected(settings):
    settings.TRUSTED_PROXIES = 1
    response = RemoteAddress(address_of)(RequestFactory().get("/"))
    assert response.content == b"127.0.0.1"
