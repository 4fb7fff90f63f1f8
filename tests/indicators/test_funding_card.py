"""What cards of funding share."""

from dashboard.indicators import discover
from dashboard.indicators.sources import PUBLISHED


def test_cards_on_published_grants_say_that_nothing_is_hidden() -> None:
    """Whoever reads one knows that there is no noise in it."""
    cards = [one for one in discover().values() if one.population == "grants"]

    assert len(cards) > 10
    assert all(PUBLISHED in one.caveats and one.characteristics == (None,) for one in cards)
