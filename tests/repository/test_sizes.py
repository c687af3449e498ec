"""A module fits on a few screens, a function on one."""

import ast
import statistics
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MODULES = sorted(p for p in (ROOT / "nexus").rglob("*.py") if "migrations" not in p.parts)
NAMES_THAT_SAY_NOTHING = {
    "utils", "util", "helpers", "common", "misc", "base", "core", "services",
    "manager", "handler", "processor", "data", "info",
}  # fmt: skip


def functions_of(module: Path) -> list[ast.FunctionDef | ast.AsyncFunctionDef]:
    return [
        node
        for node in ast.walk(ast.parse(module.read_text()))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]


def length(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def named(path: Path) -> str:
    return str(path.relative_to(ROOT))


def test_no_module_is_longer_than_300_lines():
    lines = {named(m): len(m.read_text().splitlines()) for m in MODULES}
    assert {name: count for name, count in lines.items() if count > 300} == {}
    assert statistics.median(lines.values()) <= 70


def test_no_function_is_longer_than_40_lines():
    lengths = {
        f"{named(module)}:{node.lineno} {node.name}": length(node)
        for module in MODULES
        for node in functions_of(module)
    }
    assert {name: count for name, count in lengths.items() if count > 40} == {}
    assert statistics.median(lengths.values()) <= 8


def test_no_view_is_longer_than_25_lines():
    views = {
        f"{named(module)}:{node.lineno} {node.name}": length(node)
        for module in MODULES
        if module.name == "views.py"
        for node in functions_of(module)
    }
    assert {name: count for name, count in views.items() if count > 25} == {}


def test_every_module_opens_with_a_sentence():
    silent = [named(m) for m in MODULES if not ast.get_docstring(ast.parse(m.read_text()))]
    assert silent == []


def test_no_module_hides_behind_a_name_that_says_nothing():
    hidden = [named(m) for m in MODULES if NAMES_THAT_SAY_NOTHING & {m.stem, *m.parent.parts}]
    assert hidden == []


@pytest.mark.parametrize("module", MODULES, ids=named)
def test_no_function_imports(module):
    inside = [
        f"line {node.lineno}"
        for function in functions_of(module)
        for node in ast.walk(function)
        if isinstance(node, ast.Import | ast.ImportFrom)
    ]
    assert inside == []
