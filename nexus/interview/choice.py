"""One, or several, of the answers that are offered."""

from dataclasses import dataclass

from nexus.interview.marking import _
from nexus.interview.problem import Problem
from nexus.interview.question import JSON, Question


@dataclass(frozen=True)
class Option:
    """One answer on offer: its key, the label that is read, and the words the letter uses."""

    key: str
    label: str
    words: str = ""
    hint: str = ""
    group: str = ""
    """Heading under which the option stands, where a list is long enough to need some."""


@dataclass(frozen=True, kw_only=True)
class Choice(Question[Option]):
    """Exactly one of the options."""

    options: tuple[Option, ...]

    def read(self, given: JSON) -> Option:
        """The option whose key was given."""
        return _chosen(self.options, given)

    def write(self, value: Option) -> JSON:
        """The option's key."""
        return value.key

    def schema(self) -> dict[str, JSON]:
        """One of the keys."""
        return {"enum": [option.key for option in self.options]}


@dataclass(frozen=True, kw_only=True)
class Choices(Question[tuple[Option, ...]]):
    """Any number of the options, kept in the order in which they are offered."""

    options: tuple[Option, ...]
    none: str = ""
    """The key of an option that excludes all others ("None of these")."""

    def read(self, given: JSON) -> tuple[Option, ...]:
        """The options chosen; "none of these" beside another is a `Problem`."""
        if not isinstance(given, list):
            raise Problem(_("Choose from the list."))
        chosen = {_chosen(self.options, key) for key in given}
        if len(chosen) > 1 and any(option.key == self.none for option in chosen):
            raise Problem(_("Choose “none of these”, or the ones that apply. Not both."))
        return tuple(option for option in self.options if option in chosen)

    def write(self, value: tuple[Option, ...]) -> JSON:
        """The keys."""
        return [option.key for option in value]

    def schema(self) -> dict[str, JSON]:
        """A list of keys, none twice."""
        keys: list[JSON] = [option.key for option in self.options]
        return {"type": "array", "items": {"enum": keys}, "uniqueItems": True}


YES, NO = Option("yes", _("Yes")), Option("no", _("No"))


@dataclass(frozen=True, kw_only=True)
class YesNo(Question[bool]):
    """Yes or no."""

    yes: str = YES.label
    no: str = NO.label

    @property
    def options(self) -> tuple[Option, Option]:
        """The two answers, for a form to offer."""
        return Option("yes", self.yes), Option("no", self.no)

    def read(self, given: JSON) -> bool:
        """True for yes; booleans are taken as they are."""
        if isinstance(given, bool):
            return given
        return _chosen(self.options, given).key == "yes"

    def write(self, value: bool) -> JSON:  # noqa: FBT001 - the value of a yes/no question is a bool
        """True or false."""
        return value

    def schema(self) -> dict[str, JSON]:
        """A boolean."""
        return {"type": "boolean"}


def _chosen(options: tuple[Option, ...], key: JSON) -> Option:
    for option in options:
        if option.key == key:
            return option
    raise Problem(_("Choose one of the answers offered here."))
