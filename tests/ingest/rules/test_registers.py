"""Known organisations and programmes."""

import polars as pl

from dashboard.ingest import check
from tests.ingest.workforce_file import NAME, people, written

SENT = {"organisations": pl.DataFrame({"organisation_id": ["ORG-02", "ORG-03"]})}


def test_an_organisation_nobody_knows_is_named() -> None:
    """On every row, with the register to mend."""
    rows = people(3)
    rows[1]["organisation_id"] = "ORG-02"
    report = check(written(rows).encode(), file_name=NAME, companions=SENT)

    assert [(problem.row, problem.column) for problem in report.problems] == [
        (2, "organisation_id"),
        (4, "organisation_id"),
    ]
    assert "organisations.csv" in report.problems[0].message


def test_without_a_register_nothing_is_held_against_a_file() -> None:
    """Checking a file on its own is allowed."""
    assert check(written(people(3)).encode(), file_name=NAME).accepted
