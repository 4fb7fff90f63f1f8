"""The `attendance` upload table: who came to which session."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import numpy as np
import polars as pl

from sample_data.cohorts import LEADERS, STAFF
from sample_data.programmes import ADVISORY, CO_DESIGN_BLACK, CO_DESIGN_SOUTH_ASIAN, LEARNING, NETWORK

Member = dict[str, Any]
"""One row of the enrolments table."""

SESSIONS = {
    STAFF: (8, 35),
    LEADERS: (6, 38),
    NETWORK: (10, 91),
    LEARNING: (8, 42),
    CO_DESIGN_BLACK: (14, 56),
    CO_DESIGN_SOUTH_ASIAN: (14, 56),
    ADVISORY: (4, 42),
}
"""How many sessions a cohort has, and the days between them."""

ATTENDS = {STAFF: 0.87, LEADERS: 0.74, NETWORK: 0.62, LEARNING: 0.83}
ATTENDS_IN_GROUP = {"expert by experience": 0.66}
"""Experts by experience, mostly unpaid for their time, come less often than the other members (0.86)."""


def rows(enrolments: pl.DataFrame, until: date, rng: np.random.Generator) -> pl.DataFrame:
    """Write who came to which session, for everybody who had started and not withdrawn by then."""
    started = enrolments.filter(pl.col("started_on").is_not_null())
    records = [record for member in started.iter_rows(named=True) for record in _sessions(member, until, rng)]
    schema = {"programme_id": pl.String, "cohort": pl.String, "session_id": pl.String, "session_on": pl.Date}
    schema |= {"participant_id": pl.String, "attended": pl.String}
    frame = pl.DataFrame(records, schema)
    return frame.sort("programme_id", "cohort", "session_on", "participant_id")


def _sessions(member: Member, until: date, rng: np.random.Generator) -> Iterator[Member]:
    programme = str(member["programme_id"])
    sessions, gap = SESSIONS[programme]
    rate = ATTENDS.get(programme) or ATTENDS_IN_GROUP.get(str(member["member_type"]), 0.86)
    last = min(member["withdrew_on"] or until, until)
    for number in range(sessions):
        day = member["started_on"] + timedelta(number * gap)
        if day <= last:
            yield {
                "programme_id": programme,
                "cohort": member["cohort"],
                "session_id": f"S{number + 1:02d}",
                "session_on": day,
                "participant_id": member["participant_id"],
                "attended": "yes" if rng.random() < rate else "no",
            }
