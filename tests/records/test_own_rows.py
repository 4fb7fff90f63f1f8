"""One organisation's rows through the statements for all."""

from dashboard.records import Records
from dashboard.records.own_rows import narrow
from tests.records.people import submit, workforce


def test_the_same_statement_counts_one_organisation(records: Records) -> None:
    """For this cursor only, and whatever the organisation is called."""
    submit(records, workforce(["ORG-01", "O'Brien"], people=2))
    with records.cursor() as cursor:
        narrow(cursor, "O'Brien")

        assert cursor.execute("SELECT organisation_id, count(*) FROM current_workforce GROUP BY 1").fetchall() == [
            ("O'Brien", 2)
        ]
    with records.cursor() as cursor:
        assert cursor.execute("SELECT count(*) FROM current_workforce").fetchone() == (4,)


def test_it_narrows_what_is_only_supposed(records: Records) -> None:
    """Within the transaction that sees a file that is not submitted."""
    submit(records, workforce(["ORG-01", "ORG-02"], people=2))
    with records.supposing("workforce", workforce(["ORG-01"], people=5)) as cursor:
        narrow(cursor, "ORG-01")

        assert cursor.execute("SELECT count(*) FROM current_workforce").fetchone() == (5,)
