"""What every letter promises: each promise is a function that lists where a letter breaks it.

`Told` is what counts of the answers, after what is kept private was taken out of them.
"""

import ast
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import date
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from nexus.claims.drafting import Drafted, draft
from nexus.facts.record import MISSING, exhibit_letter
from nexus.facts.sources import Answered, Authority, Standing, Unanswered
from nexus.facts.value import MONTHS, Felt, Option, PartialDate
from nexus.interview.answers import Answers
from nexus.interview.clinician.private import KEEP_PRIVATE, TOPICS, shared
from nexus.interview.passages import Passage
from nexus.interview.personal_narrative.reading import STORY_PASSAGES
from nexus.interview.personal_narrative.sentences import sentences
from nexus.interview.problem import Problem
from nexus.interview.question import Special
from nexus.letter.document import Blank, Letter, Room, Section, Sentence, Table, Voice
from nexus.letter.words import partial_date
from tests.answering import CHOOSING, questions_by_path
from tests.marked import MARK, marks_in

TODAY = date(2026, 11, 16)
NEXUS = Path(__file__).parents[2] / "nexus"
NUMBER = re.compile(r"\d+")
WORD = re.compile(r"[^\W\d_]+")
OF_TIME = {*MONTHS, "spring", "summer", "winter"}
"""Words that are always part of a date; people fall."""


@dataclass(frozen=True)
class Told:
    """The answers that count, and the letter that they lead to."""

    given: Mapping[str, Any]
    """As they were given, private ones among them."""
    drafted: Drafted

    @property
    def letter(self) -> Letter:
        return self.drafted.letter

    @property
    def road(self) -> list[str]:
        """The pages that apply."""
        return [step.key for _stage, step in self.drafted.journey.steps()]

    @cached_property
    def counted(self) -> dict[str, Any]:
        return shared(self.drafted.journey.answers).given()

    @cached_property
    def values(self) -> dict[str, Any]:
        """What was answered, by the path of its question; nothing unreadable or special."""
        found: dict[str, Any] = {}
        for path, question in questions_by_path(self.counted).items():
            try:
                taken = question.take(at(self.counted, path))
            except Problem:
                continue
            if taken is not None and not isinstance(taken, Special):
                found[path] = taken
        return found

    @property
    def counted_passages(self) -> tuple[Passage, ...]:
        """The sentences of the story that were chosen and that the story still holds."""
        story = self.values.get("story", "")
        chosen: tuple[Passage, ...] = Answers(self.counted)[STORY_PASSAGES] or ()
        return tuple(one for one in chosen if one.quote in sentences(story))

    @cached_property
    def listing(self) -> dict[str, list[str]]:
        """The words of the sentences that list each answer."""
        found: dict[str, list[str]] = {}
        for sentence in self.letter.sentences():
            for path in listed_by(sentence):
                found.setdefault(path, []).append(flat(sentence.text))
        return found

    @cached_property
    def marks(self) -> dict[str, str]:
        """The path of the question to which each mark is the answer."""
        paths = questions_by_path(self.counted)
        return {mark: path for path in paths for mark in marks_in(at(self.counted, path))}


def told(given: Mapping[str, Any]) -> Told:
    """The letter of some answers."""
    return Told(given, draft(given, as_of=TODAY))


def at(given: Mapping[str, Any], path: str) -> Any:
    """The answer at a path."""
    several, _slash, rest = path.partition("/")
    if not rest:
        return given.get(path)
    item, _slash, key = rest.partition("/")
    return next((one.get(key) for one in given[several] if one["id"] == item), None)


def key_of(path: str) -> str:
    """The key of the question at a path."""
    return path.rpartition("/")[2]


def flat(text: str) -> str:
    """The words alone: one kind of space, no marks of direction."""
    return " ".join(re.sub("[\u2066-\u2069]", "", text).split())


def unclosed(text: str) -> str:
    """The words without what closes them: a period may move into closing quotation marks."""
    return flat(text).rstrip(".”")


# ── Every sentence rests on something ───────────────────────────────────────────────────────────


def unsourced(told: Told) -> list[str]:
    """Sentences that rest on nothing, or on the form alone without being its fixed wording."""
    return [
        sentence.key
        for sentence in told.letter.sentences()
        if not any(not isinstance(source, Unanswered) for source in sentence.sources)
        or (of_the_form(sentence) and sentence.voice is not Voice.FIXED)
    ]


