"""People's cases in their words: nothing of them is refused, left aside, or told when private."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from nexus.claims.answers_file import read_file
from nexus.claims.drafting import Drafted, draft
from nexus.interview.journey import Status
from nexus.letter.words import unended

NARROW = "va_function_unsure"
"""A few answers of one of the ten, with the path left open."""
CASES = sorted(
    case for case in Path(__file__).parent.glob("*/answers.json") if case.parent.name != NARROW
)
MEDIUM = {
    "va_care_operation",
    "va_chronic_year",
    "va_direct_against",
    "va_direct_and_secondary_knee",
    "va_direct_between",
    "va_direct_boat",
    "va_direct_drill",
    "va_direct_interpreter",
    "va_direct_private",
    "va_direct_untold",
    "va_preexisting_curve",
}
"""Cases of which not every page was finished, as of most people on most days."""
WHOLE = [case for case in CASES if case.parent.name not in MEDIUM]
PRIVATE = {
    "va_direct_hatch": ("counseling", "Counseling"),
    "va_direct_lifting": ("BMI", "sergeant", "captain", "Menses", "monthly", "quarrel"),
    "va_direct_landings": ("men lost", "cried"),
    "va_direct_parachute": ("jail",),
    "va_secondary_hip": ("mother’s story", "mother's story"),
    "va_preexisting_slip": ("my period",),
    "workers_comp_nurse": ("crying", "moved to night"),
    "ssa_function": ("cash", "friend"),
    "va_direct_between": ("leaks at night", "starting, stopping", "pack a day"),
    "va_direct_untold": ("panic", "PTSD", "two, 2015 and 2018", "his name", "depressed"),
    "va_direct_private": (
        *("cry most evenings", "leaks when I sneeze", "230 lb", "up 80 lb", "two packs"),
        *("my mother", "hepatitis", "the Gulf", "Nothing about drinking"),
    ),
}
"""Words that would show in a letter what its person asked to leave out."""


UNFAVORABLE = {
    "va_direct_hatch": (
        "improved, full ROM, return to full duty",
        "noted no back problem",
        "recurrent back pain: NO, in my hand",
        "ticked “no” for back pain",
        "from August 2011 to May 2015",
        "A lady rear-ended me at a light",
        "low back 4 of 10",
        "First pregnancy and birth; back pain in the last two months",
        "Bent forward and turned to the left most of the day",
        "My father had disc surgery at 60",
        "one fall that resolved",
        "was denied on March 3, 2025",
    ),
    "va_direct_lifting": (
        "No trauma",
        "I am in good health",
        "from 1983 to 2004",
        "worked school kitchen",
        "School lunchroom: stock pots, flour, milk crates",
        "type 2 diabetes since 2015",
        "obesity, diabetes",
        "March 9, 2011",
        "13 years of kitchen work, age and weight",
        "no event, injury or disease in service",
    ),
    "va_direct_landings": (
        "spine and extremities normal",
        "denies prior back trouble",
        "the company man was standing right there. That was a lie",
        "from July 1966 to October 1979",
        "off the back of a log truck",
        "bolts of wood to 100 lb",
        "a pack a day, 1960 to 2000",
        "put it down to the prostate",
        "no care until 1979 fall, heavy logging, age, smoking",
        "intercurrent injury in 1979",
    ),
    "va_direct_parachute": (
        "about October 1968",
        "19 jumps from 1969-02-11",
        "My VA form of 2023 says spring of 69, my friend says May of 69",
        "back trouble after heavy lifting about 24 hours before",
        "ticked “no” for back pain",
        "truck wreck 22 August 1976; contusions, lumbar strain",
        "about 1974",
        "bent into machines",
        "chewed tobacco 1965 to 2004",
        "old end-plate dent L1, age unknown",
        "no record of a parachute injury",
    ),
    "va_chronic_facet": (
        "felt pull deadlifting yesterday",
        "I was deadlifting 225",
        "BMI 31",
        "tires to 80 lb",
        "examination normal, no X-ray",
        "facet change age-appropriate",
        "Guard drill weekend",
        "vaped 2012 to 2019",
        "from November 2022 to July 2023",
        "arthritis not shown to a compensable degree within one year",
    ),
    "va_secondary_ankle": (
        "'no other complaints'",
        "ATV rolled on a slope",
        "low back pain 3 years; 'ATV rollover 2010'",
        "feed sacks 50 lb",
        "'overweight' in the 2018 note",
        "leg lengths equal, age and farm work, weight",
        "back not mentioned",
        "from 2009 to April 2012",
        "not proximately due to the ankle",
    ),
    "va_secondary_hip": (
        "My back problem did not begin in the Army",
        "I lifted a bin of transformers",
        "back strain lifting bin of transformers",
        "I gained thirty pounds",
        "slipped on kitchen floor, back sore",
        "natural progression of 2006 work injury",
        "from September 2006 to January 2015",
        "training period only",
        "menopause 2020",
        "baseline 'not established'",
    ),
    "va_preexisting_slip": (
        "grade 1 slip L4-5, 'gymnast, back pain 2 months', therapy",
        "Back pain at 16 (2018)",
        "gymnastics 11 years",
        "from January 2024 to March 2024",
        "existed prior to entry; not aggravated by service",
        "LBP since high school, worse in boot camp, R leg",
        "temporary flare of known gymnast's lesion; natural progression",
        "uses tobacco: “vapes”",
        "not aggravated beyond natural progress",
    ),
    "workers_comp_nurse": (
        "did not always use the safe patient handling equipment",
        "told the supervisor 15 days after stopping work",
        "lumbar strain lifting child",
        "weekend home-care aide",
        "BMI 30",
        "mild drying of both discs, 'common at 45'",
        "PA and chiropractor not physicians for this purpose",
        "trained each year; July 2025 refresher",
        "first felt the leg on 10 August at home",
    ),
    "ssa_function": (
        "'light work, 6 hours standing'",
        "walks without cane across the room",
        "August 2025 to February 2026",
        "I helped on a roof for one afternoon",
        "I fish from a chair at the pond",
        "BMI 34",
        "half a pack a day",
        "He wants me to stop smoking first",
        "walk test 210 yards with rest",
        "can do lighter work",
    ),
    "va_care_operation": (
        "risks named: nerve injury, weakness, leak",
        "left toe weakness 4/5 already",
        "I signed that nerve injury can happen",
        "diabetes since 2018",
    ),
    "va_chronic_year": (
        "spine normal, no X-ray",
        "fell from trailer step at work",
        "expected for age 50",
        "no loss of motion recorded within a year; later due to trucking",
        "care whose papers are gone",
        "I slipped off an icy trailer step",
        "Eighteen years of trucking",
        "my father's back was bad from the mill",
        "not manifest to a compensable degree",
    ),
    "va_direct_against": (
        "back trouble: yes, football",
        "horseplay on pier after liberty",
        "denies back trouble",
        "lumbar disc from lifting a transmission; 15 percent, settled",
        "alcohol on breath",
        "no back pain, walks three miles daily",
        "congenitally short pedicles",
        "he never mentioned his back until the transmission",
        "not all of them were read back",
        "no pain, and no care",
        "I fell out of a tree stand",
        "I swore in 1999 that I never had back trouble",
        "can’t or won’t write a statement",
        "I hunt deer and cut my own firewood",
        "for other reasons",
        "a pack a day since 1975",
        "two brothers with back operations",
        "prednisone for lungs",
        "0, “some weekends”",
        "I quit going",
    ),
    "va_direct_and_secondary_knee": (
        "right knee limited; spine normal",
        "no prior back problems",
        "no literature supports",
        "ticked “no” for back pain",
        "I helped move a refrigerator",
        "August 2006 to June 2017",
        "I bowled in a league until 2016",
        "up 35 lb since the knee operation",
        "half a pack, 1999 to 2008",
        "mild for age",
        "no continuity; not secondary to the knee",
        "the first back pain September 2003",
    ),
    "va_direct_boat": ("spine normal", "July 2013 to May 2026", "stayed about the same"),
    "va_direct_drill": (
        "lifts water heaters",
        "strain in 2015 before the drill",
        "A water heater on a stair",
        "inactive duty training from August 13, 2016",
        "The line of duty paper says two men on the generator, I remember three",
        "Could be my plumbing work as well",
        "water heaters, cast iron, crawl spaces",
    ),
    "va_direct_interpreter": (
        "back normal; language: English fair",
        "Клиника «Надежда»",
        "pain 'after moving furniture'",
        "ticked “no” for back pain",
        "I moved a sofa with my cousin",
        "2010–2017",
    ),
    "va_direct_private": (
        "'since a fall at home 2019'; drinks daily",
        "I think it said normal",
        "1998 to February 2024",
        "The clinic wrote that it began with the fall in 2019",
        "hom they told: “nobody",
        "I fell on my steps at home",
        "combat",
    ),
    "va_direct_between": (
        "rear-ended; driver reports neck and low back pain",
        "“I told them it began when I moved a couch”",
        "between two times of service",
        "In May 2019, after service, something happened",
        "a hard fall or crash",
        "scoliosis 8 degrees",
        "From 2010 to 2019",
        "couches, pianos",
        "The clinic says 2019, I say 2003",
        "motocross until 2008",
        "notes on therapy, injections or operations (lost or destroyed)",
        "does not know the patient yet",
    ),
    "va_direct_untold": (
        "back pain of pregnancy; denies earlier back pain",
        "ticked “no” for back pain",
        "hom she told: “no one",
        "OB visit. I didn't want questions about 2011",
        "She stopped working for other reasons",
    ),
    "va_preexisting_curve": (
        "mild scoliosis 12 degrees, no treatment",
        "back trouble: no",
        "scoliosis existed prior to service, not aggravated",
        "expected progression; pregnancy in 2020",
        "A curve at 14, found at school",
        "I did not tell them about it",
        "scoliosis, found at 14",
        "my aunt has a curve",
        "the back was worse in the last three months and after",
        "clearly and unmistakably existed prior to service",
    ),
}
"""What speaks against each claim, as its letter has to say it: records, gaps, ticked boxes, later
injuries, trouble from before, other causes, examinations and denials."""
AGAINST = (
    "agency_exam_reasons",
    "denial_words",
    "denied_pain_words",
    "dates_differ",
    "against_words",
    "before_words",
    "smoking_words",
    "family_words",
    "other_illness",
    "born_with",
    "steroids",
)
"""Questions whose answers a reader would hold against the claim."""


TOPICS = {
    "tobacco": ("smoking_words",),
    "family": ("family_words",),
    "illness": ("other_illness",),
}
"""What is kept private of what a reader would hold against the claim."""


def told(case: Path) -> dict[str, Any]:
    """The file of a case."""
    content: dict[str, Any] = json.loads(case.read_text(encoding="utf-8"))
    return content


def drafted(case: Path) -> Drafted:
    """The draft of a case as of its own day."""
    return draft(read_file(told(case))[0], as_of=date.fromisoformat(told(case)["as_of"]))


def text_of(case: Path) -> str:
    """Everything its letter says, with plain spaces."""
    text = " ".join(sentence.text for sentence in drafted(case).letter.sentences())
    return text.replace("\u00a0", " ")


def kept_private(case: Path) -> set[str]:
    """Answers on what its person wants left out: the letter says only what they are about."""
    given = told(case)["answers"]
    keys = {key for topic in given["keep_private"] for key in TOPICS.get(topic, ())}
    return {given[key] for key in keys if isinstance(given.get(key), str)}


def test_there_are_ten_whole_ones_and_others() -> None:
    assert len(WHOLE) == 10
    assert len(CASES) == len(WHOLE) + len(MEDIUM)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.parent.name)
def test_every_answer_is_taken_and_stored_as_it_stands(case: Path) -> None:
    given, problems = read_file(told(case))
    assert not problems
    assert given == told(case)["answers"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.parent.name)
def test_every_answer_was_asked_for_on_the_way(case: Path) -> None:
    given = told(case)["answers"]
    assert drafted(case).journey.answers.given() == given


@pytest.mark.parametrize("case", WHOLE, ids=lambda case: case.parent.name)
def test_every_page_of_the_way_is_complete(case: Path) -> None:
    journey = drafted(case).journey
    steps = [step for _stage, step in journey.steps()]
    assert [step.key for step in steps if journey.status(step) is not Status.COMPLETED] == []


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.parent.name)
def test_every_record_against_is_in_the_letter_with_what_it_says(case: Path) -> None:
    records = told(case)["answers"]["records"]
    against = [one for one in records if one.get("record_weight") == "against"]
    text = text_of(case)
    assert against
    for one in against:
        assert one["record_source"] in text
        assert unended(one["record_says"]) in text


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.parent.name)
def test_what_speaks_against_the_claim_is_in_the_letter(case: Path) -> None:
    text = text_of(case)
    assert [words for words in UNFAVORABLE[case.parent.name] if words not in text] == []


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.parent.name)
def test_every_answer_that_speaks_against_the_claim_is_in_the_letter(case: Path) -> None:
    given, text = told(case)["answers"], text_of(case)
    answers = [given.get(key) for key in AGAINST]
    events = given.get("events", [])
    answers += [one.get("event_words") for one in events if one["event_time"] != "service"]
    answers += [one.get("gap_words") for one in given.get("gaps", [])]
    kept = kept_private(case)
    words = [unended(one) for one in answers if isinstance(one, str) and one not in kept]
    assert words or case.parent.name in MEDIUM
    assert [one for one in words if one not in text] == []


@pytest.mark.parametrize(
    "case",
    [case for case in CASES if case.parent.name in PRIVATE],
    ids=lambda case: case.parent.name,
)
def test_what_its_person_asked_to_leave_out_is_not_in_the_letter(case: Path) -> None:
    text = text_of(case)
    assert [words for words in PRIVATE[case.parent.name] if words in text] == []
