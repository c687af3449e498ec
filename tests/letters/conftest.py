"""Golden letters are written anew only when asked: `make letters`."""

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """The option by which `make letters` asks."""
    parser.addoption("--write-letters", action="store_true", help="write the golden letters anew")


@pytest.fixture
def regenerate(pytestconfig: pytest.Config) -> bool:
    """Whether this run writes the golden files."""
    return bool(pytestconfig.getoption("--write-letters", default=False))
