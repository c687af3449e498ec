"""The kinds of value that a fact may hold, for those who speak from facts and not from answers."""

from nexus.interview.calendar import MONTHS
from nexus.interview.choice import Option
from nexus.interview.feelings import Felt
from nexus.interview.partial_date import PartialDate
from nexus.interview.passages import PLACES
from nexus.interview.question import Special

__all__ = ["MONTHS", "PLACES", "Felt", "Option", "PartialDate", "Special"]
