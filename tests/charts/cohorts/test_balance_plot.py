"""The balance plot."""

from dashboard.charts.cohorts.balance_plot import balance_plot
from dashboard.disclosure.cohorts import Balance, Range

ROWS = (
    Balance("grade", "Manager", True, Range(0.4, 0.3, 0.5), Range(0, 0, 0)),
    Balance("grade", "Executive", True, Range(None), Range(0, 0, 0)),
    Balance("region", "Wales", False, Range(0.3, 0.2, 0.4), Range(0.3, 0.15, 0.45)),
    Balance("region", "London", False, Range(0.2, 0.1, 0.3), Range(0.2, 0.05, 0.35)),
)


def test_values_before_and_after_and_what_stays_apart() -> None:
    """A value that is not shown has no row; what is apart by more than protection can account for is counted."""
    figure, apart = balance_plot(ROWS)
    before, after = figure["data"]

    assert before["y"] == after["y"] == ["Manager", "Wales", "London"]
    assert before["x"] == [0.4, 0.3, 0.2]
    assert after["x"] == [0, 0.3, 0.2]
    assert apart == 1
    assert [line["x0"] for line in figure["layout"]["shapes"]] == [0, -0.1, 0.1]


def test_nothing_shown_is_an_empty_plot() -> None:
    """And no fault."""
    assert balance_plot(())[0]["data"][0]["x"] == []
