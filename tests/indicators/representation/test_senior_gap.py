"""Senior gap by hand."""

import pytest

from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.representation.senior_gap import INDICATOR
from tests.indicators.invented_network import COUNTS, GRADES_MINORITISED, MINORITISED, network
from tests.indicators.people import IdentityCounts, row


def test_it_is_the_senior_share_less_the_share_of_everyone() -> None:
    """20 + 10 of 100 + 60 senior managers and executives are 18.75 %, less 100 of 400 are 25 %."""
    figure = row(INDICATOR.estimate(network(), MINORITISED), racially_minoritised="yes")

    assert figure["value"] == pytest.approx(-6.25)
    assert (figure["numerator"], figure["denominator"], figure["base"]) == (30, 160, 160)
    assert figure["lower"] < -6.25 < figure["upper"]


def test_one_hidden_grade_hides_the_gap() -> None:
    """A sum of what is shown and what is not would tell what is not."""
    grades = {cell: count for cell, count in COUNTS[GRADES_MINORITISED].items() if cell != ("Executive", "yes")}
    figure = row(
        INDICATOR.estimate(IdentityCounts(COUNTS | {GRADES_MINORITISED: grades}), MINORITISED),
        racially_minoritised="yes",
    )

    assert (figure["value"], figure["numerator"], figure["status"]) == (None, None, "c")


def test_it_is_not_defined_by_grade() -> None:
    """The senior grades are in the definition, so they cannot split it."""
    assert not INDICATOR.allows(DeclaredTable(("grade",), "ethnic_group"))
