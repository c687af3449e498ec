"""Three invented claims to look at, and how to open them; never where real people are."""

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.urls import reverse

from nexus.operating.trying import begin_demo


class Command(BaseCommand):
    """`manage.py demo`."""

    help = (
        "Make three invented claims with drafts of their letters and print their return codes. "
        "Organizations and advocates are not among them yet."
    )

    def handle(self, *_args: Any, **_options: Any) -> None:
        if settings.PRODUCTION:
            raise CommandError("Not in production: invented claims don't belong among real ones.")
        come_back = f"{settings.SITE_ADDRESS}{reverse('wizard:return')}"
        self.stdout.write(f"Open them at {come_back} with these codes:")
        for one in begin_demo():
            self.stdout.write(f"  {one.code}  {one.about}")
        sign_in = f"{settings.SITE_ADDRESS}{reverse('account_login')}"
        self.stdout.write(
            f"To try accounts, sign in at {sign_in} with any address. Mails lie in "
            f"{settings.MAIL_GOES_BY.get('file_path', 'nowhere here: they are sent')}.\n"
            "To see the status page: manage.py operator ADDRESS, then sign in with that address."
        )
