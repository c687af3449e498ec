"""Hostile and odd things to enter, for every kind of question, each with what it can mean.

What is allowed to differ between what was typed and what is kept is said here, apart from the
program: line endings and white space may be evened out, letters composed (NFC), and characters
that draw nothing or only turn others around may be left out. Words, their order and the lines
they stand on may not change.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import singledispatch
from typing import Any

from nexus.interview.about_you.identity import FileNumber
from nexus.interview.amount import Amount
from nexus.interview.choice import Choice, Choices, Option, YesNo
from nexus.interview.exact_date import ExactDate
from nexus.interview.feelings import Feelings
from nexus.interview.number import Scale, Whole
from nexus.interview.partial_date import PartialDateQuestion
from nexus.interview.passages import Passages
from nexus.interview.question import Question
from nexus.interview.text import Text
from nexus.wizard.passages import mark_of


class Refused:
    """It can't be kept: the person has to be told."""


class Words(str):
    """Words that are to be kept as they are, but for what draws nothing."""

    __slots__ = ()


REFUSED = Refused()


@dataclass(frozen=True)
class Odd:
    """One thing to enter: its class, what is sent (endings of names with values), what it means.

    With `unless_refused` it may also be refused: it is not clear enough to insist. What is
    `malformed` no browser sends, and it must not erase the answer from before.
    """

    sort: str
    pairs: tuple[tuple[str, str], ...]
    meant: Any
    unless_refused: bool = False
    as_file: bool = False
    malformed: bool = False


def odd(sort: str, value: str, meant: Any, *, doubtful: bool = False) -> Odd:
    return Odd(sort, (("", value),), meant, unless_refused=doubtful)


# ── Words ────────────────────────────────────────────────────────────────────────────────────────

INJECTIONS = {
    "HTML": (
        "<script>alert(1)</script>",
        "</textarea><img src=x onerror=alert(1)>",
        '" autofocus onfocus="alert(1)',
        "'><svg/onload=alert(1)>",
        "<!-- --><![CDATA[x]]>&lt;&#60;&amp;",
        "<iframe srcdoc='<b>x</b>'></iframe>",
        "javascript:alert(1)//",
        "</script><style>*{display:none}</style>",
    ),
    "CSS": (
        "x}body{display:none}",
        'background:url("javascript:alert(1)")',
        "@import '//x.test/';",
    ),
    "template": (
        "{{ 7*7 }} {% include 'x' %} ${7*7} #{7*7} <%= 7*7 %>",
        "{# x #}{% endblock %}{{ settings.SECRET_KEY }}",
        "{count} {limit} {0} {} {{}} %s %(key)s %d %%",
        "{events} [They reports] [[x]]",
    ),
    "SQL": (
        "'; DROP TABLE claims; --",
        "1' OR '1'='1",
        'Robert"); DELETE FROM claims_claim WHERE ("1"="1',
    ),
    "file or command": ("../../etc/passwd", "=cmd|' /C calc'!A0", "$(id) `id`", "C:\\nul\\x.txt"),
}
UNICODE = {
    "control character": (
        "a\x00b",
        "\x07bell \x1b[31mred\x1b[0m",
        "tab\tand\x0bdown\x0cform",
        "\x7f\x85x",
    ),
    "bidi override": ("a\u202ecba\u202c", "\u2066left\u2069 \u2067right\u2069", "abc\u200f\u200e1"),
    "zero width": ("ze\u200bro wi\u200cd\u200dth", "\ufeffmark first", "so\u00adft hy\u00adphen"),
    "combining": ("e\u0301 n\u0303 a\u030a", "Z͑ͫ̓a̴l̷g̸o̵", "\u0301 on nothing", "\u1100\u1161\u11a8"),
    "equivalents": ("\u212b \u2126 \u0958 \ufb01 \u0130", "ｆｕｌｌ ｗｉｄｔｈ １２", "Ⅻ ² ½ ㎏"),
    "emoji": ("👩🏽‍🚒 👨‍👩‍👧‍👦", "🏳️‍🌈🇺🇸👍🏿", "🦴" * 20, "1️⃣ ☎︎ ❤️"),
    "right to left": ("שלום, מה נשמע?", "مرحبًا بالعالم ١٢٣", "فارسی‌نویسی"),
    "other scripts": ("สวัสดีครับ กำลัง", "नमस्ते क्षत्रिय", "你好，世界。", "ქართული Ελληνικά Việt"),
    "astral": ("𝔘𝔫𝔦𝔠𝔬𝔡𝔢 𐍈 𠜎", "\U0010fffd\ue000"),
    "quotes and dashes": ("“curly” ‘single’ – — … «x» „y“", "O’Brien-D'Arcy", 'a\\"b\\\\c\\'),
}
BROKEN = (
    "half an emoji \ud83d",
    "\udc80\udcff",
    "\ufffd",
    "nothing \ufffe \uffff",
    "\ufdd0\U0001fffe",
)
EMPTY = (
    "",
    " ",
    "\t \n",
    "\u00a0\u2003\u3000",
    "\u200b\u200b",
    "\u202e\u202c",
    "\x00\x01",
    "\r\n\r\n",
)
SPACED = (
    "  two   spaces  ",
    "trailing \t",
    "\n\nlines\r\n\r\n\r\n\r\napart\n",
    "a\rb\u2028c\u2029d",
)
_LEFT_OUT = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]"
)


