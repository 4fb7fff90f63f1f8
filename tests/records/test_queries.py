"""What is current is given with its types, and by owner, quarter and column as asked."""

import polars as pl

from dashboard.records import Records
from data_models import TABLES
from tests.records.people import programmes, submit, workforce


def test_rows_come_back_as_they_were_sent(records: Records) -> None:
    """All columns but the identifiers, to the last value and type."""
    sent = workforce(["A", "B"])
    submit(records, sent)
    back = records.rows("workforce")

    assert back.drop("staff_id").select(sent.drop("staff_id").columns).equals(sent.drop("staff_id"))
    assert back.schema == pl.Schema({column.name: column.dtype for column in TABLES["workforce"].columns()})


def test_rows_by_owner_quarter_and_column(records: Records) -> None:
    """An analyst's own rows, some quarters, some columns in the order asked for."""
    submit(records, workforce(["A", "B"], "2026-Q2"))
    submit(records, workforce(["A", "B"], "2026-Q3"))
    found = records.rows("workforce", owner="A", quarters=["2026-Q3"], columns=["quarter", "organisation_id"])

    assert found.rows() == [("2026-Q3", "A")] * 3
    assert records.rows("workforce", quarters=[]).is_empty()
    assert records.rows("workforce", owner="A'; DROP TABLE workforce; --").is_empty()


def test_quarters_are_those_with_something_current(records: Records) -> None:
    """In order, without what was withdrawn, and none for a register."""
    submit(records, workforce(quarter="2026-Q3"))
    submit(records, workforce(quarter="2025-Q4"))
    submit(records, workforce(quarter="2026-Q1"))
    submit(records, programmes(), "programmes")
    records.withdraw(3, "tests")

    assert records.quarters() == ("2025-Q4", "2026-Q3")
    assert records.quarters("programmes") == ()


def test_the_fingerprint_is_of_what_is_current(records: Records) -> None:
    """It moves with every change and comes back when the change is taken back."""
    empty = records.fingerprint()
    submit(records, workforce(["A"]))
    one = records.fingerprint()
    submit(records, workforce(["B"]))
    two = records.fingerprint()
    records.withdraw(2, "tests")

    assert len({empty, one, two}) == 3
    assert records.fingerprint() == one


def test_an_empty_file_has_empty_answers(records: Records) -> None:
    """Nothing yet is no error."""
    assert records.submissions().is_empty()
    assert records.known("organisations") == frozenset()
    assert records.quarters() == ()
    assert records.rows("workforce").is_empty()
