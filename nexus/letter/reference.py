"""The last pass: the patient is named, then stood for by their own pronoun or as the patient.

A section names them where it begins, after a table or a form, and in every third paragraph, so
that whoever begins to read there knows who it is.
"""

from nexus.facts.person import NOBODY, Naming
from nexus.letter.document import Reference, Sentence
from nexus.letter.words import capitalized, ended

PRONOUNS = {
    "he": {"they": "he", "them": "him", "their": "his"},
    "she": {"they": "she", "them": "her", "their": "her"},
    "they": {"they": "they", "them": "them", "their": "their"},
}
PLURAL = {"is": "are", "was": "were", "has": "have", "does": "do", "misses": "miss"}
"""Verbs after "they" that do not only lose their s."""
NAMED_AGAIN = 3
"""In every paragraph of so many the patient is named, not only stood for."""


class Referring:
    """Chooses the words for each reference of one paragraph, from a closed list."""

    def __init__(self, naming: Naming, *, named: bool = False) -> None:
        """Begin a paragraph: nobody is named yet, or one shortly before it has done so.

        Where there is no pronoun for them, each paragraph names them.
        """
        self._naming = naming
        self._named = named and bool(naming.pronoun)
        self.names = False
        """It has named the patient itself."""

    def settle(self, sentence: Sentence) -> Sentence:
        """The sentence with its text set."""
        text = "".join(
            [part if isinstance(part, str) else self._words(part) for part in sentence.parts]
        )
        return Sentence(sentence.key, sentence.parts, sentence.sources, sentence.voice, ended(text))

    def _words(self, reference: Reference) -> str:
        form = reference.form.lower()
        chosen, verb = self._chosen(form), reference.verb
        if self._named and self._naming.pronoun == "they" and form != "name":
            verb = PLURAL.get(verb, verb.removesuffix("s"))
        self.names = self.names or not self._named
        self._named = True
        if reference.form[0].isupper():
            chosen = capitalized(chosen)
        return f"{chosen} {verb}" if verb else chosen

    def _chosen(self, form: str) -> str:
        if self._named and self._naming.pronoun and form != "name":
            return PRONOUNS[self._naming.pronoun][form]
        short = NOBODY if self._named and form != "name" else self._naming.short
        name = short.lower() if short == NOBODY else short
        return f"{name}’s" if form == "their" else name