def same_words(kept: str, typed: str, *, lines: bool) -> bool:
    """What was kept is what was typed, up to what the opening of this module allows."""
    return _lines_of(kept, lines=lines) == _lines_of(typed, lines=lines)


def _lines_of(text: str, *, lines: bool) -> list[list[str]]:
    plain = unicodedata.normalize("NFC", _LEFT_OUT.sub("", text.replace("\r\n", "\n")))
    rows = plain.splitlines() if lines else [plain]
    return [row.split() for row in rows if row.strip()]


def length_of(typed: str, *, lines: bool) -> int:
    """How long the words are when they are written down with the least of white space."""
    return len("\n".join(" ".join(row) for row in _lines_of(typed, lines=lines)))


def plain_texts() -> Iterator[tuple[str, str]]:
    for table in (INJECTIONS, UNICODE):
        for sort, values in table.items():
            yield from ((sort, value) for value in values)
    yield from (("white space", value) for value in SPACED)


def texts(question: Text) -> Iterator[Odd]:
    for sort, value in plain_texts():
        fits = length_of(value, lines=question.lines) <= question.limit
        yield odd(sort, value, Words(value) if fits else REFUSED)
    yield from (odd("broken character", value, REFUSED) for value in BROKEN)
    yield from (odd("nothing", value, None) for value in EMPTY)
    whole = question.limit
    yield odd("as long as can be", "x" * whole, Words("x" * whole))
    yield odd("as long as can be", "e\u0301" * whole, Words("e\u0301" * whole))
    yield odd("as long as can be", " " + "🦴" * whole + "\n", Words("🦴" * whole))
    yield odd("too long", "x" * (whole + 1), REFUSED)
    yield odd("50,000 characters", "Ach. " * 10_000, REFUSED)
    yield odd("50,000 characters", "🦴" * 50_000, REFUSED)
    yield odd("50,000 characters", " " * 50_000, None)


# ── Numbers ──────────────────────────────────────────────────────────────────────────────────────

