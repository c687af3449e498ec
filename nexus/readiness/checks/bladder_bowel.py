"""Trouble with bladder or bowels is looked at when it is new, and told without contradiction."""

from collections.abc import Iterator

from nexus.facts.fact import Known, value_of
from nexus.readiness.finding import Finding, Light, Severity, View

NEW = {"bladder", "bowel"}


def new_trouble_is_seen_by_a_doctor(view: View) -> Iterator[Finding]:
    """New trouble may be an emergency; no letter is as pressing as that."""
    since = value_of(view.case.bladder_bowel.since)
    if since is not None and since.key == "new":
        yield Finding(
            "new_trouble_is_seen_by_a_doctor",
            "You wrote that trouble with your bladder, bowels or feeling is new. See a doctor"
            " today, before any letter, and write down what they say.",
            Severity.WARNS,
            Light.FACTS,
            ("bladder_bowel_told",),
        )


def no_trouble_is_not_described(view: View) -> Iterator[Finding]:
    """Where there is none, nothing is said of it, or it is explained."""
    told = view.case.bladder_bowel
    trouble = value_of(told.trouble)
    none = trouble is not None and [one.key for one in trouble] == ["none"]
    signs = value_of(view.case.warning_signs) or ()
    new = ["warning_signs"] if any(one.key in NEW for one in signs) else []
    if none and (new or isinstance(told.since, Known) or isinstance(told.words, Known)):
        yield Finding(
            "no_trouble_is_not_described",
            "You chose “none of these” for bladder and bowels, and then wrote about it. Look at"
            " both answers, so that your doctor reads what you mean.",
            Severity.WARNS,
            Light.FACTS,
            ("bladder_bowel", "bladder_bowel_since", "bladder_bowel_words", *new),
            "Caluza v. Brown, 7 Vet. App. 498 (1995)",
        )
