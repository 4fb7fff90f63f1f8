"""Quarters as days."""

import numpy as np
import pytest

from sample_data import periods


@pytest.mark.parametrize(
    ("quarter", "first", "last", "days"),
    [
        ("2024-Q1", "2024-01-01", "2024-03-31", 91),
        ("2025-Q1", "2025-01-01", "2025-03-31", 90),
        ("2023-Q4", "2023-10-01", "2023-12-31", 92),
    ],
)
def test_a_quarter_has_its_days(quarter: str, first: str, last: str, days: int) -> None:
    """Leap years and year ends included."""
    assert periods.first_day(quarter) == np.datetime64(first)
    assert periods.last_day(quarter) == np.datetime64(last)
    assert periods.days_in(quarter) == days


def test_a_span_ends_with_the_quarter_asked_for() -> None:
    """Oldest first, over the year's end."""
    assert periods.span("2025-Q1", 3) == ("2024-Q3", "2024-Q4", "2025-Q1")
