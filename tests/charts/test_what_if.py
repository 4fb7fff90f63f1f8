"""The projection in words and bars."""

import pandas as pd

from dashboard.charts.what_if import what_if_chart
from dashboard.release.what_if import COLUMNS, GAPS, NO_CHANGE, TODAY


def chart(closed: tuple[int, int, int]) -> tuple[str, str, list[str]]:
    """The title, the certainty and the bars of a projection."""
    names = [(TODAY, 2026, 20), (NO_CHANGE, 2031, 21), *zip(GAPS.values(), [2031] * 3, closed, strict=True)]
    rows = [(name, year, value, value - 2, value + 2, "per cent", "") for name, year, value in names]
    drawn = what_if_chart(pd.DataFrame(rows, columns=list(COLUMNS)), "Adjusted.")
    return drawn.title, drawn.sure, drawn.figure["data"][0]["y"]


def test_it_says_where_todays_rates_lead() -> None:
    """Now and then, with the interval."""
    title, sure, _ = chart((27, 24, 20))

    assert title == "At today's rates 21% of senior staff would be racially minoritised in 2031, and 20% are in 2026."
    assert sure.startswith("95% interval 19% to 23%.")


def test_it_names_the_gap_that_matters_most() -> None:
    """The largest of the three, or none."""
    assert "If applicants were hired alike, it would be 27%" in chart((27, 24, 20))[1]
    assert "change little" in chart((21, 21, 20))[1]


def test_every_scenario_has_a_bar() -> None:
    """With its year."""
    bars = chart((27, 24, 20))[2]

    assert len(bars) == 5
    assert bars[0] == "Today, 2026"
