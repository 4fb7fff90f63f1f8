"""What is typed is checked as a file would be."""

import pandas as pd

from dashboard.components.upload.grid import typed_file
from dashboard.ingest import check
from data_models import TABLES
from tests.ingest.workforce_file import people


def test_rows_typed_are_the_file_that_would_have_been_exported() -> None:
    """Six people, with rows left empty between them; the organisation and the quarter are added."""
    names = [
        column.name for column in TABLES["workforce"].columns() if column.name not in {"organisation_id", "quarter"}
    ]
    rows = [{name: row[name] for name in names} for row in people()]
    typed = pd.DataFrame([*rows[:3], dict.fromkeys(names, ""), dict.fromkeys(names), *rows[3:]], columns=names)
    report = check(typed_file(TABLES["workforce"], typed, "ORG-01", "2026-Q3"), file_name="workforce_2026-Q3.csv")

    assert report.accepted
    assert report.rows == 6
    assert (report.owners, report.quarter) == (("ORG-01",), "2026-Q3")
