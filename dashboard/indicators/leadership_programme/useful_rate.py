"""Reaction: how many of those who rated a course found it useful, and how many rated it at all."""

import polars as pl

from dashboard.indicators.answer import answer, nobody
from dashboard.indicators.course_card import CAVEATS, COURSE_CARD, Part
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.indicator import ProtectedCounts
from dashboard.indicators.intervals import scaled, share
from dashboard.indicators.released import beside
from dashboard.indicators.sources import REACTION

USEFUL, OTHERS = (Part("course_ratings", "answer", code) for code in ("yes", "no"))
COMPLETED = Part("course_stages", "programme_stage", "completed")


def needs(table: DeclaredTable) -> tuple[DeclaredTable, ...]:
    """Ratings, and those who could have given one."""
    return (USEFUL.table(table), COMPLETED.table(table))


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """The useful of all ratings, with Wilson's interval; how many of the completers rated stands beside it."""
    ratings = beside(USEFUL.counted(counts, table, "useful"), OTHERS.counted(counts, table, "others"))
    frame = beside(ratings, COMPLETED.counted(counts, table, "completed")).with_columns(
        (pl.col("useful") + pl.col("others")).alias("rated"),
        (pl.col("useful_variance") + pl.col("others_variance")).alias("rated_variance"),
    )
    figures = scaled(share(frame, "useful", "rated"), 100).with_columns(
        pl.col("useful").alias("numerator"), pl.col("rated").alias("denominator"), pl.col("rated").alias("base")
    )
    said = pl.format("About {} of {} who completed rated it.", "rated", "completed")
    return answer(figures, table, nobody("rated"), note=said)


INDICATOR = COURSE_CARD(
    title="Found it useful",
    definition=(
        "The percentage of ratings that are 4 or 5 of 5 for how useful the course was, of everybody who rated it at the end, over "
        "all cohorts that have ended."
    ),
    numerator="People who rated it 4 or 5 of 5",
    denominator="People who rated it",
    standard=REACTION,
    population="course_ratings",
    estimate=estimate,
    needs=needs,
    sentence="{value} of those who rated it found it useful{place}, to {quarter}",
    caveats=(
        "Who withdrew was not asked, and who did not answer may think otherwise: liking a course says little of learning from it.",
        *CAVEATS,
    ),
)
