"""What every test may lean on: how many tries hypothesis makes, and a browser, if there is one."""

import io
import os
import shutil

import pytest
from django.core.management import call_command
from django.db import connection
from hypothesis import HealthCheck, settings

settings.register_profile(
    "quick",
    max_examples=25,
    deadline=None,
    derandomize=True,  # the same tries for everyone; make proof looks further
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
settings.register_profile(
    "proof",
    parent=settings.get_profile("quick"),
    max_examples=500,
    derandomize=False,
    print_blob=True,
)
settings.load_profile("quick")

os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "1")  # Playwright keeps a loop running

CHROMIUM_FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--no-first-run",
    "--disable-component-update",
    "--disable-sync",
)


@pytest.fixture(scope="session")
def chromium() -> str:
    """Where a real browser is; without one the test is skipped, counted and named."""
    for name in ("chromium", "chromium-browser", "google-chrome"):
        if found := shutil.which(name):
            return found
    pytest.skip("no Chromium on this machine")


@pytest.fixture(scope="session")
def chromium_flags() -> list[str]:
    return list(CHROMIUM_FLAGS)


@pytest.fixture(scope="session")
def qpdf() -> str:
    if found := shutil.which("qpdf"):
        return found
    pytest.skip("no qpdf on this machine")


@pytest.fixture(autouse=True, scope="session")
def _key_ring(django_test_environment):
    call_command("make_keys", stdout=io.StringIO())


@pytest.fixture(autouse=True, scope="session")
def _audit_that_only_grows(django_test_environment):
    """Between tests every table is emptied but the audit, whose database would refuse."""
    operations = type(connection.ops)
    flush = operations.sql_flush

    def flush_all_but_the_audit(self, style, tables, **options):
        return flush(self, style, [name for name in tables if name != "audit_event"], **options)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(operations, "sql_flush", flush_all_but_the_audit)
        yield
