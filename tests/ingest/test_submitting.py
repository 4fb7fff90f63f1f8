"""Committing an accepted file."""

import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest

from dashboard.errors import UserError
from dashboard.ingest import check, submit
from dashboard.records import Pepper, Records
from data_models import TABLES, template
from tests.ingest.workforce_file import NAME, people, spoilt, written


@pytest.fixture
def records(tmp_path: Path) -> Iterator[Records]:
    """Empty records with a pepper of their own."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        pepper = Pepper.for_demo(tmp_path / "pepper")
    with Records.open(tmp_path / "records.duckdb", pepper=pepper) as opened:
        submit(check(template(TABLES["organisations"]).encode(), file_name="organisations.csv"), opened, by="test")
        yield opened


def test_an_accepted_file_is_stored_whole(records: Records) -> None:
    """The receipt counts every row and names the file's hash."""
    report = check(written(people()).encode(), file_name=NAME, records=records)
    receipt = submit(report, records, by="test")

    assert report.problems == ()
    assert (receipt.rows, receipt.file_hash) == (6, report.file_hash)
    assert records.rows("workforce").height == 6


def test_a_file_with_a_problem_is_not_stored_at_all(records: Records) -> None:
    """Nothing of it reaches the records."""
    report = check(spoilt(1, fte="x").encode(), file_name=NAME, records=records)

    with pytest.raises(UserError, match="1 problem, so nothing was stored"):
        submit(report, records, by="test")
    assert records.rows("workforce").height == 0


def test_people_are_compared_with_the_records(records: Records) -> None:
    """Re-keyed identifiers of earlier quarters are recognised: a leaver is not back without a new start."""
    submit(check(written(people()).encode(), file_name=NAME, records=records), records, by="test")
    later = [row | {"quarter": "2026-Q4", "leaving_date": "", "leaving_reason": ""} for row in people()]
    report = check(written(later).encode(), file_name="workforce_2026-Q4.csv", records=records)

    assert [(problem.row, problem.column, problem.code) for problem in report.problems] == [
        (4, "start_date", "returned without new start")
    ]
