"""The `milestones` upload table: how far each programme has come."""

from datetime import date

import polars as pl

from sample_data.cohorts import LEADERS, STAFF
from sample_data.programmes import ADVISORY, CO_DESIGN_BLACK, CO_DESIGN_SOUTH_ASIAN, LEARNING, NETWORK

MILESTONES = (
    (STAFF, "pilot cohort completed", "closed", "2023-06-30", "2023-06-30"),
    (STAFF, "leadership showcase held", "closed", "2023-10-20", "2023-10-26"),
    (STAFF, "fourth cohort completed", "closed", "2026-06-30", "2026-06-26"),
    (STAFF, "final evaluation shared", "planned", "2027-01-29", None),
    (LEADERS, "pilot cohort completed", "closed", "2023-05-31", "2023-05-26"),
    (LEADERS, "third cohort completed", "closed", "2026-05-29", "2026-05-29"),
    (NETWORK, "network launched", "closed", "2023-11-06", "2023-11-06"),
    (NETWORK, "members run their own sessions", "delivering", "2026-03-31", None),
    (LEARNING, "four sets running", "delivering", "2024-06-28", None),
    (CO_DESIGN_BLACK, "expressions of interest closed", "closed", "2024-03-29", "2024-04-05"),
    (CO_DESIGN_BLACK, "group established", "established", "2024-05-13", "2024-05-13"),
    (CO_DESIGN_BLACK, "programme piloted", "delivering", "2026-03-31", None),
    (CO_DESIGN_SOUTH_ASIAN, "expressions of interest closed", "closed", "2024-03-29", "2024-04-19"),
    (CO_DESIGN_SOUTH_ASIAN, "group established", "established", "2024-05-13", "2024-06-03"),
    (CO_DESIGN_SOUTH_ASIAN, "programme drafted", "delivering", "2026-06-30", None),
    (ADVISORY, "expressions of interest closed", "closed", "2025-09-30", "2025-10-03"),
    (ADVISORY, "group established", "established", "2026-02-27", "2026-05-11"),
    (ADVISORY, "role in wider advocacy agreed", "forming", "2026-12-18", None),
    (ADVISORY, "toolkit adopted by half of the sites", "planned", "2027-03-31", None),
)
"""Programme, milestone, status, due, done."""


def rows(until: date) -> pl.DataFrame:
    """Write the `milestones` table as known on a day: what is done later is planned."""
    columns = ["programme_id", "milestone", "status", "due_on", "done_on"]
    frame = pl.DataFrame(MILESTONES, schema=columns, orient="row")
    later = pl.col("done_on") > until.isoformat()
    return frame.with_columns(
        status=pl.when(later).then(pl.lit("planned")).otherwise("status"),
        done_on=pl.when(~later).then("done_on"),
    )
