"""Made-up identifiers that look like an employer's own pseudonyms."""

from collections.abc import Iterable

ALPHABET = "23456789bcdfghjkmnpqrtvwxz"
"""No vowels and no look-alikes, so that no word and no payroll number can appear by chance."""

LENGTH = 8
SPACE = len(ALPHABET) ** LENGTH
STEP = 138_777_919_531
"""Shares no factor with the space, so that counting by it meets every pseudonym once before any comes again."""


def pseudonym(number: int, prefix: str = "", offset: int = 0) -> str:
    """Write the pseudonym of one number, such as `w7kd-3mrx`; two numbers never share one."""
    rest = ((number + 1) * STEP + offset) % SPACE
    letters = []
    for _ in range(LENGTH):
        rest, place = divmod(rest, len(ALPHABET))
        letters.append(ALPHABET[place])
    text = "".join(letters)
    return f"{prefix}{text[:4]}-{text[4:]}"


def pseudonyms(numbers: Iterable[int], prefix: str = "", offset: int = 0) -> list[str]:
    """Write the pseudonyms of many numbers."""
    return [pseudonym(int(number), prefix, offset) for number in numbers]
