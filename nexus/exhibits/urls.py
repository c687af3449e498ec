"""The addresses of papers."""

from django.urls import path

from nexus.exhibits import sending, views

PAPERS = "claims/<uuid:claim_id>/papers/"
PAPER = f"{PAPERS}<int:number>/"

app_name = "exhibits"
urlpatterns = [
    path(PAPERS, sending.papers, name="papers"),
    path(PAPER, views.paper, name="paper"),
    path(f"{PAPER}original", views.original, name="original"),
    path(f"{PAPER}copy.pdf", views.copy, name="copy"),
    path(f"{PAPER}page-<int:page>.jpg", views.thumbnail, name="thumbnail"),
    path(f"{PAPER}remove/", views.remove, name="remove"),
    path(f"{PAPER}cite/", views.cite, name="cite"),
    path(f"{PAPER}cited/<uuid:cited>/remove/", views.uncite, name="uncite"),
]
