"""SQL for what becomes of staff from quarter to quarter: everything about movement is derived, nothing is typed in."""

from dashboard.indicators.covered import YEAR
from dashboard.indicators.in_post_list import PERSON
from dashboard.indicators.populations.staff_in_post import IS_STAFF

ORDINAL = "(substring(quarter, 1, 4)::INTEGER * 4 + substring(quarter, 7, 1)::INTEGER - 1)"
"""A quarter as a whole number; the next quarter is one more. (A slice in brackets would take three times as long.)"""

HISTORY = f"""
SELECT {PERSON} AS person, organisation_id, staff_id, {ORDINAL} AS ordinal, person_key, ethnic_group AS uploaded, grade,
    job_family, region, contract_type, start_date, leaving_date, leaving_reason
FROM current_workforce WHERE {IS_STAFF}
"""  # noqa: S608 - constants of this module
"""One row per member of staff and quarter, those who left in it included."""

COVERED = f"SELECT {ORDINAL} AS ordinal FROM (SELECT DISTINCT quarter FROM current_workforce)"  # noqa: S608 - a constant of this module
"""The quarters for which there are returns."""


def written(ordinal: str) -> str:
    """Write the quarter that a whole number stands for, as it is written everywhere."""
    return f"(({ordinal}) // 4) || '-Q' || (({ordinal}) % 4 + 1)"


def windows(quarters: int) -> str:
    """Give one row per quarter and span of so many that it is part of: `ordinal`, and the span's last as `quarter`."""
    return f"""
    SELECT held.ordinal - later AS ordinal, {written("held.ordinal")} AS quarter
    FROM ({COVERED}) AS held CROSS JOIN (SELECT unnest(range({quarters})) AS later)
    """  # noqa: S608 - constants of this module


def in_the_year(events: str, quarters: int = YEAR) -> str:
    """Give everybody to whom something happened in the year to the end of each quarter, once each.

    Parameters
    ----------
    events
        A query with the columns of `HISTORY`, one row per event; of several in a year the last one counts.
    quarters
        How long the year is.
    """
    return f"""
    SELECT person, quarter, any_value(organisation_id) AS organisation_id, any_value(person_key) AS person_key,
        arg_max(uploaded, events.ordinal) AS uploaded, arg_max(grade, events.ordinal) AS grade,
        arg_max(leaving_reason, events.ordinal) AS leaving_reason
    FROM ({events}) AS events JOIN ({windows(quarters)}) AS windows USING (ordinal) GROUP BY person, quarter
    """  # noqa: S608 - constants of this module


def of_those_a_year_before(then: str) -> str:
    """Give those of the staff in post a year before the end of each quarter of whom something holds since.

    Parameters
    ----------
    then
        A condition on `before` (the row of a year before) and `since` (each row of the year after).
    """
    return f"""
    SELECT before.person, {written("before.ordinal + 4")} AS quarter,
        any_value(before.organisation_id) AS organisation_id, any_value(before.person_key) AS person_key,
        any_value(before.uploaded) AS uploaded, any_value(before.grade) AS grade
    FROM ({HISTORY}) AS before JOIN ({HISTORY}) AS since ON since.organisation_id = before.organisation_id
        AND since.staff_id = before.staff_id AND since.ordinal BETWEEN before.ordinal + 1 AND before.ordinal + 4
    JOIN ({COVERED}) AS ended ON ended.ordinal = before.ordinal + 4
    WHERE before.leaving_date IS NULL AND {then} GROUP BY before.person, before.ordinal
    """  # noqa: S608 - constants of this module
