"""What the clinician can fill in on a screen: fields that any PDF reader can write into."""

from functools import cache
from io import BytesIO
from pathlib import Path

from fontTools.subset import Options, Subsetter  # type: ignore[import-untyped] # ships no types
from fontTools.ttLib import TTFont  # type: ignore[import-untyped] # ships no types
from pikepdf import Array, Dictionary, Name, Object, Pdf, Stream, String

FACE = Path(__file__).parents[2] / "static" / "fonts" / "AtkinsonHyperlegible-Regular.ttf"
FIRST, LAST = 32, 255
INK = "0.122 0.110 0.094"
SIZE = 9.5
CHOICE, RADIO = 1 << 14, 1 << 15
"""Flags of buttons: "no toggle to off" and "radio"."""
NONSYMBOLIC = 1 << 5


def finish_fields(pdf: Pdf) -> None:
    """Give fields a font that readers can write with, a cross as their tick, and one name each.

    WeasyPrint offers a font by glyph number, which few readers can type in, lists the buttons of
    a choice as fields of their own, and lets a choice once made never be taken back.
    """
    form = pdf.Root.get("/AcroForm")
    if form is None:
        return
    form["/DR"] = Dictionary(Font=Dictionary(Field=_font(pdf)))
    form["/DA"] = String(f"/Field {SIZE} Tf {INK} rg")
    del form["/NeedAppearances"]
    for page in pdf.pages:
        for widget in page.get("/Annots", Array()):
            if widget.get("/Subtype") == "/Widget":
                _finish_widget(pdf, widget)
        _forget_face(page.Resources)
    form["/Fields"] = Array([field for field in form.Fields if "/Parent" not in field])
    for field in form.Fields:
        if "/Kids" in field:
            field["/Ff"] = RADIO


def _finish_widget(pdf: Pdf, widget: Object) -> None:
    left, bottom, right, top = (float(edge) for edge in widget.Rect.as_list())
    width, height = abs(right - left), abs(top - bottom)
    if "/Parent" in widget:
        del widget["/T"]
    if "/DA" in widget:
        widget["/DA"] = String(f"/Field {SIZE} Tf {INK} rg")
        widget["/AP"] = Dictionary(N=_drawing(pdf, width, height, "/Tx BMC EMC"))
    else:
        widget["/MK"] = Dictionary(CA=String("8"))
        crossed = {state: _cross(width, height) for state in dict(widget.AP.N.items())}
        for state, content in {**crossed, "/Off": ""}.items():
            widget.AP.N[state] = _drawing(pdf, width, height, content)


def _cross(width: float, height: float) -> str:
    gap = min(width, height) / 5
    x, y = width - gap, height - gap
    return (
        f"1.3 w {INK} RG {gap:.2f} {gap:.2f} m {x:.2f} {y:.2f} l"
        f" {gap:.2f} {y:.2f} m {x:.2f} {gap:.2f} l S"
    )


def _drawing(pdf: Pdf, width: float, height: float, content: str) -> Stream:
    drawing = Stream(pdf, content.encode())
    drawing["/Type"], drawing["/Subtype"] = Name.XObject, Name.Form
    drawing["/BBox"] = Array([0, 0, round(width, 2), round(height, 2)])
    drawing["/Resources"] = Dictionary()
    return drawing


def _forget_face(resources: Object) -> None:
    """The face that WeasyPrint kept for fields draws nothing."""
    fonts = resources.get("/Font", Dictionary())
    for name in [name for name, font in fonts.items() if str(font.BaseFont).endswith("+Fields")]:
        del fonts[name]


def _font(pdf: Pdf) -> Object:
    program, widths, box = _face()
    data = Stream(pdf, program)
    data["/Length1"] = len(program)
    descriptor = Dictionary(
        Type=Name.FontDescriptor,
        FontName=Name("/AtkinsonHyperlegible"),
        Flags=NONSYMBOLIC,
        FontBBox=Array(box),
        ItalicAngle=0,
        Ascent=box[3],
        Descent=box[1],
        CapHeight=668,
        StemV=80,
        FontFile2=pdf.make_indirect(data),
    )
    return pdf.make_indirect(
        Dictionary(
            Type=Name.Font,
            Subtype=Name.TrueType,
            BaseFont=Name("/AtkinsonHyperlegible"),
            Encoding=Name.WinAnsiEncoding,
            FirstChar=FIRST,
            LastChar=LAST,
            Widths=Array(widths),
            FontDescriptor=pdf.make_indirect(descriptor),
        )
    )


@cache
def _face() -> tuple[bytes, list[int], list[int]]:
    """The letters of Western languages, their widths and the box that holds each of them."""
    letters = [bytes([code]).decode("cp1252", "replace") for code in range(FIRST, LAST + 1)]
    font = TTFont(FACE, recalcTimestamp=False)  # the same letter is the same file tomorrow
    scale = 1000 / font["head"].unitsPerEm
    names, metrics = font.getBestCmap(), font["hmtx"].metrics
    widths = [round(scale * metrics[names.get(ord(one), ".notdef")][0]) for one in letters]
    head = font["head"]
    box = [round(scale * edge) for edge in (head.xMin, head.yMin, head.xMax, head.yMax)]
    subsetter = Subsetter(Options(notdef_outline=True))
    subsetter.populate(text="".join(letters))
    subsetter.subset(font)
    out = BytesIO()
    font.save(out)
    return out.getvalue(), widths, box
