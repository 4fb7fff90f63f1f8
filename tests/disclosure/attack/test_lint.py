"""Lint: what may not stand in a release is found by looking at it."""

from dataclasses import replace

import polars as pl
import pytest

from dashboard.disclosure.attack.lint import findings
from dashboard.disclosure.attack.published import PLAIN, Published
from dashboard.disclosure.policy import Policy
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.records.pepper import Pepper
from tests.disclosure.attack.small_release import Changes, changed, released

TABLE = DeclaredTable(("grade",), "ethnic_group")
SHOWN = pl.col("status") == ""


@pytest.fixture(scope="module")
def published(people: pl.DataFrame, viewer: Policy, pepper: Pepper) -> Published:
    """Counts and shares of the network."""
    return released(people, viewer, pepper, (PLAIN, "workforce_share"))


def one_row(column: str, value: object, where: pl.Expr = SHOWN) -> Changes:
    """Write one value into the first row of some."""
    first = where & (where.cum_sum() == 1)
    return {column: pl.when(first).then(pl.lit(value)).otherwise(column)}


def test_a_true_release_is_clean(published: Published) -> None:
    """Nothing is found where nothing was planted, in any table of any indicator."""
    assert list(findings(published)) == []
    assert len(published.figures) > 20


@pytest.mark.parametrize(
    ("column", "value", "fault"),
    [
        ("value", 5.0, "a value is below 10."),
        ("numerator", 5, "a numerator is below 10."),
        ("numerator", 0, "a numerator is below 10."),
        ("value", 21.0, "a value is no multiple of 5."),
        ("numerator", 21, "a numerator is no multiple of 5."),
        ("denominator", 101, "a denominator is no multiple of 5."),
    ],
)
def test_one_planted_count_is_found(published: Published, column: str, value: float, fault: str) -> None:
    """One count that is too small, or is no multiple of five, is named with its table."""
    planted = changed(published, PLAIN, TABLE, one_row(column, value))

    assert list(findings(planted)) == [f"headcount by {TABLE.key}: {fault}"]


@pytest.mark.parametrize(
    ("column", "value"), [("note", "Nobody at all."), ("numerator", 20), ("value", 30.0), ("upper", 9.0)]
)
def test_a_hidden_row_that_differs_is_found(published: Published, column: str, value: object) -> None:
    """A hidden figure with other words, or with any number, can be told from the others."""
    planted = changed(published, "workforce_share", TABLE, one_row(column, value, pl.col("status") == "c"))

    assert list(findings(planted)) == [f"workforce_share by {TABLE.key}: hidden figures can be told apart."]


def test_an_undeclared_column_is_found(published: Published) -> None:
    """A column that nobody declared could hold anything."""
    planted = changed(published, PLAIN, TABLE, {"true_count": pl.lit(3)})

    assert [*findings(planted)] == [f"headcount by {TABLE.key}: there are columns that nobody declared: true_count."]


def test_rows_that_follow_the_data_are_found(published: Published) -> None:
    """Rows that are missing, or in another order than the code lists', tell what was found."""
    frame = published.figures[PLAIN, TABLE]
    for other in (frame.filter(SHOWN), frame.reverse()):
        planted = replace(published, figures={(PLAIN, TABLE): other})
        assert [fault for fault in findings(planted) if "its rows, or their order" in fault]


def test_a_table_off_the_list_is_found(published: Published) -> None:
    """A table that the policy does not allow is named."""
    shorter = replace(published.policy, tables=tuple(one for one in published.policy.tables if one != TABLE))

    assert list(findings(replace(published, policy=shorter))) == [
        f"{key} by {TABLE.key}: the table is not on the policy's list." for key in (PLAIN, "workforce_share")
    ]
