"""Levels to compare, and what an early arthritis rests on: room for the clinician alone."""

from nexus.facts.case import Case
from nexus.facts.fact import derive
from nexus.facts.sources import Authority
from nexus.letter.document import Blank, Form, Paragraph, Room, Section
from nexus.letter.gathering import aside, section
from nexus.letter.wording import fixed, say
from nexus.letter.words import quoted

CHECKED = "2026-11-16"
BASELINE = Authority("38 CFR 3.310(b)", CHECKED)
INCREASE = Authority("38 U.S.C. 1153; 38 CFR 3.306", CHECKED)
IMAGED = Authority("38 CFR 3.309(a), 4.71a, Diagnostic Code 5003", CHECKED)


def aggravated(case: Case) -> Section:
    """The level before another condition made it worse, the level now, and natural progress."""
    note = fixed(
        "baseline/note@secondary",
        "The baseline comes from medical evidence made before the aggravation began, or from the"
        " earliest made after it and before now.",
        because="how aggravation is measured",
        authority=BASELINE,
    )
    form = Form(
        "baseline@secondary",
        (
            _room(
                "before@secondary",
                "Baseline: the back before any worsening by it, with date and record",
            ),
            _room("now@secondary", "Current level, with the date"),
            _room("natural@secondary", "What of the difference is natural progress, and why"),
        ),
        note=(note,),
        columns=2,
    )
    blocks = (_told("secondary", case), form)
    return section("baseline", "Baseline and current level", blocks, clinician=True)


def in_service(case: Case) -> Section:
    """The back before, during and after service, for whoever has to compare them."""
    note = fixed(
        "baseline/note@preexisting",
        "What counts is a change of the condition itself; a passing flare-up alone is none.",
        because="what an increase is",
        authority=INCREASE,
    )
    form = Form(
        "baseline@preexisting",
        (
            _room("before@preexisting", "The back before service, with the date and the record"),
            _room("during@preexisting", "The back in service and at its end, likewise"),
            _room("now@preexisting", "The back now, with the date"),
            _room("natural@preexisting", "Its natural course, and how far this differs from it"),
        ),
        note=(note,),
        columns=2,
    )
    blocks = (_told("preexisting", case), form)
    return section("levels", "Before, in and after service", blocks, clinician=True)


def arthritis(_case: Case) -> Section:
    """Whether it is arthritis, what confirms it, and what was there early."""
    note = fixed(
        "arthritis/note",
        "Arthritis counts here where imaging confirms it. Whether a finding, such as one in a disc"
        " or a facet joint, is arthritis is for the clinician.",
        because="which diseases the rule names",
        authority=IMAGED,
    )
    form = Form(
        "arthritis",
        (
            _room("name", "Arthritis of the low back, in my words, or why it is not", "arthritis"),
            _room(
                "picture", "The picture that confirms it, its date, and who read it", "arthritis"
            ),
            _room(
                "early",
                "What showed in service or within a year, and what it limited then",
                "arthritis",
            ),
        ),
        note=(note,),
        columns=2,
    )
    return section("arthritis", "Arthritis", [form], clinician=True)


def _told(theory: str, case: Case) -> Paragraph:
    """When it began to be worse, the paper that shows it before, and the earliest picture."""
    said = (
        say(
            f"baseline/since@{theory}",
            "[They dates] the worsening of the back to {since}.",
            since=case.worsening.since,
        ),
        say(
            f"baseline/paper@{theory}",
            "Asked which paper shows the back before, [they says]: {paper}.",
            paper=derive(quoted, case.worsening.paper),
        ),
        say(
            f"baseline/picture@{theory}",
            "[They dates] the first picture or test of the back to {first}.",
            first=case.imaging.first,
        ),
    )
    return aside(f"baseline@{theory}-told", said)


def _room(key: str, label: str, module: str = "baseline") -> Blank:
    return Blank(f"{module}/{key}", label, Room.LINES, 3)
