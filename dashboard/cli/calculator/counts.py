"""Counts as people write them: `81/263`."""

import re

from dashboard.errors import UserError

_COUNTS = re.compile(r"\s*(\d{1,15})\s*/\s*(\d{1,15})\s*")


def counts(text: str) -> tuple[int, int]:
    """Read how many of how many.

    Raises
    ------
    UserError
        If it is not two whole numbers, if the first is larger, or if there is nobody.
    """
    found = _COUNTS.fullmatch(text)
    if not found:
        raise UserError(f"{text!r} is not two whole numbers with a slash between, such as 81/263.")
    events, total = int(found[1]), int(found[2])
    if total == 0:
        raise UserError(f"{text}: of nobody there is no proportion; the second number must be 1 or more.")
    if events > total:
        raise UserError(f"{text}: {events} of {total} cannot be; the first number must not be larger than the second.")
    return events, total


def several(arguments: tuple[str, ...], wanted: int, example: str) -> list[int]:
    """Read a number of such counts, one after the other.

    Raises
    ------
    UserError
        If there are more or fewer.
    """
    if len(arguments) != wanted:
        raise UserError(f"Give {example}: {wanted} needed, {len(arguments)} given.")
    return [number for argument in arguments for number in counts(argument)]
