"""The one form of figures."""

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.indicators.declared_table import BREAKDOWNS, CHARACTERISTICS, DeclaredTable
from dashboard.release.content import by_table, compact, declared, digest, values


def figures(**changed: list[object]) -> pl.DataFrame:
    """Two figures of one table, one of them hidden."""
    columns: dict[str, list[object]] = {
        "indicator": ["headcount"] * 2,
        "table": ["grade"] * 2,
        "quarter": ["2026-Q3"] * 2,
        "grade": ["Manager", "Executive"],
        "unit": ["people"] * 2,
        "status": ["", "c"],
        "note": ["", "Too few people to show."],
        "value": [40.0, None],
        "lower": [34.0, None],
        "upper": [46.0, None],
        "numerator": [40, None],
        "denominator": [None, None],
    }
    return pl.DataFrame(columns | changed, strict=False)


@pytest.mark.parametrize(
    "changed",
    [
        {"value": [45.0, None]},
        {"value": [40.0, 0.0]},
        {"numerator": [40, 0]},
        {"status": ["", "x"]},
        {"grade": ["Manager", "Trustee"]},
        {"grade": ["Executive", "Manager"]},
        {"note": ["", "Too few people to show!"]},
    ],
    ids=str,
)
def test_any_change_of_any_figure_changes_the_digest(changed: dict[str, list[object]]) -> None:
    """A figure, its words, its place, and the difference between nought and nothing."""
    assert digest(compact(figures(**changed))) != digest(compact(figures()))


def test_the_form_is_reached_once() -> None:
    """Bringing compact figures to compact form changes nothing, so what is read back can be checked."""
    once = compact(figures())

    assert compact(once).equals(once)
    assert digest(compact(once)) == digest(once)


def test_there_is_no_minus_nought() -> None:
    """Two spellings of one number would be two releases."""
    minus, plain = (compact(figures(value=[nought, None])) for nought in (-0.0, 0.0))

    assert digest(minus) == digest(plain)


def test_a_table_keeps_its_own_columns_and_its_gaps() -> None:
    """What does not split it is not there, and a count that is not shown is missing, not minus one."""
    table = by_table(compact(figures()))["headcount", "grade"]

    assert "region" not in table.columns
    assert table["numerator"].to_list() == [40, None]
    assert table["denominator"].to_list() == [None, None]


def test_values_are_sorted() -> None:
    """The numbers that stand for texts do not depend on which came first."""
    assert values(pl.Series(["b", "a", "b"])) == ["a", "b"]


@given(st.sets(st.sampled_from(BREAKDOWNS)), st.sampled_from((None, *CHARACTERISTICS)))
def test_a_key_reads_back_as_its_table(names: set[str], characteristic: str | None) -> None:
    """Keys lose nothing."""
    table = DeclaredTable(tuple(name for name in BREAKDOWNS if name in names), characteristic)

    assert declared(table.key) == table
