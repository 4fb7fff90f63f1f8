"""Populations: members of the support network in each wave of its survey, by whom they name, and how far ties cross organisations."""

from collections.abc import Sequence

import polars as pl

from dashboard.indicators.cells import Cells
from dashboard.indicators.counted_rows import Rows
from dashboard.indicators.covered import covered
from dashboard.indicators.cursor import Cursor
from dashboard.indicators.declared_table import BREAKDOWNS, CHARACTERISTICS, DeclaredTable
from dashboard.indicators.indicator import Population
from dashboard.indicators.populations.programme_stages import READS, unlisted
from dashboard.indicators.populations.programme_years import COUNTED_ON, ENROLLED, MEMBER, collected

NO_SURVEY = "A network survey holds no dates, so every wave is told as of the newest June; there was none by then."

READ = ("network_ties", *READS)

MEMBERS = f"""
SELECT programme_id, participant_id, any_value(person) AS person, quarter, any_value(organisation_id) AS organisation_id,
    any_value(person_key) AS person_key, any_value(uploaded) AS uploaded
FROM ({ENROLLED}) CROSS JOIN (SELECT * FROM ({COUNTED_ON}) ORDER BY ordinal DESC LIMIT 1)
WHERE support = 'support network' AND {MEMBER} GROUP BY ALL
"""  # noqa: S608 - constants of this package

TIES = f"""
SELECT DISTINCT ties.programme_id, lower(trim(ties.wave::VARCHAR)) AS wave, members.participant_id, other.participant_id AS other,
    members.participant_id = from_participant_id AS names, members.organisation_id <> other.organisation_id AS across
FROM current_network_ties AS ties JOIN ({MEMBERS}) AS members ON members.programme_id = ties.programme_id
    AND members.participant_id IN (from_participant_id, to_participant_id)
JOIN ({MEMBERS}) AS other ON other.programme_id = ties.programme_id
    AND other.participant_id IN (from_participant_id, to_participant_id)
    AND other.participant_id <> members.participant_id
"""  # noqa: S608 - constants of this module
"""Each tie from either end, among members; what either of the two named counts as a tie of both."""

EACH = f"""
SELECT members.*, waves.wave, count(DISTINCT other) FILTER (names) AS named, count(DISTINCT other) AS tied,
    count(DISTINCT other) FILTER (across) AS across
FROM ({MEMBERS}) AS members JOIN (SELECT DISTINCT programme_id, wave FROM ({TIES})) AS waves USING (programme_id)
LEFT JOIN ({TIES}) AS ties USING (programme_id, wave, participant_id) GROUP BY ALL
"""  # noqa: S608 - constants of this module
"""One row per member and wave. Who did not answer cannot be told from who names nobody."""

LISTED = f"""
SELECT person || '/' || wave AS person, quarter, organisation_id, person_key, uploaded, wave,
    CASE WHEN named <= 1 THEN 'none or one' WHEN named <= 3 THEN 'two or three' WHEN named <= 5 THEN 'four or five'
        ELSE 'six or more' END AS ties_named,
    CASE WHEN tied > 0 THEN 'tied to somebody' ELSE 'isolated' END AS connection
FROM ({EACH})
"""  # noqa: S608 - constants of this module

NETWORK_MEMBERS = unlisted(
    "network_members",
    "Members of the support network, by wave",
    (
        "Everybody who has joined the support network, in each wave of its survey, by how many others they name and whether "
        "anybody names them. There is no graph, and no table of who knows whom."
    ),
    READ,
    Rows(LISTED, ("wave", "ties_named", "connection"), collected=collected(LISTED, NO_SURVEY)),
    "members_by_wave",
)

SHARES = f"""
SELECT quarter, wave, organisation_id, sum(across / tied)::DOUBLE AS amount, (sum(person_key) % 4096)::BIGINT AS key
FROM ({EACH}) WHERE tied > 0 GROUP BY ALL ORDER BY ALL
"""  # noqa: S608 - constants of this module
"""Each member stands for the share of their own ties that lead to another organisation, from nought to one."""


def _cells(cursor: Cursor, tables: Sequence[DeclaredTable]) -> Cells:
    """Add the shares up; protected as a count of people is, because nobody is more than one in them."""
    each = cursor.execute(SHARES).pl()
    when, amount = collected(SHARES, NO_SURVEY)(cursor), pl.col("amount")
    sums = each.group_by("quarter", "wave").agg(
        amount.sum().round().cast(pl.Int64).alias("people"),
        (pl.sum("key") % 4096).cast(pl.Int64),
        (amount > 0).sum().cast(pl.Int64).alias("organisations"),
        amount.max().round().cast(pl.Int64).alias("largest"),
    )
    empty = (pl.lit(None, pl.String).alias(name) for name in (*BREAKDOWNS, *CHARACTERISTICS) if name != "wave")
    frames = [sums.with_columns(pl.lit(table.key).alias("table"), *empty) for table in tables]
    return Cells("cross_ties", pl.concat(frames), covered(cursor), anew=when.anew, absent=when.absent)


CROSS_TIES = Population(
    key="cross_ties",
    title="Shares of ties that cross organisations, added up",
    definition="Over the members with any tie, the share of each one's ties that lead to another organisation, added up.",
    reads=READ,
    cells=_cells,
    breakdowns=("wave",),
    collected=True,
    plain="cross_ties",
)
