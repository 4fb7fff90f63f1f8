"""Differences from people alike as dots."""

from dashboard.charts.cohorts.gaps import ALONE, gaps
from dashboard.disclosure.cohorts import Range


def test_each_cohort_has_a_row_and_a_hidden_one_a_stub() -> None:
    """The hidden value is nowhere in the figure."""
    figure = gaps([("A", Range(12, 1, 24)), ("B", Range(None))])

    assert figure["layout"]["yaxis"]["categoryarray"] == ["A", "B"]
    assert [trace["y"] for trace in figure["data"] if trace.get("mode") == "markers"] == [["A"]]
    assert any(trace["type"] == "bar" for trace in figure["data"])


def test_one_alone_needs_no_name() -> None:
    """There is nothing to tell it from."""
    assert gaps([("Everyone who completed", Range(1, 0, 2))])["layout"]["yaxis"]["categoryarray"] == [ALONE]
