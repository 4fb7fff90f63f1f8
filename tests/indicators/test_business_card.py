"""The card of organisations' own business."""

from dashboard.indicators import discover
from dashboard.indicators.secrecy import of_people


def test_its_figures_always_say_of_whom() -> None:
    """No total stands beside the split, so that nothing hidden is a difference."""
    cards = [one for one in discover().values() if one.population in ("partner_money", "finances", "grant_costs")]

    assert cards
    assert all(one.always == ("by_and_for",) and not of_people(one.population) for one in cards)