AMOUNTS: dict[str, tuple[tuple[str, str | int | None], ...]] = {
    "plain": (("7", 7), (" 7 ", 7), ("007", 7), ("0", 0), ("25", 25), ("7.", 7), ("7.0", 7)),
    "in words": (
        ("seven.", 7),
        ("Twenty-five", 25),
        ("a hundred and five", 105),
        ("two thousand", 2000),
        ("none", 0),
        ("seven eight", None),
        ("some", None),
        ("a lot", None),
    ),
    "guess": (("about 7", 7), ("~7", 7), ("7 or so", 7), ("maybe seven", 7)),
    "fraction": (
        ("1/2", "1/2"),
        ("2 1/2", "5/2"),
        ("2½", "5/2"),
        ("four and a half", "9/2"),
        ("2.5", "5/2"),
        (".5", "1/2"),
        ("4.75", "19/4"),
        ("7/8", None),
        ("1/0", None),
    ),
    "separator": (
        ("1,000", 1000),
        ("10,00", None),
        ("1.000", None),
        ("4,5", None),
        ("1_000", None),
    ),
    "negative": (("-5", None), ("-0", None), ("−5", None), ("minus five", None), ("(5)", None)),
    "no number": (
        ("1e309", None),
        ("1e3", None),
        ("NaN", None),
        ("inf", None),
        ("-Infinity", None),
        ("0x10", None),
        ("True", None),
        ("null", None),
        ("soon", None),
    ),
    "too large": (("99999999999999999999", None), ("9" * 400, None), ("7" * 50_000, None)),
    "other digits": (("٧", None), ("７", None), ("७", None), ("²", None), ("Ⅶ", None), ("๗", None)),
    "range or bound": (
        ("10-15", None),
        ("10 to 15", None),
        ("5+", None),
        (">5", None),
        ("at least 5", None),
        ("7, 8", None),
    ),
    "two of them": (("7 7", None), ("7;8", None)),
    "stray sign": (
        ("$7", None),
        ("7%", None),
        ("7°", None),
        ("O7", None),
        ("l0", None),
        ("+5", None),
    ),
}
"""The same for every unit; None is no amount."""
MEASURED: dict[str, dict[str, str | int]] = {
    "ten minutes": {"minutes": 10, "hours": "1/6"},
    "90 min": {"minutes": 90, "hours": "3/2"},
    "an hour and a half": {"minutes": 90, "hours": "3/2"},
    "1 hr 30 min": {"minutes": 90, "hours": "3/2"},
    "about 30 lbs": {"pounds": 30},
    "30 kg": {},
    "two weeks": {"days": 14},
    "3 days": {"days": 3},
    "twice": {"times": 2},
    "5 times": {"times": 5},
    "7 furlongs": {},
}
UNSEEN = ("7\u200b", "\u202e7", "7\x00", "\ufeff7")


def amounts(question: Whole | Amount) -> Iterator[Odd]:
    """A whole number or, where the question counts halves, one with a half; within its bounds."""
    for sort, said in AMOUNTS.items():
        yield from (odd(sort, typed, _kept(question, amount)) for typed, amount in said)
    for typed, worth in MEASURED.items():
        meant = _kept(question, worth.get(question.unit))
        yield odd("with a unit", typed, meant)
    for typed in UNSEEN:
        meant = _kept(question, 7)
        yield odd("unseen beside it", typed, meant, doubtful=True)
    for sort, value in plain_texts():
        yield odd(sort, value, REFUSED)
    for value in EMPTY:
        yield odd("nothing", value, None, doubtful=bool(value.strip()))


def _kept(question: Whole | Amount, amount: str | int | None) -> Any:
    if amount is None:
        return REFUSED
    steps = 2 if isinstance(question, Amount) else 1
    value = Fraction(amount)
    if (value * steps).denominator > 1 or not question.least <= value <= question.most:
        return REFUSED
    return int(value) if value.denominator == 1 else float(value)


# ── Dates ────────────────────────────────────────────────────────────────────────────────────────

