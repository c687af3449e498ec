"""Served as for real people, forms work in a real browser.

Django's own test client sends neither Origin nor Referer, so only this can tell whether what we say
about referrers and cookies makes every form fail.
"""

import datetime as dt
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from playwright.sync_api import BrowserContext, sync_playwright

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.browser


def write_certificate(folder: Path) -> tuple[Path, Path]:
    """A certificate nobody else trusts, and its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    now = dt.datetime.now(dt.UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .sign(key, hashes.SHA256())
    )
    key_file, certificate_file = folder / "key.pem", folder / "certificate.pem"
    key_file.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    certificate_file.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    return key_file, certificate_file


@pytest.fixture(scope="module")
def address(tmp_path_factory) -> Iterator[str]:
    """The site with production's settings, behind TLS."""
    folder = tmp_path_factory.mktemp("tls")
    key, certificate = write_certificate(folder)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    environment = {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "nexus.settings",
        "PRODUCTION": "1",
        "DEBUG": "0",
        "ALLOWED_HOSTS": "localhost",
        "TRUSTED_PROXIES": "1",
        "OPERATOR_NAME": "Post 12",
        "OPERATOR_CONTACT": "help@post12.example",
        "EMAIL_URL": "smtp://localhost:1",  # nobody there: the page must not wait for it
        "VAR_DIR": str(folder),
        "HOST": "127.0.0.1",
        "PORT": str(port),
        "WEB_CONCURRENCY": "1",
    }
    subprocess.run(
        [sys.executable, "manage.py", "prepare"],
        cwd=ROOT,
        env=environment,
        check=True,
        capture_output=True,
    )
    server = subprocess.Popen(
        [
            sys.executable,
            *("-m", "gunicorn", "nexus.wsgi"),
            *("--certfile", str(certificate), "--keyfile", str(key)),
        ],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert server.stdout is not None
    assert "Back to Life is at" in server.stdout.readline()
    yield f"https://localhost:{port}"
    server.terminate()
    server.wait(timeout=30)
    server.stdout.close()


@pytest.fixture
def browser(address, chromium, chromium_flags) -> Iterator[BrowserContext]:
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=chromium, args=chromium_flags)
        yield started.new_context(ignore_https_errors=True, base_url=address)
        started.close()


def test_a_form_is_taken_with_a_cookie_that_only_tls_carries(browser):
    page = browser.new_page()
    page.goto("/return/")
    with page.expect_response(lambda response: response.request.method == "POST") as posted:
        page.locator("main form[method=post] button").first.click()
    assert posted.value.status != 403
    cookies = {cookie["name"]: cookie for cookie in browser.cookies()}
    assert "__Host-csrf" in cookies
    assert all(cookie["secure"] and cookie["httpOnly"] for cookie in cookies.values())


def test_no_page_breaks_its_own_rules(browser):
    page = browser.new_page()
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    for place in ("/", "/privacy/", "/start/", "/return/"):
        page.goto(place)
    assert complaints == []
