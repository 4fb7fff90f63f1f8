"""What the records know of earlier quarters, for rules that compare a new file with what came before."""

from collections.abc import Sequence

import polars as pl

from dashboard.records.records import Records

_LAST_SEEN = (
    "SELECT organisation_id, staff_id, max(quarter) AS quarter, arg_max(ethnic_group, quarter)::VARCHAR AS ethnic_group, "
    "arg_max_null(start_date, quarter) AS start_date, arg_max_null(leaving_date, quarter) AS leaving_date "
    "FROM current_workforce WHERE quarter < ? AND (? OR list_contains(?, organisation_id)) "
    "GROUP BY organisation_id, staff_id ORDER BY organisation_id, staff_id"
)
_EVERYONE = "SELECT DISTINCT organisation_id, staff_id FROM current_workforce ORDER BY organisation_id, staff_id"
_HEADCOUNTS = (
    "SELECT organisation_id, quarter, count(*) AS people FROM current_workforce WHERE leaving_date IS NULL "
    "GROUP BY organisation_id, quarter ORDER BY organisation_id, quarter"
)


def last_seen(records: Records, before: str, organisations: Sequence[str] | None = None) -> pl.DataFrame:
    """Give everyone as they were in the last quarter, earlier than `before`, in which they were reported.

    Parameters
    ----------
    records
        Open records.
    before
        A quarter, for example `2026-Q3`.
    organisations
        Whose people; everybody's when None.

    Returns
    -------
    polars.DataFrame
        One row per person: `organisation_id`, `staff_id` (as `Records.rekeyed` writes it), `quarter` (when last
        reported), `ethnic_group`, `start_date`, and `leaving_date` (null when still in post then).
    """
    with records.cursor() as cursor:
        return cursor.execute(_LAST_SEEN, [before, organisations is None, list(organisations or [])]).pl()


def everyone(records: Records) -> pl.DataFrame:
    """Give everybody whom any quarter knows: `organisation_id`, `staff_id` (as `Records.rekeyed` writes it)."""
    with records.cursor() as cursor:
        return cursor.execute(_EVERYONE).pl()


def headcounts(records: Records) -> pl.DataFrame:
    """Give how many people each organisation had in post (no leaving date) in each quarter.

    Returns
    -------
    polars.DataFrame
        `organisation_id`, `quarter`, `people` (Int64); quarters without a current submission have no row.
    """
    with records.cursor() as cursor:
        return cursor.execute(_HEADCOUNTS).pl()
