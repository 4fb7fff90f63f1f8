"""The words for those who cannot see a chart give its finding and what is hidden."""

from dashboard.charts.alt import alt
from dashboard.charts.chart import Panel
from tests.charts.conftest import Ask


def test_it_says_what_is_found_and_how_many_figures_are_hidden(ask: Ask) -> None:
    """Nothing that sight alone would give."""
    words = alt(ask(hidden=("Mixed",)), "Finding.", (Panel({}),))

    assert words == (
        "Chart for 2026-Q3, by ethnic group. Finding. 1 of 6 figures are not shown. The same figures are in the table below."
    )


def test_a_chart_over_time_and_small_multiples_are_named_as_such(ask: Ask) -> None:
    """A listener knows what to expect."""
    words = alt(ask(view="trend"), "Finding.", (Panel({}), Panel({})))

    assert words.startswith("Line chart over quarters, by ethnic group.")
    assert "2 panels on one scale." in words
