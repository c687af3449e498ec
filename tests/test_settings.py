"""What an operator may choose, and how a mistake is told."""

import runpy
from pathlib import Path
from typing import Any

import pytest
from django.core.exceptions import ImproperlyConfigured

SETTINGS = Path(__file__).parent.parent / "nexus" / "settings.py"
LIVE = {
    "PRODUCTION": "1",
    "DEBUG": "0",
    "ALLOWED_HOSTS": "letters.example.org, www.letters.example.org",
    "TRUSTED_PROXIES": "1",
    "OPERATOR_NAME": "Post 12",
    "OPERATOR_CONTACT": "help@letters.example.org",
    "EMAIL_URL": "smtp://letters:s%40fe@mail.example.org",
}


def read(monkeypatch, **environment: str) -> dict[str, Any]:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    return runpy.run_path(str(SETTINGS))


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("DEBUG", "canary", "DEBUG must be 1 or 0."),
        ("PRODUCTION", "canary", "PRODUCTION must be 1 or 0."),
        ("DATABASE_URL", "canary", "DATABASE_URL must look like sqlite:///"),
        ("DATABASE_URL", "mysql://canary:canary@localhost/x", "DATABASE_URL must look like"),
        ("DATABASE_URL", "sqlite:///", "DATABASE_URL must look like"),
        ("DATABASE_URL", "postgresql://canary:canary@h:canary/x", "DATABASE_URL must look like"),
        ("KEYS_DATABASE_URL", "postgresql://canary@host", "KEYS_DATABASE_URL must look like"),
        ("SECRET_KEY", "canary", "SECRET_KEY must have at least 50 characters."),
        ("TRUSTED_PROXIES", "canary", "TRUSTED_PROXIES must be a whole number, 0 or more."),
        ("TIME_ZONE", "canary", "TIME_ZONE must be a time zone such as America/Chicago."),
        ("SECRET_KEY", "canac" * 12, "SECRET_KEY must be random"),
        ("SECRET_KEY", "django-insecure-canary-0123456789" * 2, "SECRET_KEY must be random"),
        ("KEPT_MONTHS", "canary", "KEPT_MONTHS must be a whole number, 0 or more."),
        ("KEPT_MONTHS", "0", "KEPT_MONTHS must be a whole number from 1 to 36."),
        ("KEPT_MONTHS", "37", "KEPT_MONTHS must be a whole number from 1 to 36."),
        ("EMAIL_URL", "canary", "EMAIL_URL must look like smtp://user:password@host:587"),
        ("EMAIL_URL", "smtp://", "EMAIL_URL must look like"),
        ("EMAIL_URL", "smtp://canary:canary@host:canary", "EMAIL_URL must look like"),
        ("EMAIL_URL", "smtp://host/canary", "EMAIL_URL must look like"),
        ("EMAIL_URL", "file://", "EMAIL_URL must look like"),
        ("EMAIL_URL", "https://canary", "EMAIL_URL must look like"),
        ("EMAIL_FROM", "canary", "EMAIL_FROM must be an address of mail"),
        ("EMAIL_FROM", "canary@", "EMAIL_FROM must be an address of mail"),
    ],
)
def test_a_bad_value_is_refused_in_one_sentence_that_does_not_quote_it(
    monkeypatch, name, value, sentence
):
    with pytest.raises(ImproperlyConfigured) as refusal:
        read(monkeypatch, **{name: value})
    assert str(refusal.value).startswith(sentence)
    assert "canary" not in str(refusal.value)


def test_without_a_secret_it_says_how_to_make_one(monkeypatch, tmp_path):
    with pytest.raises(ImproperlyConfigured, match="Run `make install`"):
        read(monkeypatch, SECRET_KEY="", VAR_DIR=str(tmp_path))


def test_the_secret_is_read_from_its_file(monkeypatch, tmp_path):
    (tmp_path / "secret_key").write_text("secret-0123" * 6 + "\n")
    assert (
        read(monkeypatch, SECRET_KEY="", VAR_DIR=str(tmp_path))["SECRET_KEY"] == "secret-0123" * 6
    )


