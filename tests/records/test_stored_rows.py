"""Rows of single submissions."""

import polars as pl

from dashboard.records import Records
from tests.records.people import submit, workforce


def test_rows_of_a_replaced_submission_are_still_there(records: Records) -> None:
    """To be compared with what took its place."""
    submit(records, workforce(people=3))
    submit(records, workforce(people=5), replace=True)

    assert records.stored("workforce", [1]).height == 3
    assert records.stored("workforce", [2]).height == 5
    assert records.stored("workforce", [1, 2]).columns == records.rows("workforce").columns


def test_what_a_file_would_replace_is_found_by_owner_and_quarter(records: Records) -> None:
    """Current ones only, and none for a place that is empty."""
    submit(records, workforce(["ORG-01", "ORG-02"]))
    places = pl.DataFrame({"owner": ["ORG-02", "ORG-02"], "quarter": ["2026-Q3", "2026-Q4"]})

    assert records.current("workforce", places).rows() == [(2, "ORG-02", "2026-Q3", 3)]

    records.withdraw(2, by="tests")

    assert records.current("workforce", places).is_empty()
