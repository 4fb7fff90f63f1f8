"""Definition cards and proofs of the workbench."""

from dashboard.charts.cohorts import build
from dashboard.components.workbench.cards import cards
from tests.charts.cohorts.found import beside


def test_every_chart_has_its_card_and_its_proofs_come_out() -> None:
    """Published examples of the arithmetic, computed again."""
    written = cards(beside())

    for chart in build(beside()):
        assert written["definitions"][chart.key]
        assert written["proofs"][chart.key]
        assert all(row[3] == "pass" for row in written["proofs"][chart.key])
