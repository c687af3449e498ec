"""What the clinician finds on examination, with normal values beside; all optional.

The six motions and their normal ranges are those of 38 CFR 4.71a, Plate V.
"""

from nexus.facts.case import Case
from nexus.facts.sources import Authority
from nexus.letter.document import Blank, Form, Room, Section
from nexus.letter.gathering import section
from nexus.letter.wording import fixed

_MOTIONS = (
    ("flexion", "Forward flexion", 90),
    ("extension", "Extension", 30),
    ("left_lateral", "Left lateral flexion", 30),
    ("right_lateral", "Right lateral flexion", 30),
    ("left_rotation", "Left rotation", 30),
    ("right_rotation", "Right rotation", 30),
)
_FINDINGS = (
    ("repeated", "After three repetitions: motion lost, and why"),
    ("weight", "Pain on weight-bearing, at rest, on passive motion"),
    ("spasm", "Guarding or spasm; gait and contour"),
    ("tenderness", "Tenderness: where"),
    ("strength", "Strength of the legs, right and left"),
    ("reflexes", "Knee and ankle reflexes, right and left"),
    ("sensation", "Light touch in the legs, right and left"),
    ("leg_raise", "Straight-leg raise, right and left"),
    ("wasting", "Muscle wasting: where, and measured how"),
    ("roots", "Nerve roots: which, on which side, how severe"),
)
RATING = Authority("38 CFR 4.71a, Plate V; 38 CFR 4.46", "2026-11-16")


def examination(_case: Case, *, for_rating: bool = True) -> Section:
    """Date, motion in degrees, other findings, and why anything was not tested.

    `for_rating` sets the normal values beside, by which the spine is rated for VA alone.
    """
    motions = tuple(
        Blank(f"examination/{key}", name, hint=f"normal {normal}°" if for_rating else "")
        for key, name, normal in _MOTIONS
    )
    findings = tuple(Blank(f"examination/{key}", label) for key, label in _FINDINGS)
    blanks = (
        Blank("examination/date", "Date of examination", Room.DATE),
        Blank("examination/how", "In person, by video, or records only"),
        *motions,
        *findings,
    )
    lead = fixed(
        "examination/lead",
        "Motion in degrees; where pain begins, add it.",
        because="how motion is measured",
        authority=RATING if for_rating else None,
    )
    rest = Blank("examination/untested", "Not tested, and why; other findings", Room.LINES, 2)
    return section(
        "examination",
        "Examination",
        [Form("examination", blanks, lead=(lead,), columns=2), Form("examination-rest", (rest,))],
        clinician=True,
    )
