"""Which renderer made a file: after an upgrade, what was kept is of an edition gone by."""

from functools import cache
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path

ROOT = Path(__file__).parents[2]
SHAPING = (
    "nexus/rendering/*.py",
    "nexus/letter/**/*.py",
    "templates/letter/*",
    "static/fonts/*.ttf",
)
"""All of ours that shapes a file; a letter's words may change in the reading of an old draft."""
TYPESETTERS = ("weasyprint", "pikepdf", "fonttools", "jinja2")


def edition_of(label: str) -> str:
    """As text of 64 signs; `label` is what is printed besides the letter."""
    return sha256(_renderer() + label.encode()).hexdigest()


@cache
def _renderer() -> bytes:
    told = sha256("".join(f"{name} {version(name)}\n" for name in TYPESETTERS).encode())
    for pattern in SHAPING:
        for path in sorted(ROOT.glob(pattern)):
            told.update(f"{path.relative_to(ROOT)}\n".encode() + path.read_bytes())
    return told.digest()
