"""formtools carries the questionnaire: one page a step, each at its own address.

What is stored is the claim's matter, and what comes next follows from the answers. What formtools
offers beyond carrying (a step named in the form, starting over, a last step that closes
everything) would lose words; it is refused or left out.
"""

from secrets import token_urlsafe
from typing import Any

from django.http import Http404, HttpResponse, HttpResponseRedirect, JsonResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from formtools.wizard.views import NamedUrlWizardView

from nexus.claims.access import NoSuchClaim
from nexus.claims.actions import StaleSave
from nexus.claims.queries import PageState
from nexus.wizard.checking import check_address, checked_in, suffix
from nexus.wizard.comparing import put_beside, taken_in
from nexus.wizard.forms import PageForm, form_for
from nexus.wizard.listing import rows_of
from nexus.wizard.signposts import signposts_address, signposts_for
from nexus.wizard.standing import places_by_question
from nexus.wizard.storage import ClaimStorage, Visited, brought_along, form_in, words_in
from nexus.wizard.visit import Visit


class Questionnaire(NamedUrlWizardView):
    """A page of questions, or a list with the question whether it is complete."""

    http_method_names = ["get", "head", "post"]
    storage_name = f"{ClaimStorage.__module__}.{ClaimStorage.__qualname__}"
    storage: ClaimStorage

    def setup(self, request: Visited, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        try:
            visit = Visit.open(request, kwargs["claim_id"])
        except NoSuchClaim:
            if request.method != "POST":
                raise
            self.dispatch = self.show_closed
            return
        self.place = visit.place_at(kwargs["step"])
        request.visit, request.place = visit, self.place
        places = (*visit.places(), self.place)
        self.form_list = {place.path: form_for(place.page) for place in places}

    def get(self, *args: Any, **kwargs: Any) -> HttpResponse:
        if self.place.item and not self.storage.version:
            raise Http404
        if self.place.page.pause and not self.storage.version and "begin" not in self.request.GET:
            return self.show_pause()
        shown: HttpResponse = super().get(*args, **kwargs)
        return shown

    def post(self, *args: Any, **kwargs: Any) -> HttpResponse:
        posted = self.request.POST
        if posted.get(f"{self.prefix}-current_step") != self.place.path:
            return self.show_strayed()
        if "wizard_goto_step" in posted:
            return self.show_strayed()
        if self.get_form(data=posted).is_cut_off:
            return self.show_cut_off()
        try:
            if "background" in posted:
                return self.save_in_background()
            return self.take_a_break() if "break" in posted else super().post(*args, **kwargs)
        except StaleSave as stale:
            self.storage.visit = self.storage.visit.again()
            return self.answer_again(stale.current) or self.show_both(stale.current)

    # ── What formtools asks for ──────────────────────────────────────────────────────────────────

    def get_form_prefix(self, step: str | None = None, form: object = None) -> str:  # noqa: ARG002 - formtools hands them over
        """None: field names are the keys of questions."""
        return ""

    def get_form_initial(self, step: str) -> dict[str, Any]:  # noqa: ARG002 - the storage knows its place
        return dict(self.storage.initial())

    def get_form_kwargs(self, step: str | None = None) -> dict[str, Any]:  # noqa: ARG002 - as above
        visit = self.storage.visit
        return {
            "answers": visit.journey.answers,
            "way": self.way_to,
            "taken": taken_in(self.request.POST, visit.state_at(self.place)),
        }

    def way_to(self, key: str) -> str:
        """The address of another question."""
        visit = self.storage.visit
        place = places_by_question(visit).get(key)
        return (
            f"{reverse('wizard:page', args=(visit.claim.pk, place.path))}#id_{key}" if place else ""
        )

    def get_form_step_data(self, form: PageForm) -> dict[str, Any]:
        """The answers in stored form, and nothing else of what was posted."""
        return form.cleaned_data

    def get_template_names(self) -> list[str]:
        listing = self.place.several and not self.place.item
        return ["wizard/list.html" if listing else "wizard/page.html"]

    def get_context_data(self, form: PageForm, **kwargs: Any) -> dict[str, Any]:
        visit, place = self.storage.visit, self.place
        state = visit.state_at(place)
        return {
            **super().get_context_data(form=form, **kwargs),
            "claim": visit.claim,
            "place": place,
            "page": place.page,
            "part": visit.part_of(place.stage),
            "before": visit.before(place),
            "state": state,
            "version": state.version,
            "form_id": token_urlsafe(16),
            "applies": visit.passes(place),
            "rows": rows_of(visit, place) if place.several else (),
            "signposts": signposts_for(place, form.raw()) if form.is_bound else (),
            "checked": self.checked,
            "check_page": check_address(visit, self.checked, place) if self.checked else "",
            "suffix": suffix(self.checked),
        }

    def render(self, form: PageForm, **kwargs: Any) -> HttpResponse:
        """What a failed Continue held is kept as it was typed."""
        if not form.is_bound:
            shown: HttpResponse = super().render(form, **kwargs)
            return shown
        self.storage.keep_unfinished(form.raw())
        return self.render_faulty(form)

    def render_faulty(self, form: PageForm) -> HttpResponse:
        response: HttpResponse = super().render(form)
        response.status_code = 422
        return response

    def render_next_step(self, form: PageForm, **kwargs: Any) -> HttpResponseRedirect:  # noqa: ARG002 - formtools hands them over
        visit, claim_id = self.storage.visit, self.storage.visit.claim.pk
        if signposts_for(self.place, form.cleaned_data):
            return redirect(signposts_address(visit, self.place, self.checked))
        if self.checked:
            return redirect(check_address(visit, self.checked, self.place))
        if not visit.passes(self.place):
            return redirect("wizard:tasks", claim_id)
        after = visit.after(self.place)
        if after is None or after.stage.key != self.place.stage.key:
            return redirect("wizard:check-stage", claim_id, self.place.stage.key)
        return redirect("wizard:page", claim_id, after.path)

    render_done = render_next_step

    @property
    def checked(self) -> str:
        return checked_in(self.request, self.storage.visit)

    # ── What formtools does not know ─────────────────────────────────────────────────────────────

    def show_pause(self) -> HttpResponse:
        """A page that may be hard says so first; who goes on is not asked again."""
        context = {
            "claim": self.storage.visit.claim,
            "place": self.place,
            "part": self.storage.visit.part_of(self.place.stage),
            "check_too": suffix(self.checked).replace("?", "&"),
        }
        return render(self.request, "wizard/pause.html", context)

    def take_a_break(self) -> HttpResponse:
        form: PageForm = self.get_form(data=self.request.POST)
        self.keep_unfinished(form)
        claim_id = self.storage.visit.claim.pk
        if signposts_for(self.place, form.raw()):
            return redirect(signposts_address(self.storage.visit, self.place, self.checked))
        return redirect("wizard:break", claim_id, self.place.path)

    def keep_unfinished(self, form: PageForm) -> None:
        """What was entered, unless it is stored already; back at the answers nothing is left."""
        state = self.storage.visit.state_at(self.place)
        raw = None if form.says_what_is_stored(state) else form.raw()
        if raw != state.unfinished:
            self.storage.keep_unfinished(raw)

    def save_in_background(self) -> HttpResponse:
        """A script sends what is typed so far: it is kept as it is, and never told to be wrong."""
        try:
            self.keep_unfinished(self.get_form(data=self.request.POST))
        except StaleSave as stale:
            if stale.current.form != form_in(self.request.POST).id:
                return JsonResponse({"saved": False}, status=409)
        return JsonResponse({"saved": True})

    def answer_again(self, current: PageState) -> HttpResponse | None:
        """A second tap on the same button: what it brings is stored already, so all is well."""
        form: PageForm = self.get_form(data=self.request.POST)
        kept = form.raw() == current.unfinished
        if "break" in self.request.POST:
            kept |= current.unfinished is None and form.says_what_is_stored(current)
            claim_id = self.storage.visit.claim.pk
            return redirect("wizard:break", claim_id, self.place.path) if kept else None
        if not form.is_valid():
            return self.render_faulty(form) if kept else None
        saved = current.unfinished is None and form.cleaned_data == current.answers
        return self.render_next_step(form) if saved and current.version else None

    def show_both(self, current: PageState) -> HttpResponse:
        """The page was saved elsewhere meanwhile: the form keeps mine, the other stands beside."""
        mine: PageForm = self.get_form(data=self.request.POST)
        form = type(mine)(initial=mine.raw(), **self.get_form_kwargs())
        put_beside(form, current)
        context = self.get_context_data(form=form, current=current)
        context |= {"version": current.version, "posted": words_in(self.request.POST)}
        gone = self.place.item and not current.version
        template = "wizard/removed_meanwhile.html" if gone else "wizard/both.html"
        return render(self.request, template, context, status=409)

    def show_closed(self, request: Visited, *_args: Any, **named: Any) -> HttpResponse:
        """Not found, as for everybody; but the letter may have been closed while someone typed."""
        context = {
            "posted": words_in(request.POST),
            "left": {"page": named["step"], "claim": named["claim_id"]},
            "sent": brought_along(request.POST),
        }
        return render(request, "wizard/not_open.html", context, status=404)

    def show_strayed(self) -> HttpResponse:
        """The form belongs to another page: nothing is stored, and its words are shown."""
        context = {"claim": self.storage.visit.claim, "posted": words_in(self.request.POST)}
        return render(self.request, "wizard/strayed.html", context, status=409)

    def show_cut_off(self) -> HttpResponse:
        """A place to type is missing: nothing is stored, and what did arrive is shown."""
        context = {
            "claim": self.storage.visit.claim,
            "place": self.place,
            "posted": words_in(self.request.POST),
        }
        return render(self.request, "wizard/cut_off.html", context, status=400)


questionnaire = Questionnaire.as_view(form_list=[PageForm], url_name="wizard:page")
