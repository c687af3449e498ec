"""Where the guide's rules come from: laws, rules and cases, by what each is used for.

Names and numbers are the same in every language, so only what they are for is translated.
"""

from dataclasses import dataclass

from nexus.interview.marking import _


@dataclass(frozen=True)
class Source:
    """What is said somewhere in the guide, and what it rests on."""

    key: str
    about: str
    found: tuple[str, ...]


SOURCES = (
    Source(
        key="three",
        about=_("The three things: now, then, and the link."),
        found=(
            "Shedden v. Principi, 381 F.3d 1163 (Fed. Cir. 2004)",
            "Caluza v. Brown, 7 Vet. App. 498 (1995)",
        ),
    ),
    Source(
        key="weight",
        about=_("What gives an opinion weight: training, the right facts, and reasons."),
        found=(
            "Nieves-Rodriguez v. Peake, 22 Vet. App. 295 (2008)",
            "Stefl v. Nicholson, 21 Vet. App. 120 (2007)",
        ),
    ),
    Source(
        key="words",
        about=_(
            "Your own account may carry an opinion, if it’s true. Wrong facts take its weight."
        ),
        found=(
            "Kowalski v. Nicholson, 19 Vet. App. 171 (2005)",
            "Coburn v. Nicholson, 19 Vet. App. 427 (2006)",
            "Reonal v. Brown, 5 Vet. App. 458 (1993)",
        ),
    ),
    Source(
        key="doubt",
        about=_("About even is enough."),
        found=(
            "38 U.S.C. 5107(b)",
            "38 CFR 3.102",
            "Gilbert v. Derwinski, 1 Vet. App. 49 (1990)",
        ),
    ),
    Source(
        key="may",
        about=_("“May” is too weak. “I can’t say” needs a reason."),
        found=(
            "Obert v. Brown, 5 Vet. App. 30 (1993)",
            "Jones v. Shinseki, 23 Vet. App. 382 (2010)",
        ),
    ),
    Source(
        key="lay",
        about=_("What a person who isn’t a doctor can tell."),
        found=(
            "Layno v. Brown, 6 Vet. App. 465 (1994)",
            "Jandreau v. Nicholson, 492 F.3d 1372 (Fed. Cir. 2007)",
            "38 CFR 3.159(a)",
        ),
    ),
    Source(
        key="silence",
        about=_("No records: not proof against you, but a long time without care may be weighed."),
        found=(
            "Buchanan v. Nicholson, 451 F.3d 1331 (Fed. Cir. 2006)",
            "Maxson v. Gober, 230 F.3d 1330 (Fed. Cir. 2000)",
        ),
    ),
    Source(
        key="pain",
        about=_("Pain that limits what you can do may count without a diagnosis."),
        found=("Saunders v. Wilkie, 886 F.3d 1356 (Fed. Cir. 2018)",),
    ),
    Source(
        key="flares",
        about=_("Flare-ups and what you tell about them."),
        found=(
            "Sharp v. Shulkin, 29 Vet. App. 26 (2017)",
            "DeLuca v. Brown, 8 Vet. App. 202 (1995)",
        ),
    ),
    Source(
        key="secondary",
        about=_("“Caused” and “made worse” are two questions."),
        found=(
            "38 CFR 3.310",
            "Allen v. Brown, 7 Vet. App. 439 (1995)",
            "El-Amin v. Shinseki, 26 Vet. App. 136 (2013)",
        ),
    ),
    Source(
        key="private",
        about=_("VA may use a report from your own doctor."),
        found=(
            "38 U.S.C. 5125",
            "38 CFR 3.326(b)",
        ),
    ),
    Source(
        key="year",
        about=_("After a VA no: new papers, and the one year."),
        found=("38 CFR 3.2500 and 3.2501",),
    ),
    Source(
        key="signed",
        about=_("What makes a report too thin: no signature, no reasons."),
        found=("VA manual M21-1, IV.i.3.C.1.a, and V.ii.1.A.3.g (July 2022)",),
    ),
    Source(
        key="forms",
        about=_("VA’s own doctors help with forms."),
        found=("VHA Directive 1134(2) (2016, changed 2019 and 2020)",),
    ),
    Source(
        key="copied",
        about=_("Why letters that look alike are looked at twice."),
        found=("VA Inspector General, report 23-01690-31",),
    ),
    Source(
        key="fees",
        about=_("Who may help with a claim, and what they may charge."),
        found=(
            "38 U.S.C. 5901 and 5904",
            "38 CFR 14.626 to 14.637",
        ),
    ),
    Source(
        key="true",
        about=_("Lies in a claim."),
        found=(
            "18 U.S.C. 1001",
            "38 U.S.C. 6103",
        ),
    ),
    Source(
        key="ssa",
        about=_("What Social Security wants a doctor to say: what you can still do."),
        found=(
            "20 CFR 404.1513 and 404.1520c",
            "SSR 16-3p (2016)",
        ),
    ),
    Source(
        key="comp",
        about=_("What federal workers’ comp asks, and who may sign."),
        found=(
            "20 CFR 10.115 and 10.330",
            "5 U.S.C. 8101(2)",
        ),
    ),
)
