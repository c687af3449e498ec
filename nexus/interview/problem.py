"""What is wrong with something a person entered, in words that say what to do."""


class Problem(ValueError):
    """A message for the person, apart from its values so that the edge can translate it.

    The values are limits and field names of ours, never what was typed.
    """

    def __init__(self, message: str, **values: str | int) -> None:
        """Keep the message and the values that fill it apart."""
        super().__init__(message.format(**values))
        self.message = message
        self.values = values
