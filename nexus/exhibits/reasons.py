"""Why a paper could not be taken or read, and what its owner can do about it, in plain words."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

Words = str | Promise

WHY: Mapping[str, tuple[Words, Words]] = {
    "empty": (
        _("There is nothing in this file."),
        _("Take the photo again, or get a new copy of the file."),
    ),
    "cut-off": (
        _("The line broke before all of the file was here."),
        _("Send it once more. If it breaks again, try at a place with a better signal."),
    ),
    "locked": (
        _("This PDF is locked with a password."),
        _("Open it with its password, save a copy without one, and send the copy."),
    ),
    "damaged": (
        _("This file is damaged. We can’t read all of it."),
        _("Open it on your device. If it opens, print it to a new PDF or take photos of it."),
    ),
    "no-pages": (
        _("There are no pages in this PDF."),
        _("Check that it is the right file. You can also take photos of the paper."),
    ),
    "form": (
        _("This PDF is a kind of form that shows its pages only in one program."),
        _("Open it there, print it to a new PDF, and send that."),
    ),
    "picture-kind": (
        _("This is a picture, but of a kind that we can’t read."),
        _("Save it as a JPEG or a PNG, or take a photo of the paper."),
    ),
    "document-kind": (
        _("This is a document that still can be edited."),
        _("Save it as a PDF and send the PDF."),
    ),
    "archive-kind": (
        _("This is a folder packed into one file."),
        _("Unpack it, and send the papers in it one at a time."),
    ),
    "page-kind": (
        _("This is a web page or a drawing, not a paper."),
        _("Print it to a PDF and send the PDF."),
    ),
    "other-kind": (
        _("This is not a photo or a PDF."),
        _("You can send a PDF, or a photo as JPEG, PNG or HEIC."),
    ),
    "too-many-pages": (
        _("This PDF has too many pages."),
        _("Send the pages that speak about your back, in a smaller PDF."),
    ),
    "too-many-pixels": (
        _("This photo is too large to open."),
        _("Take it again with the normal setting of your camera."),
    ),
    "too-long": (
        _("This file takes too long to read. We stopped."),
        _("Send fewer pages at a time, or take photos of the pages that matter."),
    ),
    "too-much": (
        _("This file needs too much room to read. We stopped."),
        _("Send fewer pages at a time, or take photos of the pages that matter."),
    ),
    "failed": (
        _("We couldn’t read this file."),
        _("Print it to a new PDF or take photos of the paper, and send those."),
    ),
}
"""What is wrong, and what to do. The keys are what is stored."""


def why(reason: str) -> tuple[Words, Words]:
    return WHY.get(reason, WHY["failed"])
