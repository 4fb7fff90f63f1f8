"""Lorenz curve: what share of the pounds the smallest recipients hold together."""

import numpy as np
import polars as pl

from dashboard.estimators.inequality import lorenz
from dashboard.indicators.answer import Impossible, answer
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.funding_card import PUBLISHED_CARD
from dashboard.indicators.indicator import ProtectedCounts
from dashboard.indicators.public_rows import on_cells
from dashboard.indicators.recipients import TOO_FEW, held
from dashboard.indicators.sources import INEQUALITY, PUBLISHED


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Read the curve of each year off at every tenth of the recipients."""
    cells = on_cells(counts, table, held(counts))
    values = [_at(code, amounts) for code, amounts in cells.select("holder_share", "amounts").iter_rows()]
    figures = cells.with_columns(
        pl.Series("value", values).fill_nan(None),
        *(pl.lit(None).alias(name) for name in ("lower", "upper", "base")),
        pl.col("amounts").list.sum().round(0).alias("numerator"),
        pl.col("amounts").list.len().alias("denominator"),
    )
    few = Impossible((pl.col("denominator") < 2) | pl.col("amounts").is_null(), "z", TOO_FEW)
    return answer(figures, table, few)


def _at(code: str, amounts: list[float] | None) -> float:
    """Per cent of the pounds held by so many per cent of the recipients, smallest first."""
    if not amounts:
        return float("nan")
    holders, pounds = lorenz(amounts)
    return 100 * float(np.interp(float(code.rstrip("%")) / 100, holders, pounds))


INDICATOR = PUBLISHED_CARD(
    title="Lorenz curve",
    definition=(
        "Recipients in order of what they got in the year, smallest first: the percentage of all pounds that each tenth "
        "more of them hold together. With equal shares half of them would hold half."
    ),
    numerator="Pounds held by the recipients up to here",
    denominator="All pounds awarded in the year",
    unit="per cent",
    source=INEQUALITY,
    methods=("inequality",),
    estimate=estimate,
    breakdowns=("holder_share",),
    always=("holder_share",),
    drawn="lorenz",
    caveats=("No interval: the Gini coefficient beside it sums the curve up, and has one.", PUBLISHED),
    sentence="{value}",
)
