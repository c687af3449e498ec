"""The addresses anyone may open."""

from django.urls import path

from nexus.pages import comfort, reading, views

BESIDE = "claims/<uuid:claim_id>/guide/"
"""The guide for somebody who comes from a form and goes back to it; no stage is called so."""

app_name = "pages"
urlpatterns = [
    path("", views.home, name="home"),
    path("guide/", reading.contents, name="guide"),
    path("guide/<slug:key>/", reading.chapter, name="chapter"),
    path(BESIDE, reading.contents, name="guide-beside"),
    path(f"{BESIDE}<slug:key>/", reading.chapter, name="chapter-beside"),
    path("comfort/", comfort.choose, name="comfort"),
    path("privacy/", views.privacy, name="privacy"),
    path("worksheet/<slug:program>.pdf", views.worksheet, name="worksheet"),
    path("healthz", views.healthz, name="healthz"),
]
