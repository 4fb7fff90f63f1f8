"""How far participants' scores moved, of those scored twice: mean, effect sizes, and who is missing."""

import math
from functools import lru_cache
from typing import NamedTuple

import numpy as np
import polars as pl

from dashboard.estimators.banded import Banded, banded
from dashboard.estimators.paired import paired_change, small_sample
from dashboard.indicators.answer import answer
from dashboard.indicators.compared import numbers
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.hidden_below import HIDDEN_BELOW
from dashboard.indicators.indicator import ProtectedCounts
from dashboard.indicators.released import released
from data_models import CLASSIFICATIONS
from data_models.programme_classifications import EIGHTHS, MOMENTS

FEW = 50
"""Under as many pairs Wilcoxon's test stands beside the interval: changes of few need not follow a normal law."""

MINUS = "\N{MINUS SIGN}"

SCALES = {
    "leadership confidence": (1, 5),
    "isolation": (3, 9),
    "privilege acknowledgement": (1, 5),
    "belonging": (1, 5),
}
"""The scale on which each measure is told; scores on another one are put on it in proportion."""

CHANGES, SETS = (
    DeclaredTable(("outcome_measure",), None, "score_changes"),
    DeclaredTable(("score_set",), None, "scores_at"),
)
NEEDS = (CHANGES, CHANGES.across("change_band"), SETS, SETS.across("score_band"))

_COLUMNS = {
    "quarter": pl.String(),
    "as_at": pl.String(),
    "denominator": pl.Int64(),
    "said": pl.String(),
    "value": pl.Float64(),
    "lower": pl.Float64(),
    "upper": pl.Float64(),
}


class _Side(NamedTuple):
    """One distribution: how many are in each band, None where hidden, how many in all, the noise on each, and of which quarter it is."""

    bands: tuple[float | None, ...]
    total: float
    variance: float
    as_at: str


