"""Rederiving: a figure that does not follow from released counts tells something beyond them."""

from dataclasses import replace

import polars as pl
import pytest

from dashboard.disclosure.attack.published import AS_AT, PLAIN, Published
from dashboard.disclosure.attack.rederive import findings
from dashboard.disclosure.derive import derive
from dashboard.disclosure.policy import Policy
from dashboard.indicators import discover
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.records.pepper import Pepper
from tests.disclosure.attack.small_release import changed, released
from tests.disclosure.test_typical_pay import protected

TABLE = DeclaredTable(("grade",), "ethnic_group")
KEY = "workforce_share"
FIRST = (pl.col("status") == "") & ((pl.col("status") == "").cum_sum() == 1)
BEYOND = f"{KEY} by {TABLE.key} does not follow from the released counts: it tells something beyond them."


@pytest.fixture(scope="module")
def published(people: pl.DataFrame, viewer: Policy, pepper: Pepper) -> Published:
    """Counts and shares of the network, by grade."""
    few = replace(viewer, tables=tuple(table for table in viewer.tables if table.breakdowns in ((), ("grade",))))
    return released(people, few, pepper, (PLAIN, KEY))


def test_a_true_release_follows_from_its_counts(people: pl.DataFrame, viewer: Policy, pepper: Pepper) -> None:
    """Every figure of every indicator comes out again, also those that stand as at an earlier quarter."""
    published = released(people, viewer, pepper, tuple(discover()))
    standing = [int(frame["note"].str.contains(AS_AT).sum()) for frame in published.figures.values()]

    assert list(findings(published)) == []
    assert sum(standing) > 50
    assert len({key for key, _ in published.figures}) >= 8


@pytest.mark.parametrize(
    ("column", "planted"),
    [("value", pl.col("value") + 1), ("upper", pl.col("upper") + 1), ("denominator", pl.col("denominator") + 5)],
)
def test_one_planted_figure_is_found(published: Published, column: str, planted: pl.Expr) -> None:
    """One number that is one step off is named with its table, and nothing else is."""
    other = changed(published, KEY, TABLE, {column: pl.when(FIRST).then(planted).otherwise(column)})

    assert list(findings(other)) == [BEYOND]


def test_a_figure_shown_that_should_be_hidden_is_found(published: Published) -> None:
    """A rate in the place of a hidden one tells the count behind it."""
    hidden = pl.col("status") == "c"
    first = hidden & (hidden.cum_sum() == 1)
    other = changed(published, KEY, TABLE, {"value": pl.when(first).then(7.0).otherwise("value")})

    assert list(findings(other)) == [BEYOND]


def test_a_standing_figure_that_was_taken_anew_is_found(published: Published) -> None:
    """A share as at an earlier quarter must be the share of that quarter."""
    standing = pl.col("note").str.contains(AS_AT)
    other = changed(published, KEY, TABLE, {"numerator": pl.col("numerator") + 5 * standing.cast(pl.Int64)})

    assert list(findings(other)) == [BEYOND]


def test_rows_in_another_order_do_not_follow(published: Published) -> None:
    """The rows of a table are compared one by one, so they must be the same rows."""
    frame = published.figures[KEY, TABLE].reverse()

    assert list(findings(replace(published, figures={**published.figures, (KEY, TABLE): frame}))) == [BEYOND]


def test_an_unknown_indicator_is_found(published: Published) -> None:
    """Figures of something that nobody declared cannot be derived, and are named."""
    frame = published.figures[KEY, TABLE]
    other = replace(published, figures={**published.figures, ("salaries", TABLE): frame})

    assert list(findings(other)) == [f"salaries by {TABLE.key} is no figure of this release's policy."]


def test_a_release_without_counts_cannot_be_checked(published: Published) -> None:
    """Without the plain counts nothing can be derived, and that is said once."""
    shares = {name: frame for name, frame in published.figures.items() if name[0] != PLAIN}

    assert list(findings(replace(published, figures=shares))) == [
        "There are no plain counts (headcount) to derive the other figures from."
    ]


def test_pay_gaps_follow_from_released_pay() -> None:
    """A gap made of two released amounts adds nothing to them; one that is off by a point does."""
    counts = protected(100)
    amounts, gaps = (
        derive(discover()[key], counts, counts.tables[0], counts.policy).as_polars()
        for key in ("median_pay", "median_pay_gap")
    )
    moved = gaps.with_columns(pl.col("value") + 1)

    def found(gap: pl.DataFrame) -> list[str]:
        figures = {("median_pay", counts.tables[0]): amounts, ("median_pay_gap", counts.tables[0]): gap}
        return list(findings(Published(counts.policy, counts.quarters, figures)))

    assert found(gaps) == []
    assert len(found(moved)) == 1
