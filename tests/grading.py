"""How hard words are to read: the Flesch-Kincaid grade, and where our own words stand.

The grade is made for passages; alone, "Diagnoses" would be grade 32. So a string of fewer than
`PHRASE` words, such as a label or a title, is not judged alone but with all the words of its
module (that is, of its page), each string counted as a sentence at least.
"""

import ast
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
PHRASE = 5
PASSAGE = 20
"""Words without which a page as a whole is no passage: three titles, twelve months."""
SPELLED = 4
"""Capitals up to this many are said one by one, as in MRI."""
ALL_OF_IT = "(the page as a whole)"
ON_PAPER = {"nexus/rendering/worksheet.py", "nexus/rendering/room.py"}
"""The worksheet is for the person; the rest of `rendering` is the letter's, for the doctor."""
MARKERS = {"_", "gettext", "gettext_lazy", "pgettext", "ngettext"}
_WORD = re.compile(r"[A-Za-z0-9]+(?:[’'&.-][A-Za-z0-9]+)*")
_ENDS = re.compile(r"(?<!\bDr)(?<!\bMr)(?<!\bMs)(?<!\bMx)(?<!\bMrs)(?<!\bJr)[.!?…]+(?=[\s”\")]|$)")
_VOWELS = re.compile(r"[aeiouy]+")
_TWO = re.compile(
    r"[aeiouy]ing|(?<![ct])i[ao](?!n|u)|(?<![cgnstx])ion|iu|[^gq]ua|eo|iet|oe[mt]|(?<![ct])ien[ct]"
    r"|(?<!c)iou|cre(?=ate)|(?<=r)ea(?=$|li[^l])|idea"
)
"""Vowels that stand together and are said apart."""
_SILENT = re.compile(r"[^aeiouy]e$|[gq]ue$|[^aeiouytd]ed$|[^aeiouyszxcgh]es$|\baches$")
_INSIDE = re.compile(r"(?<=som)e(?=[a-z])|(?<=ev)e(?=r)|(?<=p)e(?=opl)")
"""An e that is not said: something, every, people."""
_FILLED = re.compile(r"\{\{.*?\}\}|\{[a-z_]*\}|%\([a-z_]+\)s")
_IN_TEMPLATE = re.compile(
    r"""\{%\s*translate\s+(?P<quote>["'])(?P<line>.*?)(?P=quote)"""
    r"|\{%\s*blocktranslate\b.*?%\}(?P<block>.*?)\{%\s*endblocktranslate\s*%\}",
    re.DOTALL,
)


def syllables(word: str) -> int:
    """About how many; digits and capitals are said one by one, a number as one."""
    if word.isupper() and 1 < len(word) <= SPELLED:
        return sum(3 if letter == "W" else 1 for letter in word if letter.isalnum())
    return sum(_of_part(part) for part in re.split(r"[^a-z0-9]+", _plain(word.lower())) if part)


def _plain(word: str) -> str:
    word = word.replace("’", "'")
    word = re.sub(r"(?<=[sd])n't$", "nit", word)  # isn't, didn't: one more; don't, can't: none
    return re.sub(r"'(?:t|s|re|ve|ll|d|m)$", "", word)


def _of_part(part: str) -> int:
    if part.isdigit():
        return 1
    part = _INSIDE.sub("", part)
    count = len(_VOWELS.findall(part)) + len(_TWO.findall(part))
    silent = _SILENT.search(part) and not re.search(r"[^aeiouy]le[sd]?$", part)
    return max(1, count - bool(silent))


def words_of(text: str) -> list[str]:
    return _WORD.findall(_FILLED.sub("7", re.sub(r"<[^>]*>", "", text)))


def grade(texts: Iterable[str]) -> float:
    """The Flesch-Kincaid grade of texts, each at least a sentence."""
    told = [text for text in texts if words_of(text)]
    sentences = sum(max(1, len(_ENDS.findall(_FILLED.sub("7", text.strip())))) for text in told)
    words = [word for text in told for word in words_of(text)]
    return 0.39 * len(words) / sentences + 11.8 * sum(map(syllables, words)) / len(words) - 15.59


@dataclass(frozen=True)
class Graded:
    """A string of ours, or all of a page, with its grade."""

    where: str
    text: str
    grade: float


def graded(strings: Iterable[tuple[str, str]]) -> Iterator[Graded]:
    """Each long string, then each module as a whole; given as pairs of where and text."""
    pages: dict[str, list[str]] = {}
    for where, text in strings:
        pages.setdefault(where, []).append(text)
        if len(words_of(text)) >= PHRASE:
            yield Graded(where, text, grade([text]))
    for where, texts in pages.items():
        if sum(len(words_of(text)) for text in texts) >= PASSAGE:
            yield Graded(where, ALL_OF_IT, grade(texts))


def marked(folder: str) -> Iterator[tuple[str, str]]:
    """Every string marked for translation in the modules of a folder."""
    for path in sorted((ROOT / folder).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in MARKERS:
                for said in node.args:
                    if isinstance(said, ast.Constant) and isinstance(said.value, str):
                        yield str(path.relative_to(ROOT)), said.value


def findings() -> Iterator[tuple[str, str]]:
    """What each finding says to the person; what it fills in counts as a number."""
    for folder in ("nexus/readiness", "nexus/programs"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Finding":
                    said = node.args[1] if len(node.args) > 1 else None
                    yield str(path.relative_to(ROOT)), _literal(said)


def _literal(node: ast.AST | None) -> str:
    if isinstance(node, ast.JoinedStr):
        return "".join(_literal(part) for part in node.values)
    if isinstance(node, ast.Constant):
        return str(node.value)
    return "7" if isinstance(node, ast.FormattedValue) else ""


def in_templates(folder: str) -> Iterator[tuple[str, str]]:
    """Every string marked for translation in the templates of a folder."""
    for path in sorted((ROOT / folder).rglob("*.html")):
        for found in _IN_TEMPLATE.finditer(path.read_text(encoding="utf-8")):
            text = found["line"] or re.sub(r"\s+", " ", found["block"] or "").strip()
            yield str(path.relative_to(ROOT)), text


def everything() -> list[Graded]:
    """All that a person who answers reads before the letter, the hardest first."""
    strings = [
        *marked("nexus/interview"),
        *marked("nexus/programs"),
        *marked("nexus/wizard"),
        *marked("nexus/pages"),
        *((where, text) for where, text in marked("nexus/rendering") if where in ON_PAPER),
        *in_templates("templates/wizard"),
        *in_templates("templates/components"),
        *in_templates("templates/pages"),
    ]
    return sorted(graded(strings), key=lambda one: -one.grade)


def of_the_guide() -> list[Graded]:
    """Each page of the guide as a whole; letters in it are for doctors."""
    whole = graded(in_templates("templates/guide"))
    return [one for one in whole if one.text == ALL_OF_IT and "/samples/" not in one.where]


if __name__ == "__main__":
    for one in of_the_guide():
        sys.stdout.write(f"{one.grade:5.1f}  {one.where}\n")
    for one in everything()[:20]:
        sys.stdout.write(f"{one.grade:5.1f}  {one.where}: {one.text}\n")
