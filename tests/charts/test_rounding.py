"""An interval of rounding is not called one of chance."""

from dashboard.charts.rounding import SAMPLED, is_rounded_only
from dashboard.indicators import discover
from tests.charts.overview.course import course


def test_sums_of_all_returns_are_rounded_only() -> None:
    """Ratings and marks are what some say for others; people are protected otherwise."""
    assert is_rounded_only(course("newest_version", (80, 80, 80)))
    assert not any(is_rounded_only(course(key, (1, 1, 1))) for key in (*SAMPLED, "leaver_rate"))
    assert set(SAMPLED) < set(discover())
