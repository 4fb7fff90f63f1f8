"""Counting and naming the records."""

import polars as pl
import pytest

from dashboard.records import Records
from dashboard.release.counts import count, fingerprint
from dashboard.release.faults import ReleaseError
from tests.release.workforce import FEW, PEPPER, QUARTERS


def submissions(**changed: list[object]) -> pl.DataFrame:
    """A list of three submissions."""
    columns: dict[str, list[object]] = {
        "id": [1, 2, 3],
        "table": ["organisations", "workforce", "a_table_of_tomorrow"],
        "owner": ["A", "A", "B"],
        "quarter": [None, "2026-Q3", None],
        "state": ["current"] * 3,
        "rows": [1, 20, 5],
        "file_hash": ["a", "b", "c"],
    }
    return pl.DataFrame(columns | changed)


def test_the_order_and_the_numbers_of_submissions_do_not_name_the_records() -> None:
    """Loaded in another order they have other numbers and are the same records."""
    assert fingerprint(submissions(id=[7, 5, 6]).reverse()) == fingerprint(submissions())


def test_what_no_population_reads_does_not_name_them_either() -> None:
    """An upload table that nothing is counted from changes no figure."""
    assert fingerprint(submissions(file_hash=["a", "b", "z"])) == fingerprint(submissions())


def test_another_file_or_a_withdrawal_does() -> None:
    """Whatever can change a figure changes the name."""
    names = {
        fingerprint(submissions()),
        fingerprint(submissions(file_hash=["a", "z", "c"])),
        fingerprint(submissions(state=["current", "withdrawn", "current"])),
        fingerprint(submissions(quarter=[None, "2026-Q2", None])),
    }

    assert len(names) == 4


def test_each_population_is_counted_and_protected(records: Records) -> None:
    """Every declared table comes back, under the policy asked for."""
    with records.cursor() as cursor:
        counts = count(cursor, FEW, PEPPER)

    assert set(counts.tables) == set(FEW.tables)
    assert (counts.policy, counts.quarters) == (FEW, QUARTERS)


def test_nobody_is_not_counted(tmp_path: pytest.TempPathFactory) -> None:
    """Records without a workforce are refused with the remedy."""
    with (
        Records.open(tmp_path / "records.duckdb", pepper=PEPPER) as empty,
        empty.cursor() as cursor,
        pytest.raises(ReleaseError, match="equity-monitor load"),
    ):
        count(cursor, FEW, PEPPER)
