"""Inequality between types of organisation: the part of Theil's index that is not inside any of them."""

import numpy as np
import polars as pl

from dashboard.estimators.inequality import theil_parts
from dashboard.estimators.interval import Interval
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.funding_card import PUBLISHED_CARD
from dashboard.indicators.indicator import ProtectedCounts
from dashboard.indicators.public_rows import on_cells
from dashboard.indicators.recipients import held, indexed
from dashboard.indicators.sources import INEQUALITY, PUBLISHED


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Take each year's Theil index apart by type of organisation."""
    cells = on_cells(counts, table, held(counts))
    found = [_share(*row) for row in cells.select("amounts", "types").iter_rows()]
    return indexed(cells, table, found)


def _share(amounts: list[float] | None, types: list[str] | None) -> Interval:
    """The between-type share in per cent; it has no interval, because drawing recipients again would change the types."""
    nothing = np.array(np.nan)
    if not amounts or not types or len(amounts) < 2:
        return Interval(nothing, nothing, nothing)
    parts = theil_parts(amounts, types)
    whole = parts.within + parts.between
    return Interval(np.array(100 * parts.between / whole if whole > 0 else 0.0), nothing, nothing)


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
