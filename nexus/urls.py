"""What each address leads to."""

from django.urls import include, path

from nexus.pages import failures

urlpatterns = [
    path("", include("nexus.pages.urls")),
    path("account/", include("nexus.accounts.urls")),
    path("", include("nexus.operating.urls")),
    path("", include("nexus.exhibits.urls")),
    path("", include("nexus.wizard.urls")),
]

handler400 = failures.not_understood
handler403 = failures.not_allowed
handler404 = failures.not_found
handler500 = failures.failed
