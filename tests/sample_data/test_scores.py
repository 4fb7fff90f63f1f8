"""Outcome scores."""

import polars as pl

from sample_data.uploads import Uploads


def test_only_completers_are_measured_again(committed: Uploads) -> None:
    """Everybody who started has a first score; later ones need a completed programme, half a year for the last."""
    who = ["programme_id", "cohort", "participant_id"]
    rows = committed.table("outcome_scores").join(committed.table("enrolments"), on=who)
    later = rows.filter(pl.col("wave") != "pre")

    assert later["completed_on"].null_count() == 0
    assert rows.height == committed.table("outcome_scores").height
    assert set(rows["wave"]) == {"pre", "post", "follow-up"}
    assert rows.filter(pl.col("cohort") == "2025-26", pl.col("wave") == "follow-up").height == 0
