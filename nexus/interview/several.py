"""A list of like things: records, events, service periods."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from nexus.interview.answers import Answers
from nexus.interview.choice import YesNo
from nexus.interview.page import Page, always, whether_finished


@dataclass(frozen=True, kw_only=True)
class Several:
    """Items that are each described on `page`; the server gives each an id that is never reused."""

    key: str
    title: str
    item: str
    """What one of them is called: "record"."""
    page: Page
    name: Callable[[Answers], str]
    """What an item is listed as; empty when too little is known."""
    intro: str = ""
    applies: Callable[[Answers], bool] = always
    most: int = 60

    @cached_property
    def finished(self) -> YesNo:
        """Whether the list is complete; the person says so, since only they can know."""
        return whether_finished(self.key)

    @cached_property
    def summary(self) -> Page:
        """The page that lists the items and asks whether that is all."""
        return Page(key=self.key, title=self.title, intro=self.intro, questions=(self.finished,))
