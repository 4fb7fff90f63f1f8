"""People by change, as they were released."""

from dashboard.indicators.leadership_programme.people_by_change import INDICATOR
from tests.indicators.courses import plain


def test_it_gives_released_counts_as_they_are() -> None:
    """Forty people are 40, and a hidden cell stays hidden; nothing is split by ethnicity."""
    assert plain(INDICATOR, ("isolation",)) == (40, "c")
    assert INDICATOR.characteristics == (None,)
