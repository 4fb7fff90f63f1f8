"""How many organisations have sent what they owe."""

import polars as pl

from dashboard.records import Records
from dashboard.records.coverage import coverage
from data_models import TABLES
from data_models.templates import examples
from tests.records.people import submit, workforce


def test_only_counts_are_given(records: Records) -> None:
    """Of those registered and of those who have ever sent a table; a nil return is a return."""
    register = examples(TABLES["organisations"]).with_columns(organisation_id=pl.Series(["ORG-01", "ORG-02"]))
    submit(records, register, "organisations")
    submit(records, workforce(["ORG-01", "ORG-03"], "2026-Q2"))
    submit(records, workforce(["ORG-01"], "2026-Q3"))
    records.submit_nothing("seats", "ORG-03", "2026-Q3", by="tests")
    with records.cursor() as cursor:
        found = coverage(cursor, "2026-Q3")

    assert found == {
        "quarter": "2026-Q3",
        "organisations": 3,
        "owing": 2,
        "tables": {"seats": [1, 1], "workforce": [1, 3]},
    }
