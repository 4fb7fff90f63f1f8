"""The mean score by hand."""

import pytest

from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.experience.loneliness_mean import INDICATOR
from tests.indicators.people import IdentityCounts, row

TABLE = DeclaredTable((), "racially_minoritised", "loneliness_scores")


def figure(**people: int) -> dict[str, object]:
    """The figure of racially minoritised people, from how many have each score."""
    held = {(name.removeprefix("of_"), "yes"): count for name, count in people.items()}
    counts = IdentityCounts({TABLE.across("loneliness_score"): held})
    return row(INDICATOR.estimate(counts, TABLE), racially_minoritised="yes")


def test_it_is_the_mean_over_the_scores() -> None:
    """Half of 200 at 3 and half at 5 are 4 on average."""
    found = figure(of_3=100, of_4=0, of_5=100, of_6=0, of_7=0, of_8=0, of_9=0)

    assert found["value"] == pytest.approx(4.0)
    assert found["denominator"] == 200


def test_a_few_hidden_scores_widen_it_and_many_hide_it() -> None:
    """Up to three of seven."""
    some = figure(of_3=100, of_4=50, of_5=100, of_6=20)
    few = figure(of_3=100, of_4=50, of_5=100)

    assert some["status"] == ""
    assert 4.1 < float(str(some["value"])) < 4.8
    assert few["status"] == "c"