KNOWN = {  # typed into the box of the year: what is meant by it
    "2004": {"year": 2004},
    " 2004 ": {"year": 2004},
    "'04": {"year": 2004},
    "7/2004": {"year": 2004, "month": 7},
    "07-2004": {"year": 2004, "month": 7},
    "spring 04": {"year": 2004, "season": "spring"},
    "Autumn 2004": {"year": 2004, "season": "fall"},
    "about 2004": {"year": 2004, "about": True},
    "2004?": {"year": 2004, "about": True},
    "early 2004": {"year": 2004, "about": True},
    "Sept. 2004": {"year": 2004, "month": 9},
    "July 4, 2004": {"year": 2004, "month": 7, "day": 4},
    "4th of July 2004": {"year": 2004, "month": 7, "day": 4},
    "2004-07-04": {"year": 2004, "month": 7, "day": 4},
    "7/4/2004": {"year": 2004, "month": 7, "day": 4},
    "02/29/2004": {"year": 2004, "month": 2, "day": 29},
}
NO_YEARS = {
    "impossible day": ("2/31/2004", "02/29/2003", "2004-13-01", "0/0/2004", "April 31, 2004"),
    "year out of bounds": ("0000", "99999", "2999", "1899", "-2004", "12004", "0", "1"),
    "future": ("12/31/2999", "January 2999", "spring 2999"),
    "relative": ("last summer", "two years ago", "yesterday", "now", "next year"),
    "not known": ("don't know", "?", "no idea", "when I was 20", "a while back"),
    "more than one": (
        "2003-2005",
        "2003 or 2004",
        "the 90s",
        "1990s",
        "nineties",
        "2003/04",
        "2003-04",
    ),
    "day first": ("13/7/2004", "04.07.2004"),
    "other digits": ("２００４", "٢٠٠٤", "२००४", "MMIV", "2oo4", "2004.5", "2e3"),
    "too large": ("9" * 400, "2" * 50_000),
}
APART: tuple[tuple[str, dict[str, str], Any], ...] = (
    (
        "in its parts",
        {"month": "7", "day": "4", "year": "2004"},
        {"year": 2004, "month": 7, "day": 4},
    ),
    ("in its parts", {"month": "july", "year": "2004"}, {"year": 2004, "month": 7}),
    (
        "in its parts",
        {"month": "7", "day": "4th", "year": "2004"},
        {"year": 2004, "month": 7, "day": 4},
    ),
    ("season", {"month": "Spring", "year": "2004"}, {"year": 2004, "season": "spring"}),
    ("season", {"month": "spring", "day": "3", "year": "2004"}, REFUSED),
    ("impossible day", {"month": "2", "day": "31", "year": "2004"}, REFUSED),
    ("impossible day", {"month": "2", "day": "29", "year": "2003"}, REFUSED),
    ("impossible day", {"month": "4", "day": "31", "year": "2004"}, REFUSED),
    ("impossible day", {"month": "4", "day": "0", "year": "2004"}, REFUSED),
    ("impossible day", {"month": "4", "day": "-1", "year": "2004"}, REFUSED),
    ("impossible month", {"month": "13", "year": "2004"}, REFUSED),
    ("impossible month", {"month": "0", "year": "2004"}, REFUSED),
    ("impossible month", {"month": "Smarch", "year": "2004"}, REFUSED),
    ("part missing", {"month": "7"}, REFUSED),
    ("part missing", {"day": "4"}, REFUSED),
    ("part missing", {"day": "4", "year": "2004"}, REFUSED),
    ("part missing", {"month": "7", "day": "4"}, REFUSED),
    ("year out of bounds", {"month": "7", "year": "0000"}, REFUSED),
    ("year out of bounds", {"month": "7", "day": "4", "year": "99999"}, REFUSED),
    ("future", {"month": "12", "day": "31", "year": "2999"}, REFUSED),
    ("other digits", {"month": "７", "year": "2004"}, REFUSED),
    ("other digits", {"month": "7", "day": "٤", "year": "2004"}, REFUSED),
    ("two dates", {"month": "7", "year": "8/2004"}, REFUSED),
    ("two dates", {"month": "July 2004", "year": "2005"}, REFUSED),
    ("not known", {"month": "?", "year": "2004"}, {"year": 2004, "about": True}),
    ("not known", {"month": "no idea", "year": "2004"}, REFUSED),
)


def dates(*, exact: bool) -> Iterator[Odd]:
    """Dates typed into one box or into three; an exact one needs all its parts and no doubt."""
    for one in _some_dates():
        yield replace(one, meant=_as_a_day(one.meant)) if exact else one
    for value in EMPTY:
        yield Odd("nothing", _boxes(month=value, day=value, year=value), None, bool(value.strip()))
    if not exact:
        about = (*_boxes(year="2004"), ("-about", "on"))
        yield Odd("guess", about, {"year": 2004, "about": True})
        yield Odd("nothing but about", (*_boxes(), ("-about", "on")), None)


def _some_dates() -> Iterator[Odd]:
    for typed, meant in KNOWN.items():
        yield Odd("typed in one go", _boxes(year=typed), meant)
    for sort, refused in NO_YEARS.items():
        yield from (Odd(sort, _boxes(year=typed), REFUSED) for typed in refused)
    for sort, parts, meant in APART:
        yield Odd(sort, _boxes(**parts), meant)
    for part in ("month", "day", "year"):
        for sort, value in plain_texts():
            boxes = {"month": "7", "day": "4", "year": "2004", part: value}
            yield Odd(f"{sort} as {part}", _boxes(**boxes), REFUSED)


