"""The quarter that figures are of."""

from dashboard.charts.period import period
from dashboard.charts.row import Row
from tests.charts.conftest import Ask


def figure(note: str = "") -> Row:
    """A figure with a note."""
    return Row("", 1.0, None, None, note=note)


def test_a_figure_that_stands_from_an_earlier_quarter_is_of_that_one(ask: Ask) -> None:
    """As its note says; one that says nothing is of the quarter asked about."""
    question = ask()

    assert period(question, [figure("Parity shown. As at 2026-Q1.")]) == "2026-Q1"
    assert period(question, [figure(), figure("Parity shown.")]) == "2026-Q3"
    assert period(question, []) == "2026-Q3"


def test_figures_of_several_quarters_are_of_a_span(ask: Ask) -> None:
    """The first and the last."""
    assert period(ask(), [figure(), figure("As at 2026-Q1.")]) == "2026-Q1 to 2026-Q3"
