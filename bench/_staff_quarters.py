"""Records of any number of staff-quarters, made in SQL: 60 organisations of very unequal size, 20 quarters."""

from pathlib import Path

import duckdb

from dashboard.records import Pepper, Records
from dashboard.records.attaching import cursor_of
from data_models import CLASSIFICATIONS, quarters

PEPPER = Pepper(b"the pepper of the benchmark, long enough to pass")
ORGANISATIONS, QUARTERS = 60, quarters.span("2021-Q4", "2026-Q3")

_ORGANISATION = "least(floor(60 * pow(draw.o, 3)), 59)::INTEGER"
"""Sizes as they are: the largest organisation has about a quarter of the staff, the smallest a few."""


def codes(name: str) -> str:
    """A classification's codes as an SQL list."""
    return "[" + ", ".join("'" + code.replace("'", "''") + "'" for code in CLASSIFICATIONS[name].codes) + "]"


def skewed(name: str, number: str) -> str:
    """Pick a code by a random number of [0, 1): the early ones often, the late ones seldom."""
    size = len(CLASSIFICATIONS[name].codes)
    return f"{codes(name)}[1 + least(floor({size} * pow({number}, 2)), {size - 1})::INTEGER]"


def make(folder: Path, rows: int) -> Records:
    """Give open records with so many rows in the workforce, every submission current.

    Each organisation works in one to three regions; everybody is there every quarter, and four in a hundred are said to have
    left in it, so that what becomes of people from quarter to quarter costs what it costs.
    """
    records = Records.open(folder / "records.duckdb", pepper=PEPPER)
    cursor = cursor_of(records._connection)  # noqa: SLF001 - the rows are made inside, not loaded
    cursor.execute("SELECT setseed(0.5)")
    cursor.execute(
        f"""INSERT INTO submission SELECT o * {len(QUARTERS)} + q, 'workforce', 'ORG' || o, {list(QUARTERS)}[q + 1],
        'current', 0, '', now()::TIMESTAMP, '', 'h' || o || q, NULL, '' FROM range({ORGANISATIONS}) AS a(o),
        range({len(QUARTERS)}) AS b(q) UNION ALL SELECT 100000, 'organisations', '', NULL, 'current', 60, '',
        now()::TIMESTAMP, '', 'r', NULL, ''"""
    )
    types = codes("organisation_type")
    insert(
        cursor,
        "organisations",
        f"SELECT 'ORG' || o AS organisation_id, {types}[1 + o % 4] AS organisation_type, 100000 AS submission_id "
        f"FROM range({ORGANISATIONS}) AS a(o)",
    )
    insert(cursor, "workforce", _people(rows))
    return records


def insert(cursor: duckdb.DuckDBPyConnection, table: str, select: str) -> None:
    """Insert rows, and something of the right type into every column that nobody counts."""
    given = set(cursor.execute(f"DESCRIBE {select}").pl()["column_name"])
    columns = cursor.execute(f"DESCRIBE {table}").fetchall()
    filled = [name if name in given else f"{_filler(kind)} AS {name}" for name, kind, *_ in columns]
    cursor.execute(f"INSERT INTO {table} SELECT {', '.join(filled)} FROM ({select})")


def _filler(kind: str) -> str:
    if kind.startswith("ENUM"):
        return kind[len("ENUM(") :].split(", ", maxsplit=1)[0].rstrip(")")
    return {"DATE": "DATE '2020-01-01'", "VARCHAR": "'x'", "BOOLEAN": "true"}.get(kind, "1")


def _people(rows: int) -> str:
    region = f"{codes('region')}[1 + ((o + (r * (1 + o % 3))::INTEGER) % 12)::INTEGER]"
    group = f"{codes('ethnic_group_upload')}[1 + least(floor(26 * pow(e, 1.5)), 25)::INTEGER]"
    return f"""SELECT 'ORG' || o AS organisation_id, {list(QUARTERS)}[q + 1] AS quarter, {skewed("grade", "g")} AS grade,
        {region} AS region, {skewed("contract_type", "c")} AS contract_type, {skewed("job_family", "j")} AS job_family,
        {group} AS ethnic_group, 'S' || p AS staff_id, hash(p)::UBIGINT::HUGEINT % 4294967296 AS person_key, (o * {len(QUARTERS)} + q)::INTEGER AS submission_id,
        CASE WHEN l < 0.04 THEN DATE '2024-01-01' END AS leaving_date
        FROM (SELECT i % {len(QUARTERS)} AS q, {_ORGANISATION} AS o, draw.* EXCLUDE (o) FROM (SELECT i,
        i // {len(QUARTERS)} AS p, hash(i // {len(QUARTERS)}, 1) / 18446744073709551616.0 AS o, random() AS g,
        random() AS r, random() AS c, random() AS j, random() AS e, random() AS l FROM range({rows}) AS t(i)) AS draw)"""
