"""The addresses of the questionnaire."""

from django.urls import path
from django.views.generic import RedirectView

app_name = "wizard"
urlpatterns = [
    path("start/", RedirectView.as_view(pattern_name="pages:home"), name="start"),
    path("return/", RedirectView.as_view(pattern_name="pages:home"), name="return"),
]
