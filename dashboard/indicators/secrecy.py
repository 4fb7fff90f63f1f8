"""Which populations hold people, of whom something is secret, and which are published or are sums of organisations' business."""

from dashboard.indicators.populations import POPULATIONS

NO_PEOPLE = ("public", "money")


def of_people(population: str) -> bool:
    """Whether a population is of people, so that the rules that protect them are its rules."""
    return POPULATIONS[population].protection not in NO_PEOPLE
