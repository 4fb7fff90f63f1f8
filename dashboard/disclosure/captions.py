"""The sentence under a picture or table: how its figures are protected, or that they need not be."""

from dashboard.indicators import POPULATIONS, discover

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
    return _BY_PROTECTION.get(population.protection, PEOPLE) if population else PEOPLE
