"""Attendance at programme sessions."""

import polars as pl

from sample_data.attendance import ATTENDS, SESSIONS
from sample_data.uploads import Uploads


def test_only_people_who_had_started_and_not_withdrawn_are_listed(committed: Uploads) -> None:
    """Nobody is marked absent from a session they could not have come to."""
    who = ["programme_id", "cohort", "participant_id"]
    rows = committed.table("attendance").join(committed.table("enrolments"), on=who, how="left")

    assert rows.filter(pl.col("session_on") < pl.col("started_on")).height == 0
    assert rows.filter(pl.col("session_on") > pl.col("withdrew_on")).height == 0
    assert rows["started_on"].null_count() == 0


def test_a_cohort_has_as_many_sessions_as_its_programme(committed: Uploads) -> None:
    """Cohorts that are over held every session; none held more."""
    held = committed.table("attendance").group_by("programme_id").agg(pl.col("session_id").n_unique())

    assert all(sessions <= SESSIONS[programme][0] for programme, sessions in held.iter_rows())
    assert {programme for programme, _ in held.iter_rows()} == set(SESSIONS)
    assert set(ATTENDS) <= set(SESSIONS)
