"""Grade to grade: of the staff in a grade a year before, the share in each grade now, or gone."""

import polars as pl

from dashboard.indicators.answer import answer, nobody
from dashboard.indicators.covered import YEAR
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.headcounts import STAFF, headcount_needs, without_a_year_before
from dashboard.indicators.indicator import Indicator, ProtectedCounts
from dashboard.indicators.intervals import scaled, share
from dashboard.indicators.released import over, released
from dashboard.indicators.sources import FLOW, MARKOV, SMALL_AND_ADJUSTED


def needs(table: DeclaredTable) -> tuple[DeclaredTable, ...]:
    """The flow itself, and the staff of a year before by grade."""
    return (table, *headcount_needs(table.without("next_grade"))[1:])


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Staff who went from grade to grade over the staff of the first, per cent, with Wilson's interval."""
    before = released(counts, table.without("next_grade").of(STAFF), "before")
    frame, too_short = without_a_year_before(counts, over(released(counts, table, "went"), before, YEAR))
    figures = scaled(share(frame, "went", "before"), 100).with_columns(
        pl.col("went").alias("numerator"), pl.col("before").alias("denominator"), pl.col("before").alias("base")
    )
    return answer(figures, table, too_short, nobody("before"))


INDICATOR = Indicator(
    title="From grade to grade in a year",
    definition=(
        "Of the staff in each grade a year before the end of the quarter, the percentage in each grade of the same "
        "organisation at its end, or no longer in post there."
    ),
    numerator="Staff of the grade a year before who are in the other grade now, or gone",
    denominator="Staff in the grade a year before",
    unit="per cent",
    polarity="neither",
    reference_group="None",
    standard=MARKOV,
    source=FLOW,
    pillar="workforce",
    population="moved",
    estimate=estimate,
    needs=needs,
    breakdowns=("grade", "next_grade"),
    characteristics=(None,),
    always=("grade", "next_grade"),
    caveats=(
        (
            "Not shown by ethnic group: seventy-two cells for each would be mostly too small to show, and cost everybody's "
            "privacy. The promotion ratio within grades says what can be said."
        ),
        SMALL_AND_ADJUSTED,
    ),
)
