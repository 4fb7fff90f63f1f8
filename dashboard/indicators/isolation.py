"""Racially minoritised staff in teams: those who are the only one, those who are not, and what stands beside them."""

import polars as pl

from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.indicator import ProtectedCounts
from dashboard.indicators.known import MINORITISED
from dashboard.indicators.released import beside, released

TEAMS = DeclaredTable(("team_isolation",), MINORITISED, "team_members")
"""The one table of who has a colleague of their group in the team."""

NETWORK = "Given for the whole network only, once a year: in one organisation it would be few people."
TEAMS_KNOWN = (
    "Only staff whose team is in the return are counted; people of unknown ethnicity are in a team and in no group."
)
"""Caveats that figures of teams share."""


def needs(table: DeclaredTable) -> tuple[DeclaredTable, ...]:
    """Who has a colleague of their group, and everyone."""
    return (TEAMS, TEAMS.everyone)


def in_teams(counts: ProtectedCounts, group: str = "yes") -> pl.DataFrame:
    """The only ones as `events`, of all of the group in teams as `total`: only ones and others, whose noise adds up."""
    held = released(counts, TEAMS, "events").filter(pl.col(MINORITISED) == group).drop(MINORITISED)
    return _together(held)


def reckoned(counts: ProtectedCounts, population: str, name: str) -> pl.DataFrame:
    """What was reckoned of the same teams, as `name`."""
    return released(counts, DeclaredTable(population=population), name)


def _together(held: pl.DataFrame) -> pl.DataFrame:
    alone, others = (held.filter(pl.col("team_isolation") == one).drop("team_isolation") for one in ("none", "some"))
    both = beside(alone, others.rename({"events": "others", "events_variance": "others_variance"}))
    return both.with_columns(
        (pl.col("events") + pl.col("others")).alias("total"),
        (pl.col("events_variance") + pl.col("others_variance")).alias("total_variance"),
    )
