"""The last pass over a PDF: what readers by ear need and WeasyPrint leaves out."""

from base64 import a85encode
from collections.abc import Mapping
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, Stream, String

from nexus.rendering.fields import finish_fields

MAKER = "Back to Life"
UNCLEAR = b"\r\nendstream"
PRINTED = 4
"""The flag of an annotation that is also printed."""


_UA = b"""<rdf:Description rdf:about="" pdfuaid:part="1"
  xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
  xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
  xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
  xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
 <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
  <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
  <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
  <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
  <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
   <pdfaProperty:name>part</pdfaProperty:name>
   <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
   <pdfaProperty:category>internal</pdfaProperty:category>
   <pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
  </rdf:li></rdf:Seq></pdfaSchema:property>
 </rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description></rdf:RDF>"""
"""That an archived file is PDF/UA-1 too: PDF/A takes a foreign property only with its schema."""


def finished(made: bytes, *, sources: Mapping[str, str], archived: bool = False) -> bytes:
    """The same pages with scopes of table heads, and links and fields that say what they are.

    `sources` are the lines of the list of sources by their marks, which the links lead to.
    """
    with pikepdf.open(BytesIO(made)) as pdf:
        for item in pdf.objects:
            if isinstance(item, Dictionary):
                _scope(item)
                _say_nothing(item)
        for page in pdf.pages:
            for annotation in page.get("/Annots", Array()):
                _describe(annotation, sources)
        finish_fields(pdf)
        _sign(pdf)
        if archived:
            _claim_accessible(pdf)
        return _saved(pdf)


def _saved(pdf: Pdf) -> bytes:
    """As small as can be; where a stream then ends unclearly, packed in another way."""
    out = BytesIO()
    pdf.save(out, deterministic_id=True)
    if UNCLEAR in out.getvalue():
        for item in pdf.objects:
            if isinstance(item, Stream):
                _end_clearly(item)
        out = BytesIO()
        pdf.save(out, deterministic_id=True, compress_streams=False)
    return out.getvalue()


def _end_clearly(stream: Stream) -> None:
    """A carriage return as its last byte would be taken for a part of the line end after it.

    What is packed ends with a sum of what it holds, so another packing is put around it.
    """
    packed = stream.read_raw_bytes()
    if packed.endswith(b"\r") and stream.get("/Filter") == Name.FlateDecode:
        around = Array([Name.ASCII85Decode, Name.FlateDecode])
        stream.write(a85encode(packed) + b"~>", filter=around)


def _scope(item: Dictionary) -> None:
    if item.get("/S") == "/TH":
        item["/A"] = Dictionary(O=Name.Table, Scope=Name.Column)


def _say_nothing(item: Dictionary) -> None:
    """A glyph whose text is told by its neighbor, as in Thai, says a space of no width."""
    if "/ToUnicode" in item and b" <>" in (mapping := item["/ToUnicode"].read_bytes()):
        item["/ToUnicode"].write(mapping.replace(b" <>", b" <200b>"))


def _describe(annotation: pikepdf.Object, sources: Mapping[str, str]) -> None:
    annotation["/F"] = PRINTED
    if annotation.get("/Subtype") == "/Link":
        mark = str(annotation.get("/Dest", "")).removeprefix("source-")
        annotation["/Contents"] = String(sources.get(mark, mark))


def _sign(pdf: Pdf) -> None:
    """Say who made the file; its dates stay unsaid, so that the same letter is the same file."""
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=True) as metadata:
        metadata["pdf:Producer"] = MAKER


def _claim_accessible(pdf: Pdf) -> None:
    """Say PDF/UA-1 beside PDF/A; WeasyPrint says one of them at a time."""
    told = pdf.Root.Metadata.read_bytes()
    pdf.Root.Metadata.write(told.replace(b"</rdf:RDF>", _UA))
