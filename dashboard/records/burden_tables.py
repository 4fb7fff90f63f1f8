"""What round trips have cost: minutes by organisation, and by the rule that asked."""

import duckdb
import polars as pl

IDLE = 30
"""Minutes after which somebody who has sent nothing is taken to have left; no longer gap is counted."""

_MINUTES = f"""
trips AS (SELECT *, least(coalesce(date_diff('second', "at", lead("at") OVER (PARTITION BY sitting ORDER BY id)), 0) / 60.0,
    {IDLE}) AS minutes FROM round_trip)
"""  # noqa: S608 - a constant of ours

_BY_OWNER = f"""WITH {_MINUTES}
SELECT coalesce(owner, 'Several together') AS organisation, count(DISTINCT sitting) AS sittings, count(*) AS round_trips,
    count(*) FILTER (WHERE outcome = 'to mend') AS sent_back, sum(minutes) AS minutes
FROM trips GROUP BY 1 ORDER BY minutes DESC, organisation"""  # noqa: S608 - a constant of ours

_BY_RULE = f"""WITH {_MINUTES},
shares AS (SELECT trip, code, level, cells, 1.0 / count(*) OVER (PARTITION BY trip) AS share FROM asked)
SELECT table_name AS "table", code AS rule, level, count(DISTINCT trip) AS round_trips, count(DISTINCT owner) AS organisations,
    sum(cells) AS cells, sum(minutes * share) AS minutes
FROM shares JOIN trips ON trips.id = shares.trip GROUP BY ALL ORDER BY minutes DESC, round_trips DESC, rule
"""  # noqa: S608 - a constant of ours

_LOOKED = "SELECT count(*) FROM round_trip WHERE owner = ? AND outcome = 'accepted' AND \"at\" > now()::TIMESTAMP - INTERVAL 30 DAY"


def looked(cursor: duckdb.DuckDBPyConnection, owner: str) -> int:
    """Count the files of an organisation whose effect somebody could look at in the last thirty days."""
    row = cursor.execute(_LOOKED, [owner]).fetchone() or (0,)
    return int(row[0])


def by_organisation(cursor: duckdb.DuckDBPyConnection) -> pl.DataFrame:
    """Give sittings, round trips, times sent back and minutes of each organisation, the most burdened first."""
    return cursor.execute(_BY_OWNER).pl()


def by_rule(cursor: duckdb.DuckDBPyConnection) -> pl.DataFrame:
    """Give round trips, organisations, cells and minutes of each rule; a trip's minutes are shared among its rules."""
    return cursor.execute(_BY_RULE).pl()
