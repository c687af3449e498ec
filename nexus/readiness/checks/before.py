"""Back trouble from before is told in full, and the question asked fits what entry noted."""

from collections.abc import Iterator

from nexus.facts.fact import Unknown, value_of
from nexus.readiness.finding import Finding, Light, Severity, View

SEVENTEEN = 17
"""The age from which one may serve (10 U.S.C. 505)."""


def earlier_trouble_is_described(view: View) -> Iterator[Finding]:
    """What it was, when, and who treated it."""
    told = view.case.before
    if told.troubled and isinstance(told.words, Unknown) and told.words.questions:
        yield Finding(
            "earlier_trouble_is_described",
            "You had some back trouble before. Say what it was, when, and who treated it. It is no"
            " bar, but your doctor has to know.",
            Severity.WARNS,
            Light.FACTS,
            told.words.questions,
            "38 U.S.C. 1111; 38 CFR 3.306",
        )


def pain_in_youth_is_told_as_from_before(view: View) -> Iterator[Finding]:
    """Pain that began before anyone may serve is trouble from before, whatever it is called."""
    born, began = value_of(view.case.person.born), value_of(view.case.course.first_symptoms)
    told = view.case.before.troubled or any(one.period == "before" for one in view.case.events)
    if born and began and not told and began.last.year < born.year + SEVENTEEN:
        yield Finding(
            "pain_in_youth_is_told_as_from_before",
            "You date your first pain to a time before anyone may serve. If that is so, say how"
            " your back was before. If not, look at the date.",
            Severity.WARNS,
            Light.FACTS,
            ("first_symptoms", "back_before", "born"),
            "38 U.S.C. 1111",
        )


def what_was_noted_at_entry_fits_the_question(view: View) -> Iterator[Finding]:
    """A problem noted at entry is judged by whether service made it worse."""
    if view.case.before.noted:
        yield Finding(
            "what_was_noted_at_entry_fits_the_question",
            "A back problem was noted when you joined. For that, the law asks if service made it"
            " worse, not if it began there. Ask a representative which path fits.",
            Severity.BLOCKS,
            Light.LETTER,
            ("connection", "entrance_exam", "entrance_waiver"),
            "38 U.S.C. 1153; Wagner v. Principi, 370 F.3d 1089 (Fed. Cir. 2004)",
        )


def earlier_trouble_was_noted_at_entry(view: View) -> Iterator[Finding]:
    """Where it was not, the law takes the person as sound; the letter must not give that away."""
    told = view.case.before
    exam = value_of(told.exam)
    earlier = told.troubled or any(event.period == "before" for event in view.case.events)
    if earlier and exam is not None and exam.key == "normal" and not told.noted:
        yield Finding(
            "earlier_trouble_was_noted_at_entry",
            "You told of back trouble from before, but the exam when you joined noted none. The law"
            " then takes your back as sound at entry, and VA must prove otherwise. Tell your"
            " representative.",
            Severity.INFORMS,
            Light.LETTER,
            ("back_before", "entrance_exam"),
            "38 U.S.C. 1111; 38 CFR 3.304(b); Horn v. Shinseki, 25 Vet. App. 231 (2012)",
        )
