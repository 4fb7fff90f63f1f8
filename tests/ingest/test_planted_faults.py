"""Every planted fault is found at its cell, none besides, and faultless files of any content come through unchanged."""

import polars as pl
from hypothesis import given, settings
from hypothesis import strategies as st

from bench._workforce import KINDS, spoilt, workforce
from dashboard.ingest import check

ROWS = 3_000


def test_every_kind_of_planted_fault_is_found_and_no_sound_cell_is_blamed() -> None:
    """Twenty kinds, one row in a hundred, exact row and column."""
    rows, truth = spoilt(workforce(ROWS))
    report = check(rows.write_csv().encode(), table="workforce")

    assert len(KINDS) >= 20
    assert {(problem.row, problem.column) for problem in report.problems} == truth


def test_a_faultless_file_has_no_finding() -> None:
    """Neither problem nor warning."""
    report = check(workforce(ROWS).write_csv().encode(), table="workforce")

    assert (report.problems, report.warnings) == ((), ())
    assert report.rows == ROWS


def test_a_file_in_which_every_row_is_faulty_is_reported_whole() -> None:
    """No limit, and every row named."""
    report = check(workforce(ROWS).with_columns(fte=pl.lit("x")).write_csv().encode(), table="workforce")

    assert [problem.row for problem in report.problems if problem.column == "fte"] == list(range(2, ROWS + 2))


@settings(max_examples=15, deadline=None)
@given(st.integers(1, 200), st.integers(0, 2**32 - 1))
def test_what_was_accepted_reads_back_as_itself(rows: int, seed: int) -> None:
    """Reading, writing and reading again changes nothing."""
    first = check(workforce(rows, seed).write_csv().encode(), table="workforce")
    assert first.frame is not None
    again = check(first.frame.write_csv().encode(), table="workforce")

    assert first.accepted
    assert again.accepted
    assert again.frame is not None
    assert again.frame.equals(first.frame)