@pytest.mark.parametrize(
    "name", ["ALLOWED_HOSTS", "TRUSTED_PROXIES", "OPERATOR_NAME", "OPERATOR_CONTACT", "EMAIL_URL"]
)
def test_real_people_are_not_served_before_this_is_known(monkeypatch, name):
    with pytest.raises(ImproperlyConfigured, match=f"Set {name}"):
        read(monkeypatch, **{**LIVE, name: ""})


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"ALLOWED_HOSTS": "*"}, "ALLOWED_HOSTS must name hosts"),
        ({"ALLOWED_HOSTS": "a.example.org, *"}, "ALLOWED_HOSTS must name hosts"),
        ({"TRUSTED_PROXIES": "0"}, "TRUSTED_PROXIES must be 1 or more"),
        ({"EMAIL_URL": "file:///var/mail"}, "EMAIL_URL must name a mail server"),
        ({"OPERATOR_CONTACT": "555 0100"}, "Set EMAIL_FROM"),
        (
            {"DATABASE_URL": "postgresql://ada:canary@db.example.org/letters"},
            "DATABASE_URL must end in [?]sslmode=verify-full",
        ),
        (
            {"KEYS_DATABASE_URL": "postgresql://ada:canary@10.0.0.2/keys?sslmode=prefer"},
            "KEYS_DATABASE_URL must end in [?]sslmode=verify-full",
        ),
    ],
)
def test_what_is_too_weak_for_real_people_is_refused_in_one_sentence(
    monkeypatch, changed, sentence
):
    with pytest.raises(ImproperlyConfigured, match=sentence) as refusal:
        read(monkeypatch, **{**LIVE, **changed})
    assert "canary" not in str(refusal.value)
    assert "\n" not in str(refusal.value)


def test_a_secret_that_others_may_read_is_refused_before_real_people(monkeypatch, tmp_path):
    file = tmp_path / "secret_key"
    file.write_text("abcdefghij" * 6)
    file.chmod(0o640)
    with pytest.raises(ImproperlyConfigured, match="Run: chmod 600"):
        read(monkeypatch, **LIVE, VAR_DIR=str(tmp_path))
    file.chmod(0o600)
    assert read(monkeypatch, **LIVE, VAR_DIR=str(tmp_path))["PRODUCTION"]


def test_a_database_on_this_machine_or_over_tls_will_do(monkeypatch):
    for url in (
        "postgresql://ada:s@localhost/letters",
        "postgresql:///letters?host=/run/postgresql",
        "postgresql://ada:s@db.example.org/letters?sslmode=verify-full",
    ):
        assert read(monkeypatch, **LIVE, DATABASE_URL=url)["PRODUCTION"]


@pytest.mark.parametrize(
    ("url", "goes"),
    [
        ("smtp://mail.example.org", {"port": 587, "use_tls": True, "use_ssl": False}),
        ("smtps://mail.example.org", {"port": 465, "use_tls": False, "use_ssl": True}),
        ("smtp://localhost:25", {"port": 25, "use_tls": False, "use_ssl": False}),
        ("smtp://a%40b:s%2Fe@mail.example.org", {"username": "a@b", "password": "s/e"}),
    ],
)
def test_mail_goes_out_encrypted_unless_its_server_is_here(monkeypatch, url, goes):
    chosen = read(monkeypatch, EMAIL_URL=url)["MAIL_GOES_BY"]
    assert {name: chosen[name] for name in goes} == goes
    assert chosen["timeout"] > 0


def test_on_this_computer_mail_lies_in_a_folder_and_in_no_log(monkeypatch, tmp_path):
    plain = read(monkeypatch, VAR_DIR=str(tmp_path))
    assert plain["MAIL_GOES_BY"]["file_path"] == str(tmp_path / "mail")
    assert plain["EMAIL_BACKEND"] == "nexus.operating.outgoing.Outbox"


