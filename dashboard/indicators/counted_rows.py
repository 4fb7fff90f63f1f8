"""Count a population that is small enough to be listed: one row per member and quarter, by every declared table."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

import polars as pl

from dashboard.indicators.cells import Cells
from dashboard.indicators.covered import covered, short_of
from dashboard.indicators.cursor import Cursor
from dashboard.indicators.declared_table import BREAKDOWNS, CHARACTERISTICS, DeclaredTable
from dashboard.indicators.indicator import STAFF, Population
from dashboard.indicators.lookups import Parameters, Step, code_at, ethnic_labels, job_families


class Collected(NamedTuple):
    """When something that is collected from time to time was collected, and when there is none of it.

    Parameters
    ----------
    anew
        Quarters of which the query gives rows; what was collected stands until the next of them.
    absent
        Quarters for which there is none, and why in words.
    """

    anew: tuple[str, ...]
    absent: dict[str, str]


class Rows(NamedTuple):
    """How to list a population.

    Parameters
    ----------
    query
        Gives one row per member and quarter with `person`, `quarter`, `organisation_id`, `person_key`, `uploaded` (the
        ethnic group as uploaded) and the population's own breakdowns; `job_family` as it was uploaded.
    breakdowns
        Names from `BREAKDOWNS` that the query gives; `organisation_type` is added.
    parameters
        Of the query.
    needed
        Quarters of returns in a row that a figure of a quarter rests on: 1 for itself, 4 for the year to its end, 5 where
        those a year before are followed.
    returns
        The upload table whose returns those are.
    collected
        Tells when it was collected, where that is from time to time.
    """

    query: str
    breakdowns: tuple[str, ...]
    parameters: Callable[[Cursor], Parameters] = lambda _: []
    needed: int = 1
    returns: str = "workforce"
    collected: Callable[[Cursor], Collected] | None = None


def population(
    key: str,
    title: str,
    definition: str,
    reads: tuple[str, ...],
    rows: Rows,
    plain: str,
    *,
    yearly: bool = False,
    unkeyed: bool = False,
    members_are: str = STAFF,
) -> Population:
    """Make a population of what a query lists.

    Parameters
    ----------
    key, title, definition, reads, plain, yearly, unkeyed, members_are
        As for `Population`.
    rows
        The query, and what it gives.
    """

    def cells(cursor: Cursor, tables: Sequence[DeclaredTable]) -> Cells:
        span = covered(cursor)
        if rows.collected:
            when = rows.collected(cursor)
            return Cells(key, count(cursor, rows, tables), span, anew=when.anew, absent=when.absent)
        absent = short_of(cursor, rows.needed, rows.returns)
        return Cells(key, count(cursor, rows, tables), span, yearly=yearly, unkeyed=unkeyed, absent=absent)

    return Population(
        key=key,
        title=title,
        definition=definition,
        reads=reads,
        cells=cells,
        breakdowns=("organisation_type", *rows.breakdowns),
        yearly=yearly,
        collected=rows.collected is not None,
        unkeyed=unkeyed,
        plain=plain,
        members_are=members_are,
        members=lambda cursor: members(cursor, rows),
    )


def count(cursor: Cursor, rows: Rows, tables: Sequence[DeclaredTable]) -> pl.DataFrame:
    """Count the listed rows for every table, organisation by organisation first: the frame of `Cells`."""
    labelled, parameters = _labelled(rows)
    query = f"WITH {labelled} {' UNION ALL '.join(_table(table, rows) for table in tables)}"
    found = cursor.execute(query, [*parameters, *rows.parameters(cursor)]).pl()
    return found.with_columns(code_at(name) for name in ("job_family", *CHARACTERISTICS))


def members(cursor: Cursor, rows: Rows) -> pl.DataFrame:
    """List everybody in the population, with what is secret about them: the frame of `StaffList`, without pay."""
    labelled, parameters = _labelled(rows)
    columns = ", ".join(_column(name, name in _given(rows)) for name in (*BREAKDOWNS, *CHARACTERISTICS))
    query = f"""WITH {labelled} SELECT person::VARCHAR AS person, quarter::VARCHAR AS quarter,
        organisation_id::VARCHAR AS organisation, {columns} FROM labelled"""  # noqa: S608 - declared names
    found = cursor.execute(query, [*parameters, *rows.parameters(cursor)]).pl()
    return found.with_columns(code_at(name) for name in ("job_family", *CHARACTERISTICS))


def _given(rows: Rows) -> tuple[str, ...]:
    return ("organisation_type", *rows.breakdowns, *CHARACTERISTICS)


def _labelled(rows: Rows) -> Step:
    """Write the steps that list the rows and put type of organisation, job family and ethnic groups beside them."""
    labels, label_parameters = ethnic_labels()
    families, family_parameters = job_families()
    split = [name for name in rows.breakdowns if name != "job_family"]
    family = "coalesce(families.code, other_family.code)" if "job_family" in rows.breakdowns else "NULL"
    joined = "LEFT JOIN families ON families.spelling = lower(trim(listed.job_family))" if family != "NULL" else ""
    step = f"""listed AS ({rows.query}), labelled AS MATERIALIZED (
        SELECT listed.person, listed.quarter, listed.organisation_id, listed.person_key,
            organisations.organisation_type, {"".join(f"listed.{name}, " for name in split)}
            {family}::INTEGER AS job_family, labels.racially_minoritised, labels.ethnic_group,
            labels.ethnic_group_detailed
        FROM listed CROSS JOIN other_family {joined}
        LEFT JOIN current_organisations AS organisations ON organisations.organisation_id = listed.organisation_id
        LEFT JOIN labels ON labels.uploaded = listed.uploaded::VARCHAR)"""  # noqa: S608 - declared names
    return f"{labels}, {families}, {step}", label_parameters + family_parameters


def _table(table: DeclaredTable, rows: Rows) -> str:
    """Count one table; somebody without a code in a column is in no cell of it."""
    given = [name for name in table.dimensions if name in _given(rows)]
    kept = " AND ".join(f"{name} IS NOT NULL" for name in given) or "true"
    columns = ", ".join(_column(name, name in table.dimensions) for name in (*BREAKDOWNS, *CHARACTERISTICS))
    keys = ", ".join(("quarter", *given))
    return f"""SELECT '{table.key}' AS "table", quarter::VARCHAR AS quarter, {columns},
        sum(people)::BIGINT AS people, (sum(key) % 4096)::INTEGER AS key, count(*)::INTEGER AS organisations,
        max(people)::BIGINT AS largest
    FROM (SELECT {keys}, organisation_id, count(*) AS people, sum(person_key) % 4096 AS key
          FROM labelled WHERE {kept} GROUP BY ALL) GROUP BY {keys}"""  # noqa: S608 - declared names


def _column(name: str, there: bool) -> str:
    kind = "INTEGER" if name in ("job_family", *CHARACTERISTICS) else "VARCHAR"
    return f"{name if there else 'NULL'}::{kind} AS {name}"
