"""Members with what they are chosen by."""

from datetime import date

import polars as pl

from dashboard.disclosure.cohorts.people import once, started
from dashboard.indicators.cohorts import Participants, PeopleRows
from tests.disclosure.cohorts.network import network


def test_grade_and_region_are_those_at_entry() -> None:
    """Whoever is in no return of that quarter, or has left in it, is kept and said not to be found."""
    given = network()
    stranger = given.members._frame.head(1).with_columns(pl.lit("ORG-00/nobody").alias("person"))
    people = started(Participants(PeopleRows(pl.concat([given.members._frame, stranger])), *given[1:]))
    known = people.filter("found").row(0, named=True)
    row = given.staff._frame.filter((pl.col("person") == known["person"]) & (pl.col("ordinal") == known["entry"])).row(
        0, named=True
    )

    assert (known["grade"], known["region"]) == (row["grade"], row["region"])
    assert people.filter(pl.col("person") == "ORG-00/nobody")["found"].to_list() == [False]
    assert people.height == given.members._frame.height + 1


def test_a_person_in_two_cohorts_is_counted_once() -> None:
    """In the one that they started first, whichever is listed first."""
    rows = pl.DataFrame(
        {
            "person": ["a", "b", "a"],
            "started_on": [date(2025, 1, 6), date(2024, 1, 8), date(2024, 1, 8)],
            "programme": "P-1",
            "cohort": ["2025", "2024", "2024"],
        }
    )

    assert sorted(once(rows).select("person", "cohort").rows()) == [("a", "2024"), ("b", "2024")]
