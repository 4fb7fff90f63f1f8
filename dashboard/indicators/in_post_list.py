"""People in post one by one, with what a colleague knows of them and what is secret: what the attack is judged with."""

import polars as pl

from dashboard.indicators.cursor import Cursor
from dashboard.indicators.declared_table import BREAKDOWNS, WORKFORCE_BREAKDOWNS
from dashboard.indicators.lookups import code_at, ethnic_labels, job_families

HELD_IN = {name: "workforce" for name in WORKFORCE_BREAKDOWNS if name != "job_family"} | {
    "organisation_type": "organisations"
}
"""The table that each breakdown is read from; both know a region, and a person's own is the one that counts."""

NUMBERED = ("job_family", "racially_minoritised", "ethnic_group", "ethnic_group_detailed")

OTHERS = tuple(name for name in BREAKDOWNS if name not in WORKFORCE_BREAKDOWNS)
"""Columns that split other populations only."""

PERSON = "organisation_id::VARCHAR || '/' || staff_id"
"""Who somebody is in every list; the two parts are never those that an organisation uses."""

PEOPLE = f"""
SELECT workforce.{PERSON.replace("staff_id", "workforce.staff_id")} AS person,
    workforce.quarter::VARCHAR AS quarter, workforce.organisation_id::VARCHAR AS organisation,
    {", ".join(f"{held}.{name}::VARCHAR AS {name}" for name, held in HELD_IN.items())},
    coalesce(families.code, other_family.code) AS job_family,
    {"".join(f"NULL::VARCHAR AS {name}, " for name in OTHERS)}
    labels.racially_minoritised, labels.ethnic_group, labels.ethnic_group_detailed, workforce.salary::DOUBLE AS salary
FROM current_workforce AS workforce CROSS JOIN other_family
LEFT JOIN families ON families.spelling = lower(trim(workforce.job_family))
LEFT JOIN current_organisations AS organisations ON organisations.organisation_id = workforce.organisation_id
LEFT JOIN labels ON labels.uploaded = workforce.ethnic_group::VARCHAR
"""  # noqa: S608 - names from declared tables


def listed(cursor: Cursor, rows: str) -> pl.DataFrame:
    """List those people in post whom a condition on the workforce table chooses.

    Returns
    -------
    polars.DataFrame
        `person`, `quarter`, `organisation`, every breakdown and characteristic, and `salary` (GBP a year, null where
        unpaid); one row per person and quarter.
    """
    labels, label_parameters = ethnic_labels()
    families, family_parameters = job_families()
    query = f"WITH {labels}, {families} {PEOPLE} WHERE {rows.replace('leaving_date', 'workforce.leaving_date')}"
    return cursor.execute(query, label_parameters + family_parameters).pl().with_columns(map(code_at, NUMBERED))