def of_the_form(sentence: Sentence) -> bool:
    """Nothing that anybody answered stands behind it."""
    return all(isinstance(source, Authority | Standing | Unanswered) for source in sentence.sources)


def listed_by(sentence: Sentence) -> set[str]:
    """The paths of the answers that a sentence lists."""
    return {source.path for source in sentence.sources if isinstance(source, Answered)}


# ── Nothing is invented ─────────────────────────────────────────────────────────────────────────

NAMES = {"first_names", "last_name", "name_suffix"}
"""References name the patient in any sentence; one last pass sets them."""


def strays(told: Told) -> list[str]:
    """Answers in a sentence that doesn't list them, or in what is printed besides sentences."""
    found = [
        f"{sentence.key}: {told.marks.get(mark, 'nobody’s')}"
        for sentence in told.letter.sentences()
        for mark in MARK.findall(sentence.text)
        if told.marks.get(mark) not in listed_by(sentence) | NAMES
    ]
    return found + [text for text in of_the_frame(told.letter) if MARK.search(text)]


def of_the_frame(letter: Letter) -> Iterator[str]:
    """All that is printed besides sentences and the patient's name: headings, blanks, the foot."""
    yield from (letter.title, letter.foot, letter.program)
    yield from (line.name for line in letter.head)
    for blank in letter.blanks():
        yield from (blank.label, blank.hint, *blank.options)
    for section in letter.sections:
        yield from of_the_section(section)


def of_the_section(section: Section) -> Iterator[str]:
    """Its title, its instruction, and the heads of its tables."""
    yield from (section.title, section.instruction)
    for block in section.blocks:
        if isinstance(block, Table):
            yield from block.heads


PRINTED: dict[str, set[str]] = {
    "connection/pain": {"10"},
    "flare_ups/any": {"10"},
    "legs/left_told": {"10"},
    "legs/right_told": {"10"},
    "rest/own": {"12"},
    "service/combat_rule": {"38", "1154"},
}
"""The only numbers that nobody gave: scales that end at 10, a year of months, one rule of law."""


def inventions(told: Told) -> list[str]:
    """Numbers, months, seasons and words that are in no answer listed and in no fixed wording."""
    found = []
    for sentence in told.letter.sentences():
        key = sentence.key.partition("@")[0]
        own = "".join(part for part in sentence.parts if isinstance(part, str))
        answered = " ".join((*said_of(told, sentence), *derived(told, sentence)))
        numbers = set(NUMBER.findall(own)) - set(NUMBER.findall(answered))
        times = OF_TIME & set(WORD.findall(own)) - set(WORD.findall(answered))
        strange = folded(own) - folded(answered) - fixed()
        found += [f"{key}: {one}" for one in (numbers - PRINTED.get(key, set())) | times | strange]
    return found


def folded(text: str) -> set[str]:
    """Its words, small or large."""
    return {word.casefold() for word in WORD.findall(text)}


def said_of(told: Told, sentence: Sentence) -> Iterator[str]:
    """The words of each answer that a sentence lists."""
    for path in listed_by(sentence):
        if path in told.values:
            yield words_of(told.values[path])


def derived(told: Told, sentence: Sentence) -> Iterator[str]:
    """What follows from answers by a rule that has a name, worked out here once more."""
    listed = listed_by(sentence)
    open_ones = {one.path for one in sentence.sources if isinstance(one, Unanswered)}
    for path in listed | open_ones:
        if path.startswith("records/"):  # `exhibit_letter`: as any item of a list is numbered
            yield f"Exhibits {exhibit_letter(int(path.split('/')[1]))}"
    days = [told.values.get(one, 0) for one in listed if key_of(one) == "bed_rest_days"]
    yield str(sum(days))  # `rest._total`: the days in bed together
    events = {path.split("/")[1] for path in listed if path.startswith("events/")}
    if sentence.key.startswith(("question/", "reasons/")):
        yield " ".join(f"and {more} more" for more in range(len(events)))  # `events_named`
    yield told.values.get("file_number", "")[-4:]  # `person._end`: no more of it is printed


@cache
def fixed() -> set[str]:
    """The words of every string in the modules that write sentences, docstrings apart."""
    return {word for folder in ("letter", "programs", "facts") for word in folded(strings(folder))}


