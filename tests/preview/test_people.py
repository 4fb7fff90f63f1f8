"""The people of a file beside those of another."""

from datetime import date

import polars as pl

from dashboard.preview.people import (
    CHANGED_ETHNICITY,
    CHANGED_GRADE,
    CHANGED_START,
    FOUND_ETHNICITY,
    JOINED,
    LEFT,
    LOST_ETHNICITY,
    UNTRACED,
    earlier_people,
    here,
    known,
    matched,
    minoritised,
    replaced_people,
)
from dashboard.records import Records
from tests.preview.office import staff
from tests.records.people import submit


def test_each_change_is_told_from_the_others(records: Records) -> None:
    """Joined, left with a date, not there at all, and what changed of who stayed."""
    frame = staff("2026-Q3").with_row_index("n")
    place = pl.col("n")
    frame = frame.with_columns(
        staff_id=pl.when(place == 0).then(pl.lit("new")).otherwise("staff_id"),
        leaving_date=pl.when(place == 1).then(pl.lit(date(2026, 8, 1))).otherwise("leaving_date"),
        ethnic_group=pl.when(place == 2)
        .then(pl.lit("Not stated"))
        .when(place == 3)
        .then(pl.lit("Arab"))
        .otherwise("ethnic_group"),
        start_date=pl.when(place == 5).then(pl.lit(date(2020, 2, 1))).otherwise("start_date"),
        grade=pl.when(place == 6).then(pl.lit("Executive")).otherwise("grade"),
    ).drop("n")
    people = earlier_people(records, frame)

    assert people is not None
    assert people.against == "2026-Q2"
    each = (JOINED, LEFT, UNTRACED, LOST_ETHNICITY, CHANGED_ETHNICITY, CHANGED_START, CHANGED_GRADE)
    assert [people.count(which) for which in each] == [1] * 7
    assert people.count(FOUND_ETHNICITY) == 0
    assert (people.count(here()), people.count(here("_before"))) == (39, 40)


def test_what_it_replaces_is_the_same_quarter(records: Records) -> None:
    """None where nothing of it was sent."""
    assert replaced_people(records, staff("2026-Q3")) is None

    submit(records, staff("2026-Q3").head(30))
    people = replaced_people(records, staff("2026-Q3"))

    assert people is not None
    assert people.count(JOINED) == 10


def test_a_first_quarter_has_nothing_before_it(records: Records) -> None:
    """Nor has an organisation that never sent."""
    assert earlier_people(records, staff("2026-Q1")) is None
    assert earlier_people(records, staff("2026-Q3", ["ORG-09"])) is None


def test_groups_are_those_of_the_classification() -> None:
    """Known, and racially minoritised, as every indicator counts them."""
    rows = pl.DataFrame({"ethnic_group": ["Indian", "Not stated", "Roma", None]})
    found = rows.select(known("ethnic_group").alias("known"), minoritised("ethnic_group").alias("minoritised"))

    assert found["known"].to_list() == [True, False, True, None]
    assert found["minoritised"].to_list()[:2] == ["yes", "Unknown"]


def test_nobody_is_matched_across_organisations() -> None:
    """The same pseudonym in two organisations is two people."""
    one = staff("2026-Q2", ["ORG-01"]).head(1)
    other = staff("2026-Q3", ["ORG-02"]).head(1)

    assert matched(one, other).height == 2
