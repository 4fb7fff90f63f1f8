"""Round trips for the ledger."""

from dashboard.ingest import check
from dashboard.ingest.trips import trip
from tests.ingest.workforce_file import NAME, people, spoilt, written


def test_a_trip_says_what_was_asked_and_no_value() -> None:
    """Rules with how many cells, whose file it is, and what came of it."""
    made = trip(
        check(spoilt(1, fte="x", salary="900000").encode(), file_name=NAME), sitting="one", by="me", door="browser"
    )

    assert (made.outcome, made.owner, made.table, made.rows) == ("to mend", "ORG-01", "workforce", 6)
    assert made.asked[("salary_a_year", "query")] == 1
    assert sum(made.asked.values()) == 2
    assert "900000" not in str(made)


def test_a_file_of_several_has_no_owner() -> None:
    """And submitting asks nothing more."""
    rows = people()
    rows[0]["organisation_id"] = "ORG-02"
    report = check(written(rows).encode(), file_name=NAME)

    assert trip(report, sitting="one", by="me", door="command line").outcome == "accepted"
    assert trip(report, sitting="one", by="me", door="command line", committed=True).asked == {}
    assert trip(report, sitting="one", by="me", door="browser").owner is None
