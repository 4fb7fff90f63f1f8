"""Seats on bodies."""

import polars as pl

from sample_data.seats import BODIES, SEATS
from sample_data.uploads import Uploads


def test_every_body_has_its_seats_and_one_chair(committed: Uploads) -> None:
    """Twelve seats of organisations and one chair, who votes, each quarter."""
    rows = committed.table("seats")
    held = rows.filter(pl.col("organisation_id").is_not_null()).group_by("body_id", "quarter").len()

    assert held["len"].unique().to_list() == [SEATS]
    assert held.height == len(BODIES) * len(committed.quarters)
    assert rows.group_by("body_id", "quarter").agg(pl.col("chair").sum())["chair"].unique().to_list() == [1]
    assert rows.filter(pl.col("chair") & ~pl.col("voting")).height == 0


def test_people_who_sit_for_themselves_have_no_vote(committed: Uploads) -> None:
    """Advisory and delivery bodies hear practitioners, community experts and experts by experience."""
    personal = committed.table("seats").filter(pl.col("organisation_id").is_null())

    assert personal["member_type"].n_unique() == 3
    assert not personal["voting"].any()
    assert set(personal["level"]) == {"advisory", "delivery"}


def test_seats_stay_from_quarter_to_quarter(committed: Uploads) -> None:
    """Membership changes once, in the middle of the sample."""
    rows = committed.table("seats").sort("quarter").filter(pl.col("organisation_id").is_not_null())
    members = rows.group_by("quarter", maintain_order=True).agg(pl.struct("body_id", "organisation_id").sort())

    assert members["body_id"].n_unique() == 2
