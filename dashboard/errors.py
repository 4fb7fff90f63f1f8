"""Errors that a person caused and can mend: shown as one line, never as a traceback."""


class UserError(Exception):
    """A fault in what was asked or supplied; the message says what to do about it.

    Parameters
    ----------
    message
        One sentence or two: what is wrong and the nearest remedy. It may name a value only where the reader is the
        person who supplied that value.
    """

    exit_code = 2

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class NotReleasedError(UserError):
    """A question that is not on the declared list; every such question gets the same words."""

    WORDS = (
        "This figure is not released. Choose one of the breakdowns and filters that `equity-monitor indicators` lists."
    )

    def __init__(self) -> None:
        super().__init__(self.WORDS)
