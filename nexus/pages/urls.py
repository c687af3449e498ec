"""The addresses anyone may open."""

from django.urls import path

from nexus.pages import views

app_name = "pages"
urlpatterns = [
    path("", views.home, name="home"),
    path("privacy/", views.privacy, name="privacy"),
    path("worksheet/<slug:program>.pdf", views.worksheet, name="worksheet"),
    path("healthz", views.healthz, name="healthz"),
]
