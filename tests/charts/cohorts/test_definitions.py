"""Definition cards of comparisons."""

from dashboard.charts.cohorts import build
from dashboard.charts.cohorts.definitions import definitions
from tests.charts.cohorts.found import alone


def test_every_chart_has_a_definition_that_says_what_is_matched() -> None:
    """And by which method it is made."""
    named = alone()
    written = definitions(named[0].comparison.matched_on)

    assert {chart.key for chart in build(named)} == set(written)
    for entries in written.values():
        assert [term for term, _ in entries] == ["Definition", "Compared with", "Method", "Bear in mind"]
        assert "length of service" in dict(entries)["Compared with"]
