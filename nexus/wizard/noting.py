"""An address for a note before the letter is erased: offered, taken back, never asked for."""

from uuid import UUID

from django import forms
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods

from nexus.accounts.models import LONGEST_ADDRESS
from nexus.claims.notices import forget_address, leave_address, left_address
from nexus.claims.retention import NOTICES, kept_until
from nexus.wizard.visit import Visit


class AddressForm(forms.Form):
    email = forms.EmailField(
        max_length=LONGEST_ADDRESS,
        error_messages={
            "required": _("Type your e-mail address."),
            "invalid": _("Write it like name@example.org."),
            "max_length": _("Write it like name@example.org."),
        },
    )


@require_http_methods(["GET", "HEAD", "POST"])
def note(request: HttpRequest, claim_id: UUID) -> HttpResponse:
    visit = Visit.open(request, claim_id)
    if request.method == "POST" and request.POST.get("wish") == "out":
        forget_address(claim=visit.claim, by=visit.actor)
        return redirect("wizard:note", visit.claim.pk)
    form = AddressForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        leave_address(claim=visit.claim, address=form.cleaned_data["email"], by=visit.actor)
        return redirect("wizard:note", visit.claim.pk)
    context = {
        "claim": visit.claim,
        "form": form,
        "left": left_address(visit.claim),
        "until": kept_until(visit.claim),
        "first": NOTICES[0],
        "last": NOTICES[-1],
        "site": settings.SITE_ADDRESS,
    }
    return render(request, "wizard/data_note.html", context, status=422 if form.is_bound else 200)