def strings(folder: str) -> str:
    """Every string in a package, docstrings apart."""
    found = []
    for module in (NEXUS / folder).rglob("*.py"):
        tree = ast.parse(module.read_text(encoding="utf-8"))
        loose = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        found += [
            node.value
            for node in ast.walk(tree)
            if isinstance(node, ast.Constant) and isinstance(node.value, str)
            if id(node) not in loose
        ]
    return " ".join(found)


def words_of(value: Any) -> str:
    """An answer in words, the same way for all: as a letter would print it."""
    match value:
        case PartialDate():
            return f"{partial_date(value)} {value.year}"
        case Option():
            return f"{value.words} {value.label}"
        case Felt(place=place, feelings=feelings):
            return " ".join(words_of(one) for one in (place, *feelings))
        case date():
            return f"{MONTHS[value.month - 1]} {value.day} {value.year}"
        case tuple():
            return " ".join(words_of(one) for one in value)
        case _:
            return flat(str(value))


# ── Nothing is lost ─────────────────────────────────────────────────────────────────────────────

SILENT: dict[str, str] = {
    "private_words": "it is a note for the person and those who help them",
    "story": "only the sentences that were chosen are quoted; the rest is the person's statement",
    "clinician_read": "the clinician says what they read",
    "letter_by": "a wish, not a fact",
    "visit_when": "a wish, not a fact",
    "file_number": "its end alone is printed",
}
"""Questions in words whose answers a letter leaves out, each with the reason."""


def lost(told: Told) -> list[str]:
    """Words that somebody wrote and that no sentence which lists them holds whole."""
    return [
        path
        for path, value in told.values.items()
        if isinstance(value, str) and key_of(path) not in SILENT and not excused(told, path)
        if not seen(told, path, unclosed(value))
    ] + [
        f"story: {passage.quote}"
        for passage in told.counted_passages
        if not seen(told, "story_passages", unclosed(passage.quote))
    ]


def excused(told: Told, path: str) -> bool:
    """What another answer leaves without a meaning."""
    if key_of(path) in {"helper_name", "helper_relation"}:
        typed_by = told.values.get("typed_by")
        return typed_by is None or typed_by.key == "self"
    if key_of(path) in {"first_names", "name_suffix"}:
        return "last_name" not in told.values
    if path == "work_stopped":
        return bool(told.values[path].key == "working")
    return path.startswith("records/") and beyond_citing(told, path)


def beyond_citing(told: Told, path: str) -> bool:
    """A paper with neither a name nor a kind, or the page of one that is not in hand."""
    name, kind, status = (
        told.values.get(f"{path.rpartition('/')[0]}/record_{key}")
        for key in ("source", "kind", "status")
    )
    if name is None and kind is None:
        return True
    return key_of(path) == "record_page" and status is not None and status.key in MISSING


def seen(told: Told, path: str, words: str) -> bool:
    """Some sentence that lists the answer holds the words."""
    return any(words in text for text in told.listing.get(path, ()))


UNFAVORABLE = {
    "back_before",
    "before_words",
    "entrance_exam",
    "entrance_waiver",
    "entrance_words",
    "separation_exam",
    "separation_history",
    "separation_reason",
    "denied_pain",
    "denied_pain_words",
    "dates_differ",
    "against_words",
    "agency_exam_result",
    "agency_exam_reasons",
    "agency_exam_date",
    "decided",
    "decided_on",
    "denial_reasons",
    "denial_words",
    "first_symptoms",
    "since_then",
    "trend",
    "gap_start",
    "gap_end",
    "gap_care",
    "gap_reasons",
    "gap_words",
    "event_kind",
    "event_date",
    "event_words",
    "job",
    "job_effort",
    "job_demands",
    "year_pain",
    "year_words",
    "year_from",
    "working",
    "work_stopped",
    "treatment_stopped",
    "treatment_effect",
    "still_does",
    "pain_best",
    "height",
    "weight",
    "weight_change",
    "smoking",
    "smoking_words",
    "sports",
    "family_backs",
    "family_words",
    "born_with",
    "other_illness",
    "steroids",
    "pregnancies",
    "primary_status",
    "primary_since",
    "gait",
    "gait_since",
    "arthritis_seen",
    "fracture_seen",
    "imaging",
    "imaging_words",
    "surgery",
    "surgery_date",
    "left_leg",
    "right_leg",
    "has_flare_ups",
    "service_start",
    "service_end",
    "component",
    "clinician_examined",
    "clinician_relation",
}
"""Questions to which some answer would be held against the claim: whatever is answered is said."""
OF_A_RECORD = ("record_source", "record_date", "record_says", "record_kind", "record_weight")
"""What nobody can hold back of a record that speaks against the claim."""


