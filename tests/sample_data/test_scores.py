"""Outcome scores."""

import polars as pl

from sample_data.scores import USEFUL, USEFULNESS
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


def test_only_completers_of_courses_rate_them(committed: Uploads) -> None:
    """Ratings are of the end, from 1 to 5, by most of those who completed and by nobody twice."""
    who = ["programme_id", "cohort", "participant_id"]
    rated = committed.table("outcome_scores").filter(pl.col("measure") == USEFULNESS)
    completed = committed.table("enrolments").filter(
        pl.col("programme_id").is_in(list(USEFUL)), pl.col("completed_on").is_not_null()
    )

    assert rated.join(completed, on=who, how="anti").is_empty()
    assert 0.8 < rated.height / completed.height < 1
    assert rated.select(who).n_unique() == rated.height
    assert set(rated["wave"]) == {"post"}
    assert set(rated["score"]) == {1, 2, 3, 4, 5}
