"""Teams: how many are the only one of their group there, how many would be by chance, and how much of a team they are."""

from collections.abc import Callable, Sequence

import polars as pl

from dashboard.estimators.onlyness import alone
from dashboard.indicators.cells import Cells
from dashboard.indicators.counted_rows import Rows, population
from dashboard.indicators.covered import covered
from dashboard.indicators.cursor import Cursor
from dashboard.indicators.declared_table import BREAKDOWNS, CHARACTERISTICS, DeclaredTable
from dashboard.indicators.in_post_list import PERSON
from dashboard.indicators.indicator import Population
from dashboard.indicators.lookups import ethnic_labels, place
from dashboard.indicators.populations.staff_in_post import IN_POST

IN_TEAMS = f"""
SELECT {PERSON} AS person, quarter::VARCHAR AS quarter, organisation_id, team_id, person_key,
    workforce.ethnic_group AS uploaded, labels.racially_minoritised AS minoritised
FROM current_workforce AS workforce LEFT JOIN labels ON labels.uploaded = workforce.ethnic_group::VARCHAR
WHERE {IN_POST} AND team_id IS NOT NULL
"""  # noqa: S608 - constants of this package
"""Staff in post whose team is known."""

YES = place("racially_minoritised", "yes")

TEAMS = f"""
SELECT {PERSON} AS person, quarter::VARCHAR AS quarter, organisation_id, team_id, person_key,
    workforce.ethnic_group AS uploaded, labels.racially_minoritised AS minoritised
FROM current_workforce AS workforce LEFT JOIN labels ON labels.uploaded = workforce.ethnic_group::VARCHAR
WHERE {IN_POST} AND team_id IS NOT NULL
"""  # noqa: S608 - constants of this package
"""Staff in post whose team is known."""

UNKNOWN, YES = place("racially_minoritised", "Unknown"), place("racially_minoritised", "yes")

WITH_COLLEAGUES = f"""
SELECT *, CASE WHEN minoritised = {UNKNOWN} THEN NULL
    WHEN count(*) OVER (PARTITION BY quarter, organisation_id, team_id, minoritised) = 1 THEN 'none' ELSE 'some'
    END AS team_isolation
FROM ({IN_TEAMS})
"""  # noqa: S608 - constants of this module

TEAMS = f"""
SELECT quarter, organisation_id, team_id, count(*) AS size, count(*) FILTER (minoritised = {YES}) AS members,
    (sum(person_key) % 4096)::BIGINT AS key
FROM ({IN_TEAMS}) GROUP BY ALL ORDER BY ALL
"""  # noqa: S608 - constants of this module
"""One row per team and quarter: everyone in it, and the racially minoritised among them."""

TEAM_MEMBERS = population(
    key="team_members",
    title="Staff in teams",
    definition="Staff in post whose team is in the workforce return.",
    reads=("workforce", "organisations"),
    rows=Rows(IN_TEAMS, ()),
    plain="team_members",
    yearly=True,
)

Amount = Callable[[pl.DataFrame], pl.Series]
"""How many people each team stands for, a whole number or not, from `size`, `members`, `everyone` and `group`."""


def only(teams: pl.DataFrame) -> pl.Series:
    """The members who are the only one in their team."""
    return (teams["members"] == 1).cast(pl.Int64)


def by_chance(teams: pl.DataFrame) -> pl.Series:
    """The only ones to be expected in each team, if an organisation's staff were put into its teams at random."""
    size, everyone, group = (teams[name].to_numpy() for name in ("size", "everyone", "group"))
    return pl.Series(size * group / everyone * alone(everyone, group, size))


def exposed(teams: pl.DataFrame) -> pl.Series:
    """Members times their share of their team."""
    return teams["members"] ** 2 / teams["size"]


def amounts(key: str, amount: Amount) -> Callable[[Cursor, Sequence[DeclaredTable]], Cells]:
    """Make the counting of people who are reckoned and not listed; they are protected as a count of people is.

    Their keys are those of everybody in the teams. They tell of something secret, so they are counted anew once a year.
    """

    def cells(cursor: Cursor, tables: Sequence[DeclaredTable]) -> Cells:
        labels, parameters = ethnic_labels()
        teams = cursor.execute(f"WITH {labels} {TEAMS}", parameters).pl()
        of = [pl.col(name).sum().over("quarter", "organisation_id") for name in ("size", "members")]
        held = teams.with_columns(of[0].alias("everyone"), of[1].alias("group"))
        each = held.with_columns(amount(held).cast(pl.Float64).alias("amount"))
        frames = [_counted(each, table) for table in tables]
        span = covered(cursor)
        return Cells(key, pl.concat(frames), span, anew=[one for one in span if one.endswith("Q1") or one == span[0]])

    return cells


def _counted(teams: pl.DataFrame, table: DeclaredTable) -> pl.DataFrame:
    """Add teams up, organisation by organisation first."""
    organisations = teams.group_by("quarter", "organisation_id").agg(pl.sum("amount"), pl.sum("key"))
    counted = organisations.group_by("quarter").agg(
        pl.col("amount").sum().round().cast(pl.Int64).alias("people"),
        (pl.sum("key") % 4096).cast(pl.Int64),
        (pl.col("amount") > 0).sum().cast(pl.Int64).alias("organisations"),
        pl.col("amount").max().round().cast(pl.Int64).alias("largest"),
    )
    empty = (pl.lit(None, pl.String).alias(name) for name in (*BREAKDOWNS, *CHARACTERISTICS))
    return counted.with_columns(pl.lit(table.key).alias("table"), *empty)


def reckoned(key: str, title: str, definition: str, amount: Amount) -> Population:
    """Make a population of people who are reckoned and not listed."""
    return Population(
        key=key,
        title=title,
        definition=definition,
        reads=("workforce", "organisations"),
        cells=amounts(key, amount),
        breakdowns=(),
        yearly=True,
        plain=key,
    )


ONLY_ONES = reckoned(
    "only_ones",
    "Only ones in their team",
    "Racially minoritised staff who are the only racially minoritised person in their team. Who that is follows from what "
    "is secret, so they are reckoned team by team and listed nowhere.",
    only,
)

ONLY_BY_CHANCE = reckoned(
    "only_by_chance",
    "Only ones by chance",
    "How many racially minoritised staff would be the only one in their team if every organisation's staff were put into "
    "its teams at random.",
    by_chance,
)

TEAM_EXPOSURE = reckoned(
    "team_exposure",
    "Shares of teams, added up",
    "The racially minoritised share of the team of each racially minoritised member of staff, added up over all of them.",
    exposed,
)
