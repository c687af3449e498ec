"""What every answer tells the browser."""

import pytest
from django.test import Client

ADDRESSES = ["/", "/privacy/", "/healthz", "/nothing-here/"]


@pytest.mark.django_db(databases=["default", "keys"])
@pytest.mark.parametrize("address", ADDRESSES)
@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Referrer-Policy", "same-origin"),
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
    ],
)
def test_every_answer_keeps_to_itself(client: Client, address: str, name: str, value: str):
    assert client.get(address)[name] == value


@pytest.mark.django_db(databases=["default", "keys"])
@pytest.mark.parametrize("address", ADDRESSES)
def test_nothing_may_be_loaded_from_elsewhere_or_run_inline(client: Client, address: str):
    policy = client.get(address)["Content-Security-Policy"]
    rules = dict(rule.split(" ", 1) for rule in policy.split("; "))
    assert rules.pop("default-src") == "'none'"
    assert set(rules.values()) == {"'self'", "'none'"}
    assert rules["form-action"] == "'self'"
    assert rules["frame-ancestors"] == "'none'"


@pytest.mark.django_db(databases=["default", "keys"])
@pytest.mark.parametrize("address", ["/healthz", "/nothing-here/"])
def test_what_may_hold_answers_is_kept_nowhere(client: Client, address: str):
    response = client.get(address)
    assert response["Cache-Control"] == "no-store"
    assert response["X-Robots-Tag"] == "noindex, noarchive"


def test_no_page_needs_a_camera_or_a_place(client: Client):
    policy = client.get("/")["Permissions-Policy"]
    assert "camera=()" in policy
    assert "geolocation=()" in policy


def test_a_page_is_packed_for_those_with_a_poor_line(client: Client):
    packed = client.get("/privacy/", headers={"accept-encoding": "gzip"})
    assert packed["Content-Encoding"] == "gzip"
    assert len(packed.content) < len(client.get("/privacy/").content) * 2 / 3