def test_mail_comes_from_the_operator(monkeypatch):
    assert read(monkeypatch, **LIVE)["DEFAULT_FROM_EMAIL"] == "help@letters.example.org"
    named = "Saved forms <no-reply@letters.example.org>"
    assert read(monkeypatch, **LIVE, EMAIL_FROM=named)["DEFAULT_FROM_EMAIL"] == named


def test_debugging_is_refused_before_real_people(monkeypatch):
    with pytest.raises(ImproperlyConfigured, match="DEBUG must be 0"):
        read(monkeypatch, **{**LIVE, "DEBUG": "1"})


def test_locks_and_keys_may_not_lie_in_one_place(monkeypatch):
    same = "sqlite:///var/one.sqlite3"
    with pytest.raises(ImproperlyConfigured, match="KEYS_DATABASE_URL must name another"):
        read(monkeypatch, DATABASE_URL=same, KEYS_DATABASE_URL=same)


def test_postgresql_can_be_chosen(monkeypatch):
    url = "postgresql://ada:s%40fe@db.example.org:5433/letters?sslmode=require"
    chosen = read(monkeypatch, DATABASE_URL=url)["DATABASES"]["default"]
    assert chosen["ENGINE"] == "django.db.backends.postgresql"
    assert (chosen["USER"], chosen["PASSWORD"]) == ("ada", "s@fe")
    assert (chosen["HOST"], chosen["PORT"], chosen["NAME"]) == ("db.example.org", "5433", "letters")
    assert chosen["OPTIONS"] == {"sslmode": "require"}


def test_a_file_can_be_chosen_by_its_full_path(monkeypatch):
    chosen = read(monkeypatch, DATABASE_URL="sqlite:////srv/letters/site.sqlite3")["DATABASES"]
    assert str(chosen["default"]["NAME"]) == "/srv/letters/site.sqlite3"


def test_a_folder_with_an_awkward_name_is_found(monkeypatch, tmp_path):
    folder = tmp_path / "100% ours #1?"
    chosen = read(monkeypatch, VAR_DIR=str(folder))["DATABASES"]["keys"]["NAME"]
    assert chosen == folder / "keys.sqlite3"


def test_real_people_get_every_lock(monkeypatch):
    live = read(monkeypatch, **LIVE)
    assert live["ALLOWED_HOSTS"] == ["letters.example.org", "www.letters.example.org"]
    assert live["SESSION_COOKIE_NAME"].startswith("__Host-")
    assert live["CSRF_COOKIE_NAME"].startswith("__Host-")
    assert live["SESSION_COOKIE_SECURE"]
    assert live["CSRF_COOKIE_SECURE"]
    assert live["SECURE_SSL_REDIRECT"]
    assert live["SECURE_HSTS_SECONDS"] >= 31_536_000


def test_on_this_computer_forms_work_without_tls(monkeypatch):
    plain = read(monkeypatch, DEBUG="0")
    assert not plain["DEBUG"]
    assert not plain["SESSION_COOKIE_SECURE"]
    assert not plain["SECURE_SSL_REDIRECT"]
    assert plain["ALLOWED_HOSTS"] == ["127.0.0.1", "localhost", "[::1]"]


@pytest.mark.parametrize("mode", [{}, LIVE])
def test_the_cookie_goes_with_the_browser_and_scripts_cannot_read_it(monkeypatch, mode):
    chosen = read(monkeypatch, **mode)
    assert chosen["SESSION_EXPIRE_AT_BROWSER_CLOSE"]
    assert chosen["SESSION_COOKIE_HTTPONLY"]
    assert chosen["CSRF_COOKIE_HTTPONLY"]
    assert chosen["SECURE_REFERRER_POLICY"] == "same-origin"


def test_nothing_is_served_that_could_show_everything(monkeypatch):
    assert "django.contrib.admin" not in read(monkeypatch)["INSTALLED_APPS"]
