"""The least that each part has to ask for, so that a letter can stand and an examiner can answer.

Drawn together from what gives a letter weight, the theories of entitlement and the examiner's
form.
"""

from nexus.interview.clinician import clinician, confirmation, permission, private, request, visit
from nexus.interview.medical_evidence import (
    against,
    agency_exam,
    agency_exam_details,
    decision,
    decision_details,
    diagnoses,
    entrance,
    habits,
    other_causes,
    papers,
    records,
    separation,
    service_papers,
    surgeries,
    treatments,
)
from nexus.interview.pain_impact import (
    aids,
    bed_rest,
    daily_life,
    feeling,
    flare_up_details,
    flare_ups,
    function,
    intimate_life,
    medicine_effects,
    medicines,
    movement,
    repeated_use,
    safety,
    severity,
    sleep,
    where,
    work,
)
from nexus.interview.personal_narrative import (
    before,
    connecting_condition,
    course,
    event,
    gait,
    gaps,
    jobs,
    made_worse,
    service,
    story,
    witnesses,
    years,
)
from nexus.programs.form_map import FormMap, Row

PAIN = (
    Row("1", "Warning signs, before anything else", who="P", asked=safety.PAGE.questions),
    Row(
        "1",
        "Where, what it feels like, how strong at its usual, best and worst, and how often each",
        who="P",
        asked=(where.WHERE, *feeling.PAGE.questions, *severity.PAGE.questions),
    ),
    Row(
        "1",
        "Flare-ups: how many, how long, cause, relief, what is lost",
        who="P",
        asked=(flare_ups.HAS_FLARE_UPS, *flare_up_details.PAGE.questions),
    ),
    Row("1", "Repeated use and the way back", who="P", asked=repeated_use.PAGE.questions),
    Row(
        "1",
        "Limits in numbers: sit, stand, walk, drive, lift, bend, stairs, sleep, lying down",
        who="P",
        asked=(
            *function.PAGE.questions,
            *movement.PAGE.questions,
            *sleep.PAGE.questions,
            daily_life.LYING_DOWN,
        ),
    ),
    Row(
        "1",
        "Self-care, chores, care for others, intimate life (to be skipped by whoever likes)",
        who="P",
        asked=(
            daily_life.SELF_CARE,
            daily_life.HOUSEWORK,
            daily_life.CARE_FOR_OTHERS,
            intimate_life.INTIMATE_LIFE,
        ),
    ),
    Row(
        "1",
        "Work: job, hours, changes, help, days missed, whether it ended, jobs of five years",
        who="P",
        asked=(*work.PAGE.questions, *jobs.PAGE.questions),
    ),
    Row(
        "1",
        "With and without medicine; side effects",
        who="P",
        asked=(*medicines.PAGE.questions, *medicine_effects.PAGE.questions),
    ),
    Row("1", "Aids: which, how often, from whom", who="P", asked=aids.PAGE.questions),
)
EVIDENCE = (
    Row(
        "2",
        "Each paper: kind, source, date, page, what it says, for or against",
        who="R",
        asked=records.PAGE.questions,
    ),
    Row(
        "2",
        "The papers every reader looks for, each in hand, asked for, lost or never made",
        who="R",
        asked=(*service_papers.PAGE.questions, *papers.PAGE.questions),
    ),
    Row(
        "2",
        "What the exams at entry and exit said, and an exam for the claim",
        who="PR",
        asked=(
            *entrance.PAGE.questions,
            *separation.PAGE.questions,
            agency_exam.AGENCY_EXAM,
            *agency_exam_details.PAGE.questions,
        ),
    ),
    Row(
        "2",
        "An earlier decision: date, reasons, what was accepted",
        who="R",
        asked=(decision.DECIDED, *decision_details.PAGE.questions),
    ),
    Row("2", "Diagnoses: name, date, who, basis", who="R", asked=diagnoses.PAGE.questions),
    Row(
        "2",
        "Treatments and operations: dates, effect",
        who="PR",
        asked=(*treatments.PAGE.questions, *surgeries.PAGE.questions),
    ),
    Row("2", "Bed rest that a doctor ordered", who="PR", asked=bed_rest.PAGE.questions),
    Row(
        "2",
        "What may speak against it, and the other causes a doctor would ask about",
        who="PR",
        asked=(
            *against.PAGE.questions,
            *habits.PAGE.questions,
            *other_causes.PAGE.questions,
        ),
    ),
)
NARRATIVE = (
    Row(
        "3",
        "Service: dates, component, duties, loads, vehicles, jumps, combat",
        who="P",
        asked=service.PAGE.questions,
    ),
    Row(
        "3",
        "Each event: date, place, how, what was felt, who was told, care, back at work",
        who="P",
        asked=event.PAGE.questions,
    ),
    Row(
        "3",
        "The years from then to now; each time without care, why, and self-care",
        who="P",
        asked=(*course.PAGE.questions, *years.PAGE.questions, *gaps.PAGE.questions),
    ),
    Row(
        "3",
        "The back before; jobs, sports, weight and injuries since",
        who="P",
        asked=(
            *before.PAGE.questions,
            event.EVENT_TIME,
            *jobs.PAGE.questions,
            habits.SPORTS,
            habits.WEIGHT_CHANGE,
            other_causes.PREGNANCIES,
        ),
    ),
    Row(
        "3",
        "If by way of another condition: which, and the gait; if made worse: before and after",
        who="P",
        asked=(
            *connecting_condition.PAGE.questions,
            *gait.PAGE.questions,
            *made_worse.PAGE.questions,
        ),
    ),
    Row(
        "3",
        "Witnesses: name, relation, what they saw themselves, when",
        who="P",
        asked=witnesses.PAGE.questions,
    ),
    Row("3", "The story, in the person’s own words", who="P", asked=(story.STORY,)),
    Row(
        "3",
        "True to the best of their knowledge; dates marked as about",
        who="P",
        asked=(confirmation.CONFIRMED,),
    ),
)
COLLABORATION = (
    Row(
        "4",
        "Who is asked: role, relationship; whether a visit is booked",
        who="P",
        asked=(*clinician.PAGE.questions, *visit.PAGE.questions),
    ),
    Row(
        "4",
        "What may be shared and what stays private",
        who="P",
        asked=(permission.MAY_SHARE, *private.PAGE.questions),
    ),
    Row("4", "Which letter is wanted", who="P", asked=(request.REQUEST,)),
    Row(
        "4",
        "Opinion, reasons, examination, agreement, signature",
        who="C",
        left=(
            "opinion/choice@direct",
            "agreement/choice",
            "examination/date",
            "signature/signature",
        ),
    ),
)
MINIMUM = FormMap(
    "The least that each part asks for",
    "Part 1: pain impact. 2: medical evidence. 3: the story. 4: the doctor.",
    (*PAIN, *EVIDENCE, *NARRATIVE, *COLLABORATION),
)
