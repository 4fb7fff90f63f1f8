"""Glass-ceiling index by hand."""

import pytest

from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.progression.glass_ceiling import INDICATOR, NOBODY_SENIOR
from tests.indicators.people import IdentityCounts, row

TABLE = DeclaredTable((), "racially_minoritised", "staff_in_post")


def index(managers: int, executives: int) -> dict[str, object]:
    """100 of 400 staff are racially minoritised; so many of 80 senior managers and 20 executives."""
    counts = {
        TABLE: {("yes",): 100},
        TABLE.everyone: {(): 400},
        TABLE.across("grade"): {("Senior manager", "yes"): managers, ("Executive", "yes"): executives},
        TABLE.everyone.across("grade"): {("Senior manager",): 80, ("Executive",): 20},
    }
    return row(INDICATOR.estimate(IdentityCounts(counts), TABLE), racially_minoritised="yes")


def test_it_is_the_share_of_the_pool_over_the_share_of_the_top() -> None:
    """A quarter of all staff and an eighth of the top is an index of 2, as the institute counts it."""
    found = index(10, 2)

    assert found["value"] == pytest.approx(25 / 12)
    assert (found["numerator"], found["denominator"], found["base"]) == (12, 100, 100)
    assert float(str(found["lower"])) < 25 / 12 < float(str(found["upper"]))


def test_nobody_at_the_top_gives_a_sentence() -> None:
    """A ceiling without a way through is said in words, not as infinity."""
    found = index(0, 0)

    assert (found["value"], found["upper"], found["status"], found["note"]) == (None, None, "x", NOBODY_SENIOR)
