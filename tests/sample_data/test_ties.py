"""Ties in the support network."""

import polars as pl

from sample_data.programmes import NETWORK
from sample_data.uploads import Uploads


def test_members_name_other_members(committed: Uploads) -> None:
    """Nobody names themselves or a stranger, or anybody twice in a wave."""
    rows = committed.table("network_ties")
    members = set(committed.table("enrolments").filter(pl.col("programme_id") == NETWORK)["participant_id"])

    assert set(rows["from_participant_id"]) | set(rows["to_participant_id"]) <= members
    assert rows.filter(pl.col("from_participant_id") == pl.col("to_participant_id")).height == 0
    assert rows.is_unique().all()
