"""Where the guide's rules come from: laws, rules and cases, by what each is used for.

Names and numbers are the same in every language, so only what they are for is translated. Each says
how far it was checked, and when: most come from the notes that this guide was written from, and
nobody may take those for the law itself.
"""

from dataclasses import dataclass
from enum import StrEnum

from nexus.interview.marking import _


class Checked(StrEnum):
    """How far somebody looked it up."""

    COPY = "copy"
    NOTES = "notes"
    NAME = "name"
    UNSEEN = "unseen"


HOW = {
    Checked.COPY: _("Copy read on November 23, 2026"),
    Checked.NOTES: _("Read for our notes, November 2026"),
    Checked.NAME: _("Name looked up, November 2026"),
    Checked.UNSEEN: _("From our notes, not opened by us"),
}


@dataclass(frozen=True)
class Found:
    """A law, a rule or a case, and how far it was checked."""

    name: str
    checked: Checked = Checked.UNSEEN
    copy: str = ""
    """Which copy was read: its date, or how much of it."""

    @property
    def how(self) -> str:
        return HOW[self.checked]


@dataclass(frozen=True)
class Source:
    """What is said somewhere in the guide, and what it rests on."""

    key: str
    about: str
    found: tuple[Found, ...]


def copied(name: str, copy: str) -> Found:
    return Found(name, Checked.COPY, copy)


def noted(name: str) -> Found:
    return Found(name, Checked.NOTES)


def named(name: str) -> Found:
    return Found(name, Checked.NAME)


