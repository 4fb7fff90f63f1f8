"""Ratings, as they were released."""

from dashboard.indicators.leadership_programme.usefulness_ratings import INDICATOR
from tests.indicators.courses import plain


def test_it_gives_released_counts_as_they_are() -> None:
    """Forty people are 40, and a hidden cell stays hidden; nothing is split by ethnicity."""
    assert plain(INDICATOR, ("yes", "leadership programme for staff")) == (40, "c")
    assert INDICATOR.characteristics == (None,)
