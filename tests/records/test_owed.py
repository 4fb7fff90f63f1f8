"""What is still owed for a quarter."""

import polars as pl

from dashboard.records import Records
from dashboard.records.owed import owed
from data_models import TABLES
from data_models.templates import examples
from tests.records.people import submit, workforce


def still(records: Records, quarter: str) -> list[tuple[object, ...]]:
    """What is owed, row by row."""
    with records.cursor() as cursor:
        return owed(cursor, quarter).rows()


def test_everybody_registered_owes_its_workforce(records: Records) -> None:
    """Until it is sent, or a nil return is."""
    register = examples(TABLES["organisations"]).with_columns(organisation_id=pl.Series(["ORG-01", "ORG-02"]))
    submit(records, register, "organisations")
    submit(records, workforce(["ORG-01", "ORG-03"], "2026-Q2"))

    assert still(records, "2026-Q3") == [
        ("ORG-01", "workforce", "2026-Q2"),
        ("ORG-02", "workforce", None),
        ("ORG-03", "workforce", "2026-Q2"),
    ]

    submit(records, workforce(["ORG-01"], "2026-Q3"))
    records.submit_nothing("workforce", "ORG-02", "2026-Q3", by="tests")

    assert still(records, "2026-Q3") == [("ORG-03", "workforce", "2026-Q2")]


def test_what_was_withdrawn_is_owed_again(records: Records) -> None:
    """A table that was sent before is expected again."""
    records.submit_nothing("seats", "ORG-01", "2026-Q2", by="tests")
    receipt = records.submit_nothing("seats", "ORG-01", "2026-Q3", by="tests")
    records.withdraw(receipt.submissions[0], by="tests")

    assert still(records, "2026-Q3") == [("ORG-01", "seats", "2026-Q3")]
