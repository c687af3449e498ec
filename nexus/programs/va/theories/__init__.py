"""The ways of connecting a back to service: a module here that exports THEORY is one."""

from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules

from nexus.programs.va.theory import Theory


def found() -> tuple[Theory, ...]:
    """All theories, in their order."""
    return tuple(sorted(_exported(), key=lambda theory: theory.order))


def _exported() -> Iterator[Theory]:
    for module in iter_modules(__path__):
        yield import_module(f"{__name__}.{module.name}").THEORY