SOURCES = (
    Source(
        key="three",
        about=_("The three things: now, then, and the link."),
        found=(
            named("Shedden v. Principi, 381 F.3d 1163 (Fed. Cir. 2004)"),
            Found("Caluza v. Brown, 7 Vet. App. 498 (1995)"),
            copied("38 CFR 3.303(a)", "undated"),
        ),
    ),
    Source(
        key="weight",
        about=_("What gives an opinion weight: training, the right facts, and reasons."),
        found=(
            copied(
                "Nieves-Rodriguez v. Peake, 22 Vet. App. 295 (2008)",
                "first page, and two summaries",
            ),
            named("Stefl v. Nicholson, 21 Vet. App. 120 (2007)"),
            named("LeShore v. Brown, 8 Vet. App. 406 (1995)"),
        ),
    ),
    Source(
        key="bonus",
        about=_("No bonus for your own doctor."),
        found=(
            named("White v. Principi, 243 F.3d 1378 (Fed. Cir. 2001)"),
            Found("Guerrieri v. Brown, 4 Vet. App. 467 (1993)"),
            copied("20 CFR 404.1520c(a)", "October 2024"),
        ),
    ),
    Source(
        key="words",
        about=_(
            "Your own account may carry an opinion, if it’s true. Wrong facts take its weight."
        ),
        found=(
            Found("Kowalski v. Nicholson, 19 Vet. App. 171 (2005)"),
            named("Coburn v. Nicholson, 19 Vet. App. 427 (2006)"),
            named("Reonal v. Brown, 5 Vet. App. 458 (1993)"),
        ),
    ),
    Source(
        key="doubt",
        about=_("About even is enough."),
        found=(
            copied("38 CFR 3.102", "April 2014"),
            Found("38 U.S.C. 5107(b)"),
            named("Gilbert v. Derwinski, 1 Vet. App. 49 (1990)"),
        ),
    ),
    Source(
        key="may",
        about=_("“May” is too weak. “I can’t say” needs a reason."),
        found=(
            Found("Obert v. Brown, 5 Vet. App. 30 (1993)"),
            Found("Jones v. Shinseki, 23 Vet. App. 382 (2010)"),
        ),
    ),
    Source(
        key="lay",
        about=_("What a person who isn’t a doctor can tell."),
        found=(
            copied("38 CFR 3.159(a)", "quoted by others"),
            named("Layno v. Brown, 6 Vet. App. 465 (1994)"),
            named("Jandreau v. Nicholson, 492 F.3d 1372 (Fed. Cir. 2007)"),
        ),
    ),
    Source(
        key="combat",
        about=_("What those in combat tell of what happened."),
        found=(
            Found("38 U.S.C. 1154(b)"),
            Found("38 CFR 3.304(d)"),
        ),
    ),
    Source(
        key="silence",
        about=_("No records: not proof against you, but a long time without care may be weighed."),
        found=(
            noted("Buchanan v. Nicholson, 451 F.3d 1331 (Fed. Cir. 2006), in part"),
            named("Maxson v. Gober, 230 F.3d 1330 (Fed. Cir. 2000)"),
        ),
    ),
    Source(
        key="pain",
        about=_("Pain may count with no named cause, if it limits you."),
        found=(noted("Saunders v. Wilkie, 886 F.3d 1356 (Fed. Cir. 2018)"),),
    ),
    Source(
        key="function",
        about=_("What the pain stops you from doing."),
        found=(
            Found("38 CFR 4.40, 4.45 and 4.59"),
            named("DeLuca v. Brown, 8 Vet. App. 202 (1995)"),
        ),
    ),
    Source(
        key="flares",
        about=_("Flare-ups and what you tell about them."),
        found=(noted("Sharp v. Shulkin, 29 Vet. App. 26 (2017)"),),
    ),
    Source(
        key="bed",
        about=_("Bed rest that a doctor ordered."),
        found=(noted("38 CFR 4.71a, code 5243"),),
    ),
    Source(
        key="secondary",
        about=_("“Caused” and “made worse” are two questions."),
        found=(
            noted("38 CFR 3.310"),
            copied("VA manual M21-1, V.ii.2.D", "April 2022"),
            named("Allen v. Brown, 7 Vet. App. 439 (1995)"),
            noted("El-Amin v. Shinseki, 26 Vet. App. 136 (2013)"),
        ),
    ),
    Source(
        key="sound",
        about=_("What the entrance exam noted, and what it didn’t."),
        found=(
            copied("38 CFR 3.304(b)", "undated"),
            copied("38 U.S.C. 1111", "undated"),
            Found("38 U.S.C. 1153 and 38 CFR 3.306"),
            noted("Wagner v. Principi, 370 F.3d 1089 (Fed. Cir. 2004)"),
        ),
    ),
    Source(
        key="chronic",
        about=_("Joint disease (arthritis), and the year after you left."),
        found=(
            copied("38 CFR 3.303(b)", "undated"),
            Found("38 CFR 3.307(a) and 3.309(a)"),
            named("Walker v. Shinseki, 708 F.3d 1331 (Fed. Cir. 2013)"),
        ),
    ),
    Source(
        key="drill",
        about=_("Weekend drills of Guard and Reserve."),
        found=(Found("38 U.S.C. 101(22) to (24)"),),
    ),
    Source(
        key="care",
        about=_("Harm from VA’s own care."),
        found=(
            Found("38 U.S.C. 1151"),
            Found("38 CFR 3.361"),
        ),
    ),
    Source(
        key="private",
        about=_("VA may use a report from your own doctor."),
        found=(
            Found("38 U.S.C. 5125"),
            Found("38 CFR 3.326(b)"),
        ),
    ),
    Source(
        key="year",
        about=_("After a VA no: new papers, and the one year."),
        found=(
            copied("38 CFR 3.2501", "October 2024"),
            Found("38 CFR 3.2500"),
        ),
    ),
    Source(
        key="signed",
        about=_("What makes a report too thin: no signature, no reasons."),
        found=(noted("VA manual M21-1, IV.i.3.C.1.a, and V.ii.1.A.3.g (July 2022)"),),
    ),
    Source(
        key="forms",
        about=_("VA’s own doctors help with forms."),
        found=(noted("VHA Directive 1134(2) (2016, changed 2019 and 2020)"),),
    ),
    Source(
        key="copied",
        about=_("Why letters that look alike are looked at twice."),
        found=(noted("VA Inspector General, report 23-01690-31"),),
    ),
    Source(
        key="release",
        about=_("Your written yes, before records are sent."),
        found=(Found("45 CFR 164.508(c) and 164.524"),),
    ),
    Source(
        key="fees",
        about=_("Who may help with a claim, and what they may charge."),
        found=(
            Found("38 U.S.C. 5901 and 5904"),
            Found("38 CFR 14.626 to 14.637"),
        ),
    ),
    Source(
        key="true",
        about=_("Lies in a claim."),
        found=(
            Found("18 U.S.C. 1001"),
            noted("38 U.S.C. 6103"),
        ),
    ),
    Source(
        key="ssa",
        about=_("What Social Security wants a doctor to say: what you can still do."),
        found=(
            copied("20 CFR 404.1520c", "October 2024"),
            Found("20 CFR 404.1502 and 404.1513"),
            noted("SSR 16-3p (2016)"),
        ),
    ),
    Source(
        key="comp",
        about=_("What federal workers’ comp asks, and who may sign."),
        found=(
            copied("20 CFR 10.330", "April 2026"),
            Found("20 CFR 10.115"),
            noted("5 U.S.C. 8101(2)"),
        ),
    ),
)
