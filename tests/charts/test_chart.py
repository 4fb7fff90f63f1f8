"""A chart is its panels, and its figure is the first of them."""

import pandas as pd

from dashboard.charts.chart import Chart, Panel


def test_the_figure_of_a_chart_is_that_of_its_first_panel() -> None:
    """A chart of one panel is that figure."""
    chart = Chart(
        "key", "label", "title", "sure", (Panel({"data": [1]}), Panel({"data": [2]})), "alt", pd.DataFrame(), ""
    )

    assert chart.figure == {"data": [1]}
