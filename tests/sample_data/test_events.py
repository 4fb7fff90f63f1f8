"""Training, concerns and cases."""

import polars as pl

from sample_data import periods
from sample_data.events import KINDS
from sample_data.uploads import Uploads


def test_events_happen_to_people_while_they_are_there(committed: Uploads) -> None:
    """Every event's person is paid staff of that quarter, already started and not yet gone."""
    who = ["organisation_id", "quarter", "staff_id"]
    rows = committed.table("staff_events").join(committed.table("workforce"), on=who, how="left")

    assert rows["start_date"].null_count() == 0
    assert rows["salary"].null_count() == 0
    assert rows.filter(pl.col("opened_on") < pl.col("start_date")).height == 0
    assert rows.filter(pl.col("opened_on") > pl.col("leaving_date")).height == 0


def test_events_open_in_their_quarter(committed: Uploads) -> None:
    """A quarter's file holds what began in it."""
    rows = committed.table("staff_events")
    for quarter in committed.quarters:
        opened = rows.filter(pl.col("quarter") == quarter)["opened_on"]
        assert periods.first_day(quarter).item() <= opened.min() <= opened.max() <= periods.last_day(quarter).item()


def test_every_kind_happens(committed: Uploads) -> None:
    """All event types are in the sample, training both mandatory and not."""
    found = committed.table("staff_events").select("event_type", "mandatory").unique()

    assert found.height == len(KINDS)
