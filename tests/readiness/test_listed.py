"""docs/readiness.md lists every check, and every number of the list it started from."""

import re
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

from nexus.programs.va import checks as of_va
from nexus.readiness import checks

LISTED = (Path(__file__).parents[2] / "docs" / "readiness.md").read_text(encoding="utf-8")
NAMED = set(re.findall(r"`([a-z_]+)`", LISTED))
WRITTEN = {
    name
    for module in (
        *(
            import_module(f"{checks.__name__}.{found.name}")
            for found in iter_modules(checks.__path__)
        ),
        of_va,
    )
    for name, value in vars(module).items()
    if callable(value) and getattr(value, "__module__", "") == module.__name__ and name[0].islower()
}


def test_every_check_that_is_written_is_listed() -> None:
    assert {"the_patient_is_named", "a_connection_is_chosen"} <= WRITTEN
    assert set() == WRITTEN - NAMED


def test_every_check_that_is_listed_is_written() -> None:
    assert set() == NAMED - WRITTEN


def test_every_number_of_the_list_is_accounted_for() -> None:
    numbers = [int(number) for number in re.findall(r"^\| (\d+) \|", LISTED, re.MULTILINE)]
    assert numbers == [*range(1, 41), *range(62, 66)]
    assert "| 41–61 |" in LISTED