def _as_a_day(meant: Any) -> Any:
    if meant is REFUSED or meant.keys() != {"year", "month", "day"}:
        return REFUSED
    return f"{meant['year']:04}-{meant['month']:02}-{meant['day']:02}"


def _boxes(**parts: str) -> tuple[tuple[str, str], ...]:
    return tuple((f"-{part}", parts.get(part, "")) for part in ("month", "day", "year"))


# ── Answers that are offered ─────────────────────────────────────────────────────────────────────


def unknown(options: Iterable[Option]) -> Iterator[tuple[str, str]]:
    first = next(iter(options))
    yield from (("unknown option", key) for key in ("nonsense", "0", "None", "true", "[]", "on"))
    yield "almost an option", f"{first.key} "
    yield "almost an option", f"{first.key}\x00"
    yield "almost an option", first.key.upper() + "A"
    yield "almost an option", f"{first.label}!"
    yield from plain_texts()


def chosen(question: Choice | YesNo) -> Iterator[Odd]:
    keys = {option.key: option.key for option in question.options}
    stored: dict[str, Any] = {"yes": True, "no": False} if isinstance(question, YesNo) else {**keys}
    for key, meant in stored.items():
        yield odd("an option", key, meant)
        yield Odd("the same option twice", (("", key), ("", key)), meant)
    yield Odd("two options", tuple(("", key) for key in [*stored][:2]), REFUSED)
    yield Odd("nothing", (), None)
    yield odd("nothing", "", None)
    yield from (odd(sort, key, REFUSED) for sort, key in unknown(question.options))


def ticked(question: Choices) -> Iterator[Odd]:
    keys = [option.key for option in question.options if option.key != question.none]

    def ticks(sort: str, values: Iterable[str], meant: Any) -> Odd:
        return Odd(sort, tuple(("", value) for value in values), meant)

    yield ticks("all options", keys, keys)
    yield ticks("backwards", reversed(keys), keys)
    yield ticks("the same option twice", [keys[0]] * 3, keys[:1])
    yield ticks("nothing", (), [])
    if question.none:
        yield ticks("none and another", [question.none, keys[0]], REFUSED)
        yield ticks("none of these", [question.none], [question.none])
    for sort, key in unknown(question.options):
        yield ticks(sort, [key], REFUSED)
        yield ticks(f"{sort} beside an option", [keys[0], key], REFUSED)


def felt(question: Feelings) -> Iterator[Odd]:
    first, second = (place.key for place in question.places[:2])

    def at(sort: str, ticks: Iterable[tuple[str, str]], meant: Any) -> Odd:
        return Odd(sort, tuple((f"-{place}", feeling) for place, feeling in ticks), meant)

    yield at("all feelings", [(first, "weak"), (first, "pain")], {first: ["pain", "weak"]})
    yield at("twice the same", [(first, "numb"), (first, "numb")], {first: ["numb"]})
    yield at("backwards", [(second, "pins"), (first, "pain")], {first: ["pain"], second: ["pins"]})
    yield at("nothing", (), None)
    yield at("unknown place", [("nose", "pain")], None)
    for sort, value in unknown(question.places):
        yield at(f"{sort} as feeling", [(first, value)], REFUSED)
        yield at(f"{sort} beside a feeling", [(first, "pain"), (first, value)], REFUSED)


