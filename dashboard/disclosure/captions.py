"""The sentence under a picture or table: how its figures are protected, or that they need not be."""

from dashboard.indicators import POPULATIONS, DeclaredTable, Indicator, discover
from dashboard.indicators.secrecy import of_people

PEOPLE = "Figures are adjusted to protect people and may not add up."
OWN = "Exact figures of your own organisation. Not for onward publication."
PUBLIC = "Exact figures, made of what is published already."
MONEY = "Sums are rounded, and shown only where no organisation's own can be worked out."

_BY_PROTECTION = {"public": PUBLIC, "money": MONEY}


def caption(indicator: str) -> str:
    """Give the sentence for an indicator's released figures.

    Parameters
    ----------
    indicator
        Its key.
    """
    known = discover().get(indicator)
    population = POPULATIONS.get(known.population) if known else None
    if known is None or population is None or _reads_people(known):
        return PEOPLE
    return _BY_PROTECTION.get(population.protection, PEOPLE)


def _reads_people(indicator: Indicator) -> bool:
    """Whether a figure rests on counts of people, whatever else it is made of: a public cost for each of them does."""
    table = DeclaredTable(indicator.always, indicator.characteristics[0], indicator.population)
    return any(of_people(needed.population) for needed in indicator.needs(table))
