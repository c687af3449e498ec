"""A module in the package that exports PROGRAM is a program, without another line anywhere."""

import subprocess
import sys
from pathlib import Path

import pytest

from nexus.programs.choosing import CHOSEN_PROGRAM, PROGRAMS, UNDECIDED

ROOT = Path(__file__).parents[2]
GUILD = '''"""A guild that pays its members."""

from dataclasses import replace

from nexus.programs.ssa import PROGRAM as SSA

PROGRAM = replace(SSA, key="guild", name="The guild", hint="For members.", order={order})
'''
ASK = """
import sys
import nexus.programs
nexus.programs.__path__.append(sys.argv[1])
from nexus.programs.choosing import CHOSEN_PROGRAM, PROGRAMS, program_for
print(*(program.key for program in PROGRAMS))
print(*(option.key for option in CHOSEN_PROGRAM.options))
print(program_for({"chosen_program": "guild"}).key)
"""


def found_with(folder: Path) -> list[list[str]]:
    """The programs, the answers offered and the program chosen, in a Python of its own."""
    run = subprocess.run(
        [sys.executable, "-c", ASK, str(folder)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return [line.split() for line in run.stdout.splitlines()]


@pytest.mark.parametrize(
    ("order", "place"), [(5, ["guild", "va", "ssa"]), (25, ["va", "ssa", "guild"])]
)
def test_a_new_module_is_found_offered_at_its_place_and_chosen(
    tmp_path: Path, order: int, place: list[str]
) -> None:
    (tmp_path / "guild.py").write_text(GUILD.format(order=order))
    programs, offered, chosen = found_with(tmp_path)
    assert programs == offered
    assert programs[:3] == place
    assert chosen == ["guild"]


def test_a_module_without_a_program_is_none(tmp_path: Path) -> None:
    (tmp_path / "notes.py").write_text('"""Not a program."""\n\nORDER = 1\n')
    programs, _offered, chosen = found_with(tmp_path)
    assert programs == [program.key for program in PROGRAMS]
    assert chosen == [UNDECIDED.key]


def test_the_programs_are_offered_in_their_order_by_name() -> None:
    assert [one.key for one in PROGRAMS] == ["va", "ssa", "workers_comp"]
    assert [option.key for option in CHOSEN_PROGRAM.options] == [one.key for one in PROGRAMS]
    assert [option.label for option in CHOSEN_PROGRAM.options] == [one.name for one in PROGRAMS]


def test_a_program_bears_the_name_of_its_module() -> None:
    folder = ROOT / "nexus" / "programs"
    modules = {path.stem for path in folder.glob("*.py")} | {
        path.parent.name for path in folder.glob("*/__init__.py")
    }
    assert {program.key for program in PROGRAMS} <= modules
