"""Other ways of counting that a page offers: who counts, and which years."""

from collections.abc import Iterable

from dashboard.components.current_release import indicators
from dashboard.indicators import POPULATIONS

EVERYONE = "everyone"

DEFINITIONS = {
    EVERYONE: "Everyone in post",
    "employed": "Without bank, agency and volunteers",
    "home": "Without international recruits",
    "fte": "Full-time equivalents",
}
"""Who counts: an indicator's usual definition, and those for which there may be an indicator of its own beside it."""

ROLLING, FINANCIAL = "rolling", "financial"

YEARS = {ROLLING: "Four quarters to any quarter", FINANCIAL: "Financial years"}
"""Which years: those that end with any quarter, or only those that end with March."""


def definitions_of(keys: Iterable[str]) -> tuple[str, ...]:
    """Give the definitions under which some of the indicators are counted; one alone is no choice."""
    named = tuple(keys)
    return tuple(one for one in DEFINITIONS if any(one == EVERYONE or under(key, one) != key for key in named))


def under(key: str, definition: str) -> str:
    """Give the key of an indicator under a definition: its own where it is counted in the usual way only."""
    other = f"{key}_{definition}"
    return other if definition != EVERYONE and other in indicators() else key


def usual(key: str) -> tuple[str, str]:
    """Give an indicator's key under the usual definition, and the definition that it is itself under."""
    for definition in DEFINITIONS:
        plain = key.removesuffix(f"_{definition}")
        if plain != key and under(plain, definition) == key:
            return plain, definition
    return key, EVERYONE


def has_years(keys: Iterable[str]) -> bool:
    """Whether any of the indicators counts what happened in a year."""
    known = indicators()
    populations = {POPULATIONS[known[key].population] for key in keys}
    return any(one.key in ("applications", "concerns") or (one.yearly and one.breakdowns) for one in populations)


def financial_year(quarter: str) -> str:
    """Name the financial year that ends with a quarter: 2025/26 for 2026-Q1."""
    year = int(quarter[:4])
    return f"{year - 1}/{year % 100:02d}"
