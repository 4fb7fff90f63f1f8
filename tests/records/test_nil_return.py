"""Saying that there is nothing to report."""

import pytest

from dashboard.records import AlreadySubmitted, Records, RecordsError
from tests.records.people import submit, workforce


def test_a_nil_return_is_a_submission_without_rows(records: Records) -> None:
    """It can be listed, withdrawn, and replaced by a file."""
    receipt = records.submit_nothing("workforce", "ORG-01", "2026-Q3", by="tests")
    listed = records.submissions().row(0, named=True)

    assert (receipt.submissions, receipt.rows) == ((1,), 0)
    assert (listed["owner"], listed["quarter"], listed["rows"], listed["state"]) == ("ORG-01", "2026-Q3", 0, "current")
    assert submit(records, workforce(), replace=True).replaced == (1,)


def test_what_was_reported_is_not_wiped_out_by_it(records: Records) -> None:
    """Withdraw it first, if it was wrong."""
    submit(records, workforce())

    with pytest.raises(AlreadySubmitted):
        records.submit_nothing("workforce", "ORG-01", "2026-Q3", by="tests")
    assert records.rows("workforce").height == 3


def test_a_register_has_no_nil_return(records: Records) -> None:
    """It says nothing of a quarter."""
    with pytest.raises(RecordsError, match="no quarters"):
        records.submit_nothing("organisations", "ORG-01", "2026-Q3", by="tests")
