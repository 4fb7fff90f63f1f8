"""Inequality between types of organisation: the part of Theil's index that is not inside any of them."""

import numpy as np
import polars as pl

from dashboard.estimators.bootstrap import bca
from dashboard.estimators.inequality import share_between
from dashboard.estimators.interval import NOTHING, Floats, Interval
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.funding_card import PUBLISHED_CARD
from dashboard.indicators.indicator import ProtectedCounts
from dashboard.indicators.public_rows import on_cells
from dashboard.indicators.recipients import RESAMPLES, held, indexed
from dashboard.indicators.sources import INEQUALITY, PUBLISHED


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Take each year's Theil index apart by type of organisation."""
    cells = on_cells(counts, table, held(counts))
    found = [_share(*row) for row in cells.select("amounts", "types").iter_rows()]
    return indexed(cells, table, found)


def _share(amounts: list[float] | None, types: list[str] | None) -> Interval:
    """The between-type share in per cent; recipients are drawn again with their types."""
    if not amounts or not types or len(amounts) < 2:
        return NOTHING
    money, groups = np.array(amounts), np.unique(types, return_inverse=True)[1]

    def of(drawn: Floats, axis: int = -1) -> Floats:
        places = drawn.astype(np.int64)
        return 100 * share_between(money[places], groups[places], axis)

    return bca([np.arange(money.size)], of, resamples=RESAMPLES)


INDICATOR = PUBLISHED_CARD(
    title="Inequality between types of organisation",
    definition=(
        "The percentage of all inequality among recipients (Theil's index) that lies between types of organisation, and "
        "not among organisations of one type."
    ),
    numerator="Theil's index between the means of the types",
    denominator="Theil's index",
    unit="per cent",
    polarity="lower is better",
    source=INEQUALITY,
    methods=("inequality",),
    estimate=estimate,
    breakdowns=(),
    caveats=("Recipients that are not in the register stand as a type of their own.", PUBLISHED),
    sentence="{value} of the inequality among recipients lay between types of organisation in the year to {quarter}",
)
