"""The addresses anyone may open."""

from django.urls import path

from nexus.pages import comfort, views

app_name = "pages"
urlpatterns = [
    path("", views.home, name="home"),
    path("guide/", views.guide, name="guide"),
    path("guide/<slug:key>/", views.chapter, name="chapter"),
    path("comfort/", comfort.choose, name="comfort"),
    path("privacy/", views.privacy, name="privacy"),
    path("worksheet/<slug:program>.pdf", views.worksheet, name="worksheet"),
    path("healthz", views.healthz, name="healthz"),
]
