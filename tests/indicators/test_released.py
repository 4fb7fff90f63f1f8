"""Released counts side by side."""

import polars as pl

from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.released import (
    SENIOR,
    TRUSTEE,
    beside,
    by_grade,
    in_grades,
    over,
    part_and_whole,
    without_grade,
)
from data_models import CLASSIFICATIONS
from tests.indicators.invented_network import COUNTS, GRADES_MINORITISED, MINORITISED, network
from tests.indicators.people import IdentityCounts, row


def test_a_whole_is_looked_up_and_not_summed() -> None:
    """100, 260 and 40 would be 400 as well, so the whole is changed to tell them apart."""
    counts = IdentityCounts(COUNTS | {DeclaredTable(): {(): 405}})

    assert set(part_and_whole(counts, MINORITISED, "part", "whole")["whole"]) == {405}


def test_a_share_is_of_one_day() -> None:
    """A count that stands from the first quarter is over everyone of that quarter, however many there are by now."""
    cells = pl.DataFrame({"quarter": ["2026-Q1", "2026-Q2"], "as_at": ["2026-Q1", "2026-Q1"], "part": [30, 30]})
    everyone = pl.DataFrame({"quarter": ["2026-Q1", "2026-Q2"], "as_at": ["2026-Q1", "2026-Q2"], "whole": [100, 150]})

    assert over(cells, everyone)["whole"].to_list() == [100, 100]


def test_what_is_put_together_is_as_old_as_its_oldest_part() -> None:
    """Two counts of which one is not renewed are dated by that one."""
    new = pl.DataFrame({"quarter": ["2026-Q2"], "as_at": ["2026-Q2"], "one": [30]})
    old = pl.DataFrame({"quarter": ["2026-Q2"], "as_at": ["2026-Q1"], "other": [20]})

    assert beside(new, old).row(0, named=True) == {"quarter": "2026-Q2", "as_at": "2026-Q1", "one": 30, "other": 20}


def test_grades_are_summed_with_their_noise() -> None:
    """20 senior managers and 10 executives, each with a variance of 9."""
    found = row(
        in_grades(IdentityCounts(COUNTS, variance=9), MINORITISED, SENIOR, "senior"), racially_minoritised="yes"
    )

    assert (found["senior"], found["senior_variance"]) == (30, 18)


def test_a_sum_with_a_hidden_part_is_hidden() -> None:
    """Unknown ethnicity is hidden in both senior grades, and nobody is not what that means."""
    found = row(in_grades(network(), MINORITISED, SENIOR, "senior"), racially_minoritised="Unknown")

    assert (found["senior"], found["senior_variance"]) == (None, None)


def test_grade_is_put_in_its_place_and_taken_out() -> None:
    """Tables keep the order of their columns."""
    assert by_grade(DeclaredTable(("region", "contract_type"))).breakdowns == ("region", "grade", "contract_type")
    assert by_grade(MINORITISED) == GRADES_MINORITISED
    assert without_grade(GRADES_MINORITISED) == MINORITISED


def test_the_named_grades_exist() -> None:
    """A grade that is renamed in the classification is missed here first."""
    assert {*SENIOR, TRUSTEE} <= set(CLASSIFICATIONS["grade"].codes)
