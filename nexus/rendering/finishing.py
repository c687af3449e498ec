"""The last pass over a PDF: what readers by ear need and WeasyPrint leaves out."""

from io import BytesIO

import pikepdf

PRINTED = 4
"""The flag of an annotation that is also printed."""


def finished(made: bytes) -> bytes:
    """The same pages with scopes of table heads, and links and fields that say what they are."""
    with pikepdf.open(BytesIO(made)) as pdf:
        for item in pdf.objects:
            if isinstance(item, pikepdf.Dictionary):
                _scope(item)
        for page in pdf.pages:
            for annotation in page.get("/Annots", []):
                annotation["/F"] = PRINTED
        out = BytesIO()
        pdf.save(out, deterministic_id=True, linearize=False)
    return out.getvalue()


def _scope(item: pikepdf.Dictionary) -> None:
    if item.get("/S") == "/TH" and "/A" not in item:
        item["/A"] = pikepdf.Dictionary(O=pikepdf.Name.Table, Scope=pikepdf.Name.Column)
