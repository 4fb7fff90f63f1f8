"""Pandera's verdict in words."""

import polars as pl

from dashboard.ingest import check
from dashboard.ingest.rules.judging import judge, remarks, shown
from data_models import TABLES
from tests.ingest.workforce_file import NAME, people, written

TABLE = TABLES["workforce"]


def frame() -> pl.DataFrame:
    """The faultless rows with types."""
    found = check(written(people()).encode(), file_name=NAME).frame
    assert found is not None
    return found


def test_faultless_rows_have_no_fault() -> None:
    """Nor a remark."""
    assert judge(TABLE, frame(), {}).is_empty()
    assert remarks(TABLE, frame(), {}).is_empty()


def test_a_fault_shows_what_the_file_held() -> None:
    """Not how a program stores it."""
    worse = frame().with_columns(fte=pl.lit(2.0), start_date=pl.lit("2027-01-01").str.to_date())
    found = judge(TABLE, worse.head(1), {})

    assert set(found.select("column", "value").rows()) == {("fte", "2"), ("start_date", "2027-01-01")}


def test_a_rule_keeps_silent_about_cells_that_could_not_be_read() -> None:
    """One fault is one problem: an unreadable leaving date does not make its reason wrong too."""
    worse = frame().with_columns(leaving_date=pl.lit(None, dtype=pl.Date))

    assert judge(TABLE, worse, {})["column"].to_list() == ["leaving_reason"]
    assert judge(TABLE, worse, {"leaving_date": pl.Series([2], dtype=pl.UInt32)}).is_empty()


def test_a_missing_column_is_left_to_the_header() -> None:
    """It is named there, once."""
    assert judge(TABLE, frame().drop("region"), {}).is_empty()


def test_values_are_written_as_a_file_has_them() -> None:
    """Booleans, whole amounts and dates."""
    assert shown(pl.Series([True, False, None])).to_list() == ["yes", "no", None]
    assert shown(pl.Series([2.0, 2.5])).to_list() == ["2", "2.5"]
