"""The blank worksheet of a program: the same for everyone, so it is set once and kept."""

from functools import cache

from nexus.programs.choosing import CHOSEN_PROGRAM, program_for, stages_for
from nexus.rendering.worksheet import render_worksheet


@cache
def blank_worksheet(program: str) -> bytes:
    """The PDF of all questions of a program, by its key."""
    chosen = {CHOSEN_PROGRAM.key: program}
    return render_worksheet(program_for(chosen).name, stages_for(chosen))
