"""Targets and actions: what somebody has undertaken to reach, and what they do about it; no upload, and no figure."""

import math
from dataclasses import asdict, dataclass
from typing import Any, Literal

from dashboard.errors import UserError
from data_models import quarters

Sense = Literal["at least", "at most"]


@dataclass(frozen=True, order=True)
class Target:
    """What one figure is to reach.

    Parameters
    ----------
    indicator
        Its key.
    where
        The codes that make it one figure a quarter, as `column=code`, joined by `;`; empty for the whole.
    sense, value
        Whether it is to be at least or at most the value, in the indicator's unit.
    due
        The quarter by which.
    owner
        Whose task it is: a role or an organisation.

    Raises
    ------
    UserError
        If the value is no number, the quarter none, or nobody is named.
    """

    indicator: str
    where: str
    sense: Sense
    value: float
    due: str
    owner: str

    def __post_init__(self) -> None:
        _check_words("owner", self.owner, 80)
        quarters.parse(self.due)
        if not math.isfinite(self.value):
            raise UserError("A target is a number, in the unit of its indicator.")

    @property
    def codes(self) -> dict[str, str]:
        """Column -> code of `where`."""
        return codes(self.where)

    def as_dict(self) -> dict[str, Any]:
        """Give it in terms that JSON can hold."""
        return asdict(self)


@dataclass(frozen=True, order=True)
class Action:
    """Something undertaken about one figure: you said, we did.

    Parameters
    ----------
    number
        What the records call it; 0 while it is new.
    indicator, where
        As for `Target`.
    words
        What is to be done.
    owner, due
        As for `Target`.
    response
        What was done, as its owner says; empty while nothing is reported.

    Raises
    ------
    UserError
        If the words or the owner are missing or too long, or the quarter is none.
    """

    number: int
    indicator: str
    where: str
    words: str
    owner: str
    due: str
    response: str = ""

    def __post_init__(self) -> None:
        _check_words("action", self.words, 300)
        _check_words("owner", self.owner, 80)
        _check_words("response", self.response or "none yet", 300)
        quarters.parse(self.due)

    def as_dict(self) -> dict[str, Any]:
        """Give it in terms that JSON can hold."""
        return asdict(self)


def joined(where: dict[str, str]) -> str:
    """Write column -> code as `where` has it, in one order."""
    return ";".join(f"{column}={code}" for column, code in sorted(where.items()))


def codes(where: str) -> dict[str, str]:
    """Read it back."""
    return dict(part.split("=", 1) for part in where.split(";") if part)


def _check_words(what: str, words: str, most: int) -> None:
    if not words.strip() or len(words) > most or not words.isprintable():
        raise UserError(f"Give the {what} in 1 to {most} characters on one line.")
