"""Racially minoritised staff in teams: all of them, and what was reckoned of the same teams."""

import polars as pl

from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.indicator import ProtectedCounts
from dashboard.indicators.known import MINORITISED
from dashboard.indicators.released import over, released

TEAMS = DeclaredTable((), MINORITISED, "team_members")
"""The one table of who is in a team."""

NETWORK = "Given for the whole network only, once a year: in one organisation it would be few people."
TEAMS_KNOWN = (
    "Only staff whose team is in the return are counted; people of unknown ethnicity are in a team and in no group."
)
"""Caveats that figures of teams share."""


def needs(table: DeclaredTable, *reckoned: str) -> tuple[DeclaredTable, ...]:
    """Who is in a team, and each number that was reckoned of teams."""
    return (TEAMS, TEAMS.everyone, *map(table.of, reckoned))


def in_teams(counts: ProtectedCounts, group: str = "yes") -> pl.DataFrame:
    """Everybody of a group whose team is known, as `total`."""
    return released(counts, TEAMS, "total").filter(pl.col(MINORITISED) == group).drop(MINORITISED)


def with_reckoned(counts: ProtectedCounts, frame: pl.DataFrame, population: str, name: str) -> pl.DataFrame:
    """Put what was reckoned of the same teams beside their people, as `name`."""
    return over(frame, released(counts, DeclaredTable(population=population), name))
