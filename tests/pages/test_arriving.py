"""Forms that arrive whole, and forms whose line broke."""

from io import BytesIO

import pytest
from django.core.exceptions import BadRequest
from django.core.handlers.wsgi import WSGIRequest
from django.http import HttpRequest, HttpResponse

from nexus.pages.arriving import FORM, WholeForms

SENT = b"story=It+began&story_finished=yes"


def request_of(sent: bytes, announced: str, kind: str = FORM) -> WSGIRequest:
    return WSGIRequest(
        {
            "REQUEST_METHOD": "POST",
            "CONTENT_TYPE": kind,
            "CONTENT_LENGTH": announced,
            "wsgi.input": BytesIO(sent),
        }
    )


def told(request: HttpRequest) -> HttpResponse:
    return HttpResponse(request.POST.get("story", ""))


def test_a_whole_form_is_taken():
    assert WholeForms(told)(request_of(SENT, str(len(SENT)))).content == b"It began"


def test_a_form_of_no_length_is_an_empty_one():
    assert WholeForms(told)(request_of(b"", "")).content == b""


@pytest.mark.parametrize("arrived", [0, 1, 10, len(SENT) - 1])
def test_a_form_that_was_cut_off_is_refused(arrived):
    with pytest.raises(BadRequest):
        WholeForms(told)(request_of(SENT[:arrived], str(len(SENT))))


def test_a_file_is_left_to_who_reads_it():
    request = request_of(b"", "10", "multipart/form-data; boundary=x")
    assert WholeForms(lambda _request: HttpResponse(b"on"))(request).content == b"on"
