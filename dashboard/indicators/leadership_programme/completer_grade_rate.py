"""Results: how many completers are in a grade above frontline a year later, and how many were when they completed."""

import polars as pl

from dashboard.indicators.answer import answer, nobody
from dashboard.indicators.course_card import CAVEATS, COURSE_CARD, NO_COMPARISON, SAME_PLACE, Part, Rate
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.indicator import ProtectedCounts
from dashboard.indicators.intervals import scaled, share
from dashboard.indicators.released import beside
from dashboard.indicators.sources import RESULTS

BEFORE, AFTER, IN_POST = (
    Part("completers", "completer_result", code)
    for code in ("above frontline before", "above frontline after", "in post")
)
NEEDS = Rate(AFTER, IN_POST).needs


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """The share at the year's end, with Wilson's interval, and beside it the number at its beginning."""
    frame = beside(AFTER.counted(counts, table, "after"), IN_POST.counted(counts, table, "there"))
    frame = beside(frame, BEFORE.counted(counts, table, "before"))
    figures = scaled(share(frame, "after", "there"), 100).with_columns(
        pl.col("after").alias("numerator"), pl.col("there").alias("denominator"), pl.col("there").alias("base")
    )
    return answer(figures, table, nobody("there"), note=pl.format("When they completed it was about {}.", "before"))


INDICATOR = COURSE_CARD(
    title="Completers above frontline a year later",
    definition=(
        "The percentage of completers still in post a year later who are then in a grade above frontline, from senior practitioner "
        "upwards; beside it how many of the same people were when they completed."
    ),
    numerator="Completers in post in a grade above frontline a year later",
    denominator="Completers in post a year later",
    standard=RESULTS,
    population="completers",
    estimate=estimate,
    needs=NEEDS,
    sentence="{value} of completers still in post were above frontline a year later{place}, to {quarter}",
    caveats=(NO_COMPARISON, SAME_PLACE, *CAVEATS),
)