def silenced(told: Told) -> list[str]:
    """Answers that could be held against the claim and that the letter does not say."""
    return [
        path
        for path, value in told.values.items()
        if key_of(path) in UNFAVORABLE or of_a_record_against(told, path)
        if not all(seen(told, path, phrase) for phrase in phrases(path, value))
        if not excused(told, path)
    ]


def of_a_record_against(told: Told, path: str) -> bool:
    several, _slash, rest = path.partition("/")
    weight = told.values.get(f"records/{rest.partition('/')[0]}/record_weight")
    against = several == "records" and weight is not None and weight.key == "against"
    return against and key_of(path) in OF_A_RECORD


OTHERWISE = {"family_backs", "smoking", "working", "record_kind", "clinician_relation"}
"""What the letter says in other words than the option's own: it is enough that it is listed."""


def phrases(path: str, value: Any) -> list[str]:
    """The words that a letter must hold where it says the answer."""
    match value:
        case Option(words=words) if key_of(path) not in OTHERWISE:
            return [flat(words)]
        case PartialDate():
            return [flat(partial_date(value))]
        case tuple():
            return [flat(one.words) for one in value if isinstance(one, Option)]
        case str():
            return [unclosed(value)]
        case int() | float() if not isinstance(value, bool):
            return [f"{value:g}"]
        case _:
            return [""]


def betrayed(told: Told) -> list[str]:
    """What was to be kept private and stands somewhere, or is left out without a word."""
    wished = [one.key for one in told.values.get("keep_private", ()) if one.key != "none"]
    kept = [question.key for wish in wished for question in TOPICS[wish]]
    whole = str(asdict(told.letter)) + str(told.drafted.report)
    found = [
        path
        for path in questions_by_path(dict(told.given))
        if key_of(path) in {*kept, "private_words"}
        if any(mark in whole for mark in marks_in(at(told.given, path)))
    ]
    gap = " ".join(told.listing.get("keep_private", ()))
    return found + [wish for wish in wished if WISHES[wish] not in gap]


WISHES = {option.key: option.words for option in KEEP_PRIVATE.options}


# ── What is the clinician's stays empty ─────────────────────────────────────────────────────────


def filled(told: Told) -> list[str]:
    """Blanks that hold anything but what the form itself says, and choices that are made."""
    return [
        blank.key
        for blank in told.letter.blanks()
        if set(asdict(blank)) != {"key", "label", "room", "lines", "options", "hint"}
        or strange(blank)
        or (blank.room is Room.CHOICE and len(set(blank.options)) != len(blank.options))
    ]


def strange(blank: Blank) -> set[str]:
    """Words of a blank that no module has."""
    return folded(" ".join((blank.label, blank.hint, *blank.options))) - fixed()


# ── A change is felt only where it is listed ────────────────────────────────────────────────────


def unlisted_changes(before: Told, after: Told, path: str) -> list[str]:
    """Sentences that came, went or changed with an answer that they do not list.

    An answer that chooses pages or ways stands apart: it may change anything.
    """
    if path in CHOOSING or before.road != after.road:
        return []
    old = {sentence.key: sentence for sentence in before.letter.sentences()}
    new = {sentence.key: sentence for sentence in after.letter.sentences()}
    return [
        key
        for key in old.keys() | new.keys()
        if key not in old or key not in new or old[key].bare != new[key].bare
        if not any(path in rests_on(letter[key]) for letter in (old, new) if key in letter)
    ]


def rests_on(sentence: Sentence) -> set[str]:
    """The paths of its answers, and of the questions that were left open."""
    return {one.path for one in sentence.sources if isinstance(one, Answered | Unanswered)}


PROMISES: dict[str, Callable[[Told], list[str]]] = {
    "every sentence rests on something": unsourced,
    "an answer stands only where it is listed": strays,
    "nothing is invented": inventions,
    "no words are lost": lost,
    "what is unfavorable is said": silenced,
    "what is private stays so, and a gap says it": betrayed,
    "what is the clinician's stays empty": filled,
}
