"""Parity headcount: how many more people of a group it would take to match the people who live there."""

import polars as pl

from dashboard.estimators.interval import critical
from dashboard.indicators.answer import Impossible, answer
from dashboard.indicators.benchmark import no_comparison, with_census
from dashboard.indicators.census import CITATION
from dashboard.indicators.declared_table import CHARACTERISTICS, DeclaredTable
from dashboard.indicators.indicator import Indicator, ProtectedCounts
from dashboard.indicators.known import known_needs, known_people
from dashboard.indicators.released import beside, released
from dashboard.indicators.sources import SC_WRES_9, SMALL_AND_ADJUSTED

MAJORITY = ("no", "White", "English, Welsh, Scottish, Northern Irish or British")
MAJORITY_NOTE = "Worked out for minoritised groups: this is the group that the others are a minority beside."


def needs(table: DeclaredTable) -> tuple[DeclaredTable, ...]:
    """The group's own counts, and those that say how many people's ethnicity is known."""
    return (table, *known_needs(table))


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Census share of the people whose ethnicity is known, less the people there are, up to a whole person.

    Counted in whole numbers, because a floating share can turn an exact 20 into 21. The interval is that of the
    protection noise alone.
    """
    frame = beside(released(counts, table, "group"), known_people(counts, table))
    group, known, residents, everyone = (pl.col(name) for name in ("group", "known", "residents", "all_residents"))
    noise = (pl.col("group_variance") + (residents / everyone) ** 2 * pl.col("known_variance")).sqrt()
    reach = critical(0.95) * noise
    short = (residents * known + everyone - 1) // everyone - group
    figures = with_census(frame, table).with_columns(
        short.clip(lower_bound=0).alias("value"),
        (short - reach).ceil().clip(lower_bound=0).alias("lower"),
        (short + reach).ceil().clip(lower_bound=0).alias("upper"),
        group.alias("numerator"),
        known.alias("denominator"),
        known.alias("base"),
    )
    majority = Impossible(pl.col(str(table.characteristic)).is_in(MAJORITY), "z", MAJORITY_NOTE)
    return answer(figures, table, majority, *no_comparison(table, "known"))


INDICATOR = Indicator(
    title="People needed for parity",
    definition=(
        "How many more of the people in post would have to be from a group for its share to match Census 2021, if the "
        "number of people in post stayed the same. Nought where the share already matches or is higher."
    ),
    numerator="People in post from the group",
    denominator="People in post whose ethnicity is known, times the group's share of residents",
    unit="people",
    polarity="lower is better",
    reference_group="The resident population in Census 2021",
    standard=f"{SC_WRES_9}: comparison with the population, put as a number of people",
    source=CITATION,
    pillar="workforce",
    sentence="It would take {value} more {who} in post{place} to match their share of residents",
    population="people_in_post",
    estimate=estimate,
    needs=needs,
    characteristics=CHARACTERISTICS,
    caveats=(
        "It measures a distance. It is not a recruitment target, and it names no post.",
        "Where figures are not split by region, everyone is set against England and Wales, staff elsewhere included.",
        SMALL_AND_ADJUSTED,
    ),
)
