"""Rows beside the rows they replace."""

import pytest

from dashboard.ingest import check
from dashboard.preview.totals import totals
from dashboard.records import Records
from data_models import TABLES, template
from tests.preview.office import report, staff
from tests.records.people import submit


def test_nothing_is_replaced_the_first_time(records: Records) -> None:
    """Every row is new."""
    found = totals(report(records), records)

    assert (found.rows, found.before, found.added, found.replaces, found.removed) == (40, 0, 40, (), 0.0)


def test_rows_gone_are_told_from_rows_exchanged(records: Records) -> None:
    """As many rows as before may be other people."""
    submit(records, staff("2026-Q3"))
    found = totals(report(records, lambda frame: frame.head(28)), records)

    assert (found.rows, found.before, found.gone, found.added) == (28, 40, 12, 0)
    assert found.replaces == (11,)
    assert found.removed == pytest.approx(0.3)


def test_a_register_is_replaced_by_owner(records: Records) -> None:
    """It has no quarter."""
    content = template(TABLES["organisations"]).encode()
    found = totals(check(content, file_name="organisations.csv", records=records), records)

    assert (found.before, found.gone, found.added) == (2, 0, 0)


def test_nothing_is_counted_of_somebody_else_s_rows(records: Records) -> None:
    """Only that there is something that would be replaced."""
    submit(records, staff("2026-Q3"))
    found = totals(report(records), records, own=False)

    assert (found.rows, found.before, found.gone, found.added, found.removed) == (40, None, None, None, 0.0)
    assert found.replaces == (11,)
