"""Composition: of those who came forward, were offered a place and joined, how many are of each of the four kinds."""

import polars as pl

from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.design_card import DESIGN_CARD, STAGE, per_cent
from dashboard.indicators.indicator import ProtectedCounts
from dashboard.indicators.released import over, released
from dashboard.indicators.sources import NOT_BY_ETHNICITY, SMALL_AND_ADJUSTED, SO_FAR

ROLE = "member_role"


def needs(table: DeclaredTable) -> tuple[DeclaredTable, ...]:
    """People at each stage in each role, and all of them."""
    return (table, table.without(ROLE))


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Divide the people of one role by all at the same stage, each released by itself."""
    return per_cent(over(released(counts, table, "events"), released(counts, table.without(ROLE), "total")), table)


INDICATOR = DESIGN_CARD(
    title="Share of each role at each stage",
    definition=(
        "Of the people who had put themselves forward for the two co-design groups and the advisory group by the end of the "
        "quarter, the percentage who did so for by-and-for organisations, as individual practitioners, as experts from "
        "communities and as experts by experience; and the same of those who were offered a place, and of those who joined."
    ),
    numerator="People in the role at the stage, of all groups together",
    denominator="People at the stage, of all groups together",
    estimate=estimate,
    needs=needs,
    breakdowns=(ROLE, STAGE),
    always=(ROLE, STAGE),
    caveats=(
        SO_FAR,
        "A dozen members a group are few, so that most shares of those who joined are hidden.",
        NOT_BY_ETHNICITY,
        SMALL_AND_ADJUSTED,
    ),
)
