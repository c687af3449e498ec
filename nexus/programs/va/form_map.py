"""The examiner's form for the thoracolumbar spine, row by row, in our own words.

After the Back (Thoracolumbar Spine) Conditions Disability Benefits Questionnaire, 21-0960M-14.
The rows are a map of what to ask for; no wording of the form is used.
"""

from nexus.interview.about_you import identity
from nexus.interview.clinician import clinician
from nexus.interview.medical_evidence import (
    diagnoses,
    imaging,
    papers,
    records,
    service_papers,
    surgeries,
    treatments,
)
from nexus.interview.pain_impact import (
    aids,
    bed_rest,
    bladder_bowel,
    daily_life,
    feeling,
    flare_up_details,
    flare_ups,
    function,
    left_leg,
    legs,
    movement,
    own_rest,
    repeated_use,
    right_leg,
    where,
    work,
)
from nexus.interview.personal_narrative import course, event, jobs, story, witnesses, years
from nexus.programs.form_map import FormMap, Row

_OTHER = ("examination/untested",)
_MOTIONS = tuple(
    f"examination/{motion}"
    for motion in (
        "flexion",
        "extension",
        "left_lateral",
        "right_lateral",
        "left_rotation",
        "right_rotation",
    )
)
_LEGS = (*left_leg.PAGE.questions, *right_leg.PAGE.questions)

