"""The Lorenz curve as a picture."""

from dashboard.charts.lorenz import lorenz, told
from dashboard.charts.row import Row

ROWS = tuple(Row(f"{share}%", share**2 / 100, None, None) for share in range(0, 101, 10))


def test_the_curve_stands_beside_equal_shares() -> None:
    """One straight line, and one that hangs below it."""
    equal, held = lorenz(ROWS)["data"]

    assert equal["x"] == equal["y"] == [0, 100]
    assert held["y"][5] == 25


def test_it_says_what_the_smaller_half_and_the_largest_tenth_got() -> None:
    """In a sentence, and also when there is nothing to say."""
    assert told(ROWS, "2026-Q3").startswith("The smaller half of recipients got 25% of the pounds")
    assert "the largest tenth 19%" in told(ROWS, "2026-Q3")
    assert told([Row("50%", None, None, None)], "2026-Q3").startswith("Too few recipients")
