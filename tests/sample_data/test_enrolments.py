"""Applications to programmes."""

import polars as pl

from sample_data.programmes import ADVISORY, CO_DESIGN_BLACK, CO_DESIGN_SOUTH_ASIAN
from sample_data.uploads import Uploads

FOUR_TYPES = {"by-and-for organisation", "individual practitioner", "community expert", "expert by experience"}


def test_staff_on_programmes_are_in_the_workforce_files(committed: Uploads) -> None:
    """Every pseudonym links, under the same organisation: outcomes can be followed."""
    linked = committed.table("enrolments").filter(pl.col("staff_id").is_not_null())
    known = committed.table("workforce").select("organisation_id", "staff_id").unique()

    assert linked.height > 300
    assert linked.join(known, on=["organisation_id", "staff_id"], how="anti").height == 0


def test_groups_have_the_four_kinds_of_member(committed: Uploads) -> None:
    """Two co-design groups and an advisory group of twelve, from three dozen expressions of interest."""
    for programme in (CO_DESIGN_BLACK, CO_DESIGN_SOUTH_ASIAN, ADVISORY):
        rows = committed.table("enrolments").filter(pl.col("programme_id") == programme)
        members = rows.filter(pl.col("started_on").is_not_null())

        assert (rows.height, rows["offered_on"].count(), members.height) == (36, 14, 12)
        assert set(members["member_type"]) == FOUR_TYPES


def test_nothing_is_known_before_it_happens(committed: Uploads, small: Uploads) -> None:
    """No stage lies after the end of the sample."""
    for uploads in (committed, small):
        last = uploads.table("workforce")["start_date"].max()
        stages = uploads.table("enrolments").select("offered_on", "started_on", "completed_on", "withdrew_on")
        assert all(day is None or day <= last for day in stages.max().row(0))


def test_nobody_completes_and_withdraws(committed: Uploads) -> None:
    """Each started place ends one way, or has not ended."""
    both = pl.col("completed_on").is_not_null() & pl.col("withdrew_on").is_not_null()

    assert committed.table("enrolments").filter(both).height == 0