HEAD = (
    Row(
        "head",
        "Name and claim number",
        who="P",
        asked=(identity.FIRST_NAMES, identity.LAST_NAME, identity.FILE_NUMBER),
    ),
    Row(
        "head",
        "How the examiner knows the patient; seen in person, by video, or on paper",
        who="PC",
        asked=(
            clinician.CLINICIAN_RELATION,
            clinician.TREATING_SINCE,
            clinician.CLINICIAN_VISITS,
            clinician.CLINICIAN_EXAMINED,
        ),
        left=("author/since", "author/seen", "examination/how"),
    ),
    Row(
        "head",
        "Which records were read: claims file, service, entry and exit exams, civilian, witnesses",
        who="RC",
        asked=(
            *service_papers.PAGE.questions,
            *papers.PAGE.questions,
            records.RECORD_KIND,
            records.RECORD_SOURCE,
            records.RECORD_DATE,
            records.RECORD_STATUS,
            witnesses.WITNESS_STATEMENT,
        ),
        left=("reviewed/others",),
    ),
)
CONDITION = (
    Row("1", "The condition claimed", who="P", asked=(diagnoses.DIAGNOSIS, where.WHERE)),
    Row(
        "1",
        "Whether one was ever diagnosed, with its code and date",
        who="RC",
        asked=(diagnoses.DIAGNOSIS, diagnoses.DIAGNOSED_ON, diagnoses.DIAGNOSED_BY),
        left=("diagnosis/own", "diagnosis/icd"),
    ),
    Row(
        "1",
        "Which diagnosis of the list, from strain to fracture or fusion; side and level",
        who="RC",
        asked=(diagnoses.DIAGNOSIS, diagnoses.DIAGNOSIS_BASIS, diagnoses.DIAGNOSIS_WHERE),
        left=("diagnosis/own", "diagnosis/basis"),
    ),
    Row(
        "2",
        "History: how it began and went on, treatment, surgery",
        who="PR",
        asked=(
            event.EVENT_DATE,
            event.EVENT_WORDS,
            *course.PAGE.questions,
            *years.PAGE.questions,
            story.STORY,
            *treatments.PAGE.questions,
            *surgeries.PAGE.questions,
        ),
    ),
    Row(
        "2",
        "Flare-ups, in the person’s words: how often, how long, how strong, cause, relief, loss",
        who="P",
        asked=(flare_ups.HAS_FLARE_UPS, *flare_up_details.PAGE.questions),
    ),
    Row(
        "2",
        "What the person can’t do, after repeated use over time too, in their own words",
        who="P",
        asked=(
            *repeated_use.PAGE.questions,
            *function.PAGE.questions,
            *movement.PAGE.questions,
            daily_life.SELF_CARE,
            daily_life.HOUSEWORK,
        ),
    ),
)
MOTION = (
    Row("3", "Range of six motions, and where pain begins", who="C", left=_MOTIONS),
    Row("3", "Why a motion was not tested, or is normal for this person", who="C", left=_OTHER),
    Row("3", "Whether less motion itself costs function", who="C", left=("function/choice",)),
    Row("3", "Pain on examination, in which motions", who="C", left=("examination/weight",)),
    Row(
        "3",
        "Pain on passive motion, with weight on and off",
        who="C",
        left=("examination/weight",),
    ),
    Row("3", "Tenderness and crepitus, and where", who="C", left=("examination/tenderness",)),
    Row(
        "3",
        "Motion after three repetitions, what is lost, and through what",
        who="C",
        left=("examination/repeated",),
    ),
    Row(
        "3",
        "Repeated use over time: is there a marked limit, estimated in degrees?",
        who="PC",
        asked=repeated_use.PAGE.questions,
        left=("function/estimate",),
    ),
    Row(
        "3",
        "Flare-ups: seen in one? Estimated in degrees, or why not",
        who="PC",
        asked=(flare_ups.HAS_FLARE_UPS, *flare_up_details.PAGE.questions),
        left=("function/estimate",),
    ),
    Row("3", "Guarding or spasm, and what they do", who="C", left=("examination/spasm",)),
    Row(
        "3",
        "What else adds to it: weakness, less motion, trouble sitting or standing",
        who="PC",
        asked=(
            function.SITTING,
            function.STANDING,
            left_leg.LEFT_LEG_WEAKNESS,
            right_leg.RIGHT_LEG_WEAKNESS,
        ),
        left=_OTHER,
    ),
)
NERVES = (
    Row("4", "Strength of the legs, five groups a side", who="C", left=("examination/strength",)),
    Row("4", "Wasting of muscle, measured", who="C", left=("examination/wasting",)),
    Row("5", "Reflexes of knee and ankle", who="C", left=("examination/reflexes",)),
    Row(
        "6",
        "Light touch in four regions of each leg",
        who="PC",
        asked=(feeling.FEELINGS_THERE,),
        left=("examination/sensation",),
    ),
    Row("7", "Straight-leg raise, each side", who="C", left=("examination/leg_raise",)),
    Row(
        "8",
        "Nerve root trouble, each side: constant pain, pain that comes and goes, tingling,"
        " numbness; the roots and the grade",
        who="PC",
        asked=(*legs.PAGE.questions, feeling.PAIN_CONSTANT, *_LEGS),
        left=("examination/roots",),
    ),
    Row("9", "Ankylosis, favorable or not", who="C", left=_OTHER),
    Row(
        "10",
        "Other nerve trouble: bladder, bowel, sexual; and whether the back is behind it",
        who="PC",
        asked=bladder_bowel.PAGE.questions,
        left=_OTHER,
    ),
    Row(
        "11",
        "Disc disease with rest in bed that a doctor ordered in 12 months: weeks, who, where shown",
        who="PR",
        asked=(*bed_rest.PAGE.questions, *own_rest.PAGE.questions),
    ),
)
REST = (
    Row(
        "12",
        "Aids: which, how often, and for which condition",
        who="P",
        asked=aids.PAGE.questions,
    ),
    Row("13", "Whether a leg serves no better than a prosthesis", who="C", left=_OTHER),
    Row(
        "14",
        "Scars that hurt, break open or are large; other findings",
        who="PC",
        asked=(surgeries.SURGERY_SCAR,),
        left=_OTHER,
    ),
    Row(
        "15",
        "Imaging: done? arthritis? fracture and height lost? nerve tests, with dates",
        who="R",
        asked=(*imaging.PAGE.questions, records.RECORD_DATE, records.RECORD_SAYS),
    ),
    Row(
        "16",
        "What it does to work of any kind: standing, walking, lifting, sitting, with examples",
        who="P",
        asked=(*function.PAGE.questions, *work.PAGE.questions, jobs.JOB_DEMANDS),
    ),
    Row("17", "Remarks", who="C", left=_OTHER),
    Row(
        "18",
        "Signature, name, title, specialty, date, telephone, NPI, license, address",
        who="C",
        left=(
            "signature/signature",
            "signature/date",
            "signature/printed",
            "signature/contact",
            "author/specialty",
            "author/npi",
            "author/license",
        ),
    ),
)
FORM_MAP = FormMap(
    "The examiner’s form for the back (21-0960M-14)",
    "What a VA examiner fills in. P: the person can answer. R: a record shows it."
    " C: only a clinician can; the letter leaves it blank.",
    (*HEAD, *CONDITION, *MOTION, *NERVES, *REST),
)