class ScoreChange(NamedTuple):
    """The estimate for one measure.

    Parameters
    ----------
    measure
        A code of `outcome_measure`.
    better
        Whether a higher or a lower score is the better one.
    """

    measure: str
    better: str = "higher"

    def needs(self, _: DeclaredTable) -> tuple[DeclaredTable, ...]:
        """Changes and scores, and how many people are behind each."""
        return NEEDS

    def estimate(self, counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
        """Estimate the mean change, in points of the measure's scale, quarter by quarter."""
        changes = _sides(counts, CHANGES, self.measure, "change_band")
        moments = {one: _sides(counts, SETS, f"{self.measure} ({one})", "score_band") for one in MOMENTS}
        rows = [
            self._row(quarter, side, {one: found.get(quarter) for one, found in moments.items()})
            for quarter, side in changes.items()
        ]
        frame = pl.DataFrame(rows, schema=_COLUMNS, orient="row").with_columns(
            pl.lit(None, pl.Int64).alias("numerator"), pl.col("denominator").alias("base")
        )
        return answer(frame, table, note=pl.col("said"))

    def _row(self, quarter: str, side: _Side, moments: dict[str, _Side | None]) -> tuple[object, ...]:
        found, step = _banded(side, "change"), self._step
        ends = [float(end) * step for end in found.mean]
        if math.isnan(ends[0]):
            return (quarter, side.as_at, None, "", None, None, None)
        at = {name: _banded(one, "level") for name, one in moments.items() if one}
        said = " ".join(
            filter(
                None,
                (
                    self._verdict(ends, side.total),
                    self._levels(at, ends[0]),
                    *_sizes(found, at, side),
                    *self._missing(at, moments),
                ),
            )
        )
        return (quarter, side.as_at, int(side.total), said, *ends)

    @property
    def _step(self) -> float:
        low, high = SCALES[self.measure]
        return (high - low) / EIGHTHS

    def _verdict(self, ends: list[float], people: float) -> str:
        value, low, high = ends
        if low <= 0 <= high:
            half = (high - low) / 2
            more = math.ceil(((half / abs(value)) ** 2 - 1) * people) if value else 0
            return (
                f"Cannot tell yet: about {more:,} more people scored twice would settle it."
                if more
                else "Cannot tell yet."
            )
        return (
            "A clear change for the better."
            if (value > 0) == (self.better == "higher")
            else "A clear change for the worse."
        )

    def _levels(self, at: dict[str, Banded], change: float) -> str:
        low, high = SCALES[self.measure]
        before = low + float(at["before"].mean.value) * self._step if "before" in at else math.nan
        return (
            "" if math.isnan(before) else f"From {before:.1f} to {before + change:.1f} on a scale of {low} to {high}."
        )

    def _missing(self, at: dict[str, Banded], moments: dict[str, _Side | None]) -> list[str]:
        gone = moments["before only"]
        if not gone or math.isnan(gone.total):
            return []
        words = f"About {gone.total:,.0f} more were scored before and never again"
        if not {"before", "before only"} <= set(at) or math.isnan(float(at["before only"].mean.value)):
            return [f"{words}; how they differ cannot be told."]
        return [f"{words}; {_apart(at['before only'], at['before'], self._step)}."]


def _apart(gone: Banded, both: Banded, step: float) -> str:
    """Say how those missing began, beside those who were scored twice."""
    apart = float(gone.mean.value - both.mean.value)
    errors = [float(one.mean.upper - one.mean.lower) / 2 for one in (gone, both)]
    if abs(apart) <= math.hypot(*errors):
        return "they began about where the others did"
    return f"they began {abs(apart) * step:.1f} points {'higher' if apart > 0 else 'lower'} than the others"


def _sizes(found: Banded, at: dict[str, Banded], side: _Side) -> list[str]:
    """Give the effect sizes, and for few people the signed-rank test on the bands."""
    g = float(found.mean.value) / found.spread * small_sample(max(int(side.total) - 1, 2))
    spreads = [at[one].spread for one in MOMENTS[:2] if one in at]
    average = math.sqrt(sum(one**2 for one in spreads) / 2) if len(spreads) == 2 else math.nan
    d = "" if math.isnan(average) else f", d_av {float(found.mean.value) / average:.2f}"
    said = [f"{_large(g)} effect: Hedges g {g:.2f}{d}.".replace("-", MINUS)]
    if side.total < FEW:
        steps = np.repeat(_middles("change"), np.rint(found.people).astype(int))
        p = paired_change(np.zeros(steps.size), steps).wilcoxon_p
        said.append(f"Wilcoxon's test on the bands: p {'under 0.001' if p < 0.001 else f'= {p:.3f}'}.")
    return said


def _large(g: float) -> str:
    """Say how large an effect is, as Cohen (1988) has it."""
    return next(
        words
        for least, words in ((0.8, "A large"), (0.5, "A medium"), (0.2, "A small"), (0.0, "A very small"))
        if abs(g) >= least
    )


def _middles(what: str) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    """The middles of bands, in eighths of the scale."""
    codes = CLASSIFICATIONS["change_band" if what == "change" else "score_band"].codes
    return np.arange(len(codes), dtype=np.float64) - (len(codes) // 2 if what == "change" else 0)


@lru_cache(maxsize=512)
def _banded(side: _Side, what: str) -> Banded:
    """Estimate one distribution; figures that stand from an earlier quarter are worked out once."""
    bands = np.array(side.bands, dtype=np.float64)
    return banded(_middles(what), bands, side.total, side.variance, HIDDEN_BELOW)


def _sides(counts: ProtectedCounts, table: DeclaredTable, code: str, bands: str) -> dict[str, _Side]:
    """Give one code's distribution in every quarter."""
    column = table.breakdowns[0]
    parts = released(counts, table.across(bands), "people").filter(pl.col(column) == code)
    totals = released(counts, table, "total").filter(pl.col(column) == code)
    noise = {row["quarter"]: row["total_variance"] for row in totals.iter_rows(named=True)}
    known = dict(zip(totals["quarter"], numbers(totals, "total"), strict=True))
    return {
        str(quarter): _Side(
            tuple(part["people"].to_list()), float(known[quarter]), noise[quarter] or 0.0, str(part["as_at"].min())
        )
        for (quarter,), part in parts.group_by("quarter", maintain_order=True)
    }