def quoted(question: Passages) -> Iterator[Odd]:
    """A sentence comes with the name of its place in a field that is named after the sentence."""

    def tick(sort: str, quote: str, place: str, meant: Any) -> Odd:
        sent = (("", quote), (f"-{mark_of(quote)}", place))
        return Odd(sort, sent, meant)

    yield tick("a sentence", "I fell.", "event", [{"quote": "I fell.", "place": "event"}])
    yield Odd("nothing", (), [])
    yield Odd("place without a sentence", ((f"-{mark_of('I fell.')}", "event"),), [])
    yield Odd("sentence without a place", (("", "I fell."),), REFUSED)
    for place in ("nowhere", "EVENT", "", "event "):
        yield tick("unknown place", "I fell.", place, REFUSED)
    for sort, value in plain_texts():
        yield tick(f"{sort} as place", "I fell.", value, REFUSED)
        yield tick(f"{sort} as sentence", value, "now", Words(value))
    for value in BROKEN:
        yield tick("broken character", value, "now", REFUSED)
    yield tick("50,000 characters", "Ach. " * 10_000, "now", REFUSED)


# ── Each kind of question ────────────────────────────────────────────────────────────────────────


def oddities(question: Question[Any]) -> list[Odd]:
    """All that is tried at a question of this kind, special answers and broken forms included."""
    tried = [*_of_kind(question), *_specials(question), *_malformed(question)]
    if question.optional:
        return tried
    return [replace(one, meant=REFUSED) if one.meant is None else one for one in tried]


@singledispatch
def _of_kind(question: Question[Any]) -> Iterator[Odd]:
    raise NotImplementedError(type(question).__name__)


_of_kind.register(Text)(texts)
_of_kind.register(Whole)(amounts)
_of_kind.register(Amount)(amounts)
_of_kind.register(Choice)(chosen)
_of_kind.register(YesNo)(chosen)
_of_kind.register(Choices)(ticked)
_of_kind.register(Feelings)(felt)
_of_kind.register(Passages)(quoted)


@_of_kind.register
def _(question: ExactDate) -> Iterator[Odd]:
    return dates(exact=True)


@_of_kind.register
def _(question: PartialDateQuestion) -> Iterator[Odd]:
    return dates(exact=False)


@_of_kind.register
def _(question: FileNumber) -> Iterator[Odd]:
    yield from texts(question)
    for number in ("123-45-6789", "123 45 6789", "123456789", "123–45–6789", "12345 6789"):
        yield odd("Social Security number", number, REFUSED)


@_of_kind.register
def _(question: Scale) -> Iterator[Odd]:
    yield from (odd("an option", str(number), number) for number in range(11))
    yield Odd("two options", (("", "3"), ("", "4")), REFUSED)
    yield Odd("nothing", (), None)
    for value in ("11", "-1", "3.5", "1e309", "NaN", "９", "three to four"):
        yield odd("out of bounds", value, REFUSED)
    yield from (odd(sort, value, REFUSED) for sort, value in plain_texts())


def is_radio(question: Question[Any]) -> bool:
    return isinstance(question, Choice | YesNo | Scale)


def _specials(question: Question[Any]) -> Iterator[Odd]:
    ending, prefix = ("", "special-") if is_radio(question) else ("-special", "")
    blank = _blank(question)
    for name in ("unsure", "varies", "declined"):
        offered = name in {special.value for special in question.specials}
        meant = {"answer": name} if offered else REFUSED
        yield Odd("special answer", (*blank, (ending, prefix + name)), meant)
    yield Odd("unknown special answer", (*blank, (ending, f"{prefix}perhaps")), REFUSED)
    both = ((ending, f"{prefix}unsure"), (ending, f"{prefix}varies"))
    yield Odd("two special answers", (*blank, *both), REFUSED)


def _blank(question: Question[Any]) -> tuple[tuple[str, str], ...]:
    """What a browser sends for a question that is left alone."""
    match question:
        case ExactDate() | PartialDateQuestion():
            return _boxes()
        case Text() | Amount():
            return (("", ""),)
        case Whole() if not is_radio(question):
            return (("", ""),)
        case _:
            return ()


def _malformed(question: Question[Any]) -> Iterator[Odd]:
    """Forms that no browser sends: a field that came twice, not at all, or as a file."""
    blank = _blank(question)
    if not blank:
        return
    ending = blank[-1][0]
    twice = (*blank[:-1], (ending, "2003"), (ending, "2004"))
    yield Odd("sent twice", twice, REFUSED, malformed=True)
    yield Odd("sent as a file", ((ending, "2004"),), REFUSED, as_file=True, malformed=True)
    yield Odd("left out of the form", blank[:-1], REFUSED, malformed=True)
