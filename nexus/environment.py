"""Reads what an operator chose: settings come from the environment, each with one reader here.

A value that cannot be meant is refused with one sentence that never quotes it: it may be a secret.
"""

import os
import zoneinfo
from contextlib import suppress
from email.utils import parseaddr
from pathlib import Path
from typing import Any
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

BASE_DIR = Path(__file__).resolve().parent.parent
LONG_ENOUGH = 50
"""So many characters of a secret are what Django's own deployment check asks for."""
VARIED_ENOUGH = 5
"""So many different characters, by the same check."""
MAIL_WITHIN = 20
"""Seconds after which a mail server is taken not to answer."""
HERE = {"localhost", "127.0.0.1", "::1"}
ENCRYPTED = {"require", "verify-ca", "verify-full"}
FILES = "django.core.mail.backends.filebased.EmailBackend"
SPOKEN_FLAGS = {"1": True, "true": True, "yes": True, "0": False, "false": False, "no": False}


def text(name: str, default: str = "") -> str:
    return os.environ.get(name, "").strip() or default


def flag(name: str) -> bool:
    try:
        return SPOKEN_FLAGS[text(name, "0").lower()]
    except KeyError:
        raise ImproperlyConfigured(f"{name} must be 1 or 0.") from None


def words(name: str) -> list[str]:
    return [word.strip() for word in text(name).split(",") if word.strip()]


def count(name: str) -> int:
    if not text(name, "0").isdecimal():
        raise ImproperlyConfigured(f"{name} must be a whole number, 0 or more.")
    return int(text(name, "0"))


def between(name: str, least: int, most: int, default: int) -> int:
    chosen = count(name) if text(name) else default
    if not least <= chosen <= most:
        raise ImproperlyConfigured(f"{name} must be a whole number from {least} to {most}.")
    return chosen


def required(name: str, why: str) -> str:
    if not text(name):
        raise ImproperlyConfigured(f"Set {name}: {why}.")
    return text(name)


def time_zone(name: str, default: str) -> str:
    if text(name, default) not in zoneinfo.available_timezones():
        raise ImproperlyConfigured(f"{name} must be a time zone such as America/Chicago.")
    return text(name, default)


def secret(name: str, file: Path) -> str:
    """A secret of at least 50 characters, from the environment or from a file nobody else reads."""
    value = text(name) or (file.read_text().strip() if file.is_file() else "")
    if not value:
        raise ImproperlyConfigured(f"Run `make install`, which creates {file}, or set {name}.")
    if len(value) < LONG_ENOUGH:
        raise ImproperlyConfigured(f"{name} must have at least {LONG_ENOUGH} characters.")
    if len(set(value)) < VARIED_ENOUGH or value.startswith("django-insecure-"):
        raise ImproperlyConfigured(
            f"{name} must be random, for example what bin/make-secret makes."
        )
    return value


def refuse_open_to_others(file: Path) -> None:
    if file.is_file() and file.stat().st_mode & 0o077:
        raise ImproperlyConfigured(f"Others on this machine may read {file}. Run: chmod 600 {file}")


def database(name: str, default: str) -> dict[str, Any]:
    with suppress(ValueError):  # an unreadable port or address
        url = urlsplit(text(name, default))
        if url.scheme == "sqlite" and url.path.strip("/") and not url.netloc:
            return sqlite(url)
        if url.scheme in {"postgres", "postgresql"} and url.path.strip("/"):
            return postgresql(url)
    raise ImproperlyConfigured(
        f"{name} must look like sqlite:///folder/file.sqlite3 "
        "or postgresql://user:password@host:5432/name."
    )


def sqlite(url: SplitResult) -> dict[str, Any]:
    """SQLite so set up that what was acknowledged survives a power cut, and writers wait in line.

    With other journal modes or transactions writers fail as "locked" under load; with less than
    FULL an acknowledged answer can be lost; without secure_delete erased words stay in free pages.
    """
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": BASE_DIR / unquote(url.path.removeprefix("/")),
        "CONN_MAX_AGE": 60,
        "OPTIONS": {
            "timeout": 20,
            "transaction_mode": "IMMEDIATE",
            "init_command": (
                "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON;"
            ),
        },
    }


def postgresql(url: SplitResult) -> dict[str, Any]:
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(url.path.strip("/")),
        "USER": unquote(url.username or ""),
        "PASSWORD": unquote(url.password or ""),
        "HOST": url.hostname or "",
        "PORT": str(url.port or ""),
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
        "OPTIONS": dict(parse_qsl(url.query)),
    }


def refuse_readable_on_its_way(name: str, chosen: dict[str, Any]) -> None:
    """A database on another machine is spoken to over TLS."""
    elsewhere = chosen.get("HOST", "") not in HERE | {""} and "/" not in chosen["HOST"]
    if elsewhere and chosen["OPTIONS"].get("sslmode") not in ENCRYPTED:
        raise ImproperlyConfigured(
            f"{name} must end in ?sslmode=verify-full or ?sslmode=require: "
            "its database is on another machine."
        )


# ── Mail ─────────────────────────────────────────────────────────────────────────────────────────


def mail(name: str, default: str) -> dict[str, Any]:
    """By what mail goes out, as Django connects to it: smtp://, smtps:// or file:///."""
    with suppress(ValueError):  # an unreadable port or address
        url = urlsplit(text(name, default))
        folder = BASE_DIR / unquote(url.path.removeprefix("/"))
        if url.scheme == "file" and url.path.strip("/") and not url.netloc:
            return {"backend": FILES, "file_path": str(folder)}
        if url.scheme in {"smtp", "smtps"} and url.hostname and not url.path.strip("/"):
            return smtp(url)
    raise ImproperlyConfigured(
        f"{name} must look like smtp://user:password@host:587, smtps://user:password@host:465 "
        "or file:///folder."
    )


def smtp(url: SplitResult) -> dict[str, Any]:
    """Always encrypted on its way, unless the server of mail is this machine."""
    inside = url.scheme == "smtps"
    return {
        "backend": "django.core.mail.backends.smtp.EmailBackend",
        "host": url.hostname,
        "port": url.port or (465 if inside else 587),
        "username": unquote(url.username or ""),
        "password": unquote(url.password or ""),
        "use_ssl": inside,
        "use_tls": not inside and url.hostname not in HERE,
        "timeout": MAIL_WITHIN,
    }


def address(name: str, *others: str) -> str:
    """The first of what was chosen and what else may do that is an address of mail, or nothing."""
    if text(name) and not is_address(text(name)):
        raise ImproperlyConfigured(
            f"{name} must be an address of mail such as letters@example.org."
        )
    return next((one for one in (text(name), *others) if is_address(one)), "")


def is_address(written: str) -> bool:
    _name, found = parseaddr(written)
    before, at, domain = found.partition("@")
    return bool(before and at and domain) and "\n" not in written and " " not in found
