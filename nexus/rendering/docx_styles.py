"""The styles of the Word document: faces that every office has, amber for what is left empty."""

from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Inches, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.table import _Row
from docx.text.paragraph import Paragraph

LETTER, PLAIN = "Georgia", "Arial"
INK, QUIET = RGBColor(0x1F, 0x1C, 0x18), RGBColor(0x5D, 0x55, 0x49)
AMBER, TINT = "C77F0A", "FDF6E6"
ASIDE = "Aside"
SMALL = "Small print"
FOR_THE_CLINICIAN = "For the clinician"
ROOM = "Room to write"
REGIONS = {"en": "en-US"}
_PAGE_OF = (("", "PAGE"), (" of ", "NUMPAGES"))


def set_styles(made: Document, *, language: str) -> None:
    """Faces, sizes and colors, once for the whole document, so that a clinic can change them."""
    section = made.sections[0]
    section.page_width, section.page_height = Inches(8.5), Inches(11)
    section.left_margin = section.right_margin = section.top_margin = Inches(1)
    _face(_named(made, "Normal"), LETTER, 10.5, after=6)
    _face(_named(made, "Heading 1"), PLAIN, 14, after=10)
    _face(_named(made, "Heading 2"), PLAIN, 11, after=4)
    _face(_added(made, ASIDE), PLAIN, 8.5, after=4)
    _face(_added(made, SMALL), PLAIN, 8.5, after=3)
    _face(_named(made, "Footer"), PLAIN, 8, after=2)
    for name in (FOR_THE_CLINICIAN, ROOM):
        style = _added(made, name)
        _face(style, LETTER, 10.5, after=0)
        style.paragraph_format.line_spacing = 1.5 if name == ROOM else 1.15
        style.paragraph_format.keep_together = True
        _frame(style)
    for element in made.styles.element.iter(qn("w:lang")):
        element.set(qn("w:val"), REGIONS.get(language, language))


def set_foot(made: Document, patient: str, foot: str) -> None:
    """On every page: whose letter it is, what it is not, and which page of how many."""
    line = made.sections[0].footer.paragraphs[0]
    line.add_run(f"{patient}. {foot}")
    count = made.sections[0].footer.add_paragraph(style="Footer")
    for before, field in _PAGE_OF:
        count.add_run(before)
        _field(count, field)


def repeat_as_head(row: _Row) -> None:
    """The row is said again on each page, and readers by ear take it for the heads."""
    row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))  # noqa: SLF001 - no public way


def _named(made: Document, name: str) -> ParagraphStyle:
    style = made.styles[name]
    assert isinstance(style, ParagraphStyle)  # noqa: S101 - the library's own template has it
    return style


def _added(made: Document, name: str) -> ParagraphStyle:
    style = made.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    assert isinstance(style, ParagraphStyle)  # noqa: S101 - asked for just now
    return style


def _face(style: ParagraphStyle, face: str, size: float, *, after: float) -> None:
    style.font.name, style.font.size = face, Pt(size)
    style.font.color.rgb = QUIET if size < 10 else INK  # noqa: PLR2004 - small print is quieter
    style.paragraph_format.space_after = Pt(after)
    faces = style.element.get_or_add_rPr().rFonts
    for kind in ("ascii", "hAnsi", "eastAsia", "cs"):
        faces.attrib.pop(qn(f"w:{kind}Theme"), None)  # a theme's face would win over ours
    faces.set(qn("w:cs"), face)


def _frame(style: ParagraphStyle) -> None:
    """An amber line at the left and a tint, as on the paper copy."""
    borders, left = OxmlElement("w:pBdr"), OxmlElement("w:left")
    for name, value in (("val", "single"), ("sz", "14"), ("space", "6"), ("color", AMBER)):
        left.set(qn(f"w:{name}"), value)
    borders.append(left)
    tint = OxmlElement("w:shd")
    for name, value in (("val", "clear"), ("color", "auto"), ("fill", TINT)):
        tint.set(qn(f"w:{name}"), value)
    looks = style.element.get_or_add_pPr()
    after = looks.find(qn("w:spacing"))  # the schema wants borders and tint before the spacing
    place = len(looks) if after is None else list(looks).index(after)
    looks.insert(place, tint)
    looks.insert(place, borders)


def _field(line: Paragraph, name: str) -> None:
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), name)
    line._p.append(field)  # noqa: SLF001 - no public way
