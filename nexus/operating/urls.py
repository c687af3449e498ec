"""The addresses for whoever runs the site."""

from django.urls import path

from nexus.operating import views

app_name = "operating"
urlpatterns = [
    path("status/", views.show, name="status"),
    path("status/<uuid:job>/", views.try_again, name="retry"),
]
