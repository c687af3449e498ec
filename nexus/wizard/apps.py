"""The questionnaire on the web, as a Django app."""

from django.apps import AppConfig


class WizardConfig(AppConfig):
    name = "nexus.wizard"
