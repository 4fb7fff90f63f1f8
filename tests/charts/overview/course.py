"""The course of one figure, made up."""

import polars as pl

from dashboard.charts.question import Question
from dashboard.disclosure.figures import Figures
from dashboard.indicators import discover

QUARTERS = ("2025-Q3", "2026-Q2", "2026-Q3")


def course(
    key: str, values: tuple[float | None, ...], half: float = 1.0, note: str = "", *, everybody: bool = False
) -> Question:
    """One figure for racially minoritised people, or everybody, in each of `QUARTERS`, with an interval of `half` either way."""
    unit = discover()[key].unit
    rows = [
        {
            "indicator": key,
            "quarter": quarter,
            "racially_minoritised": "yes",
            "value": value,
            "lower": None if value is None else value - half,
            "upper": None if value is None else value + half,
            "numerator": None if value is None else 50,
            "denominator": None if value is None else 100,
            "unit": unit,
            "status": "c" if value is None else "",
            "note": note,
        }
        for quarter, value in zip(QUARTERS, values, strict=True)
    ]
    frame = pl.DataFrame(rows, schema_overrides=dict.fromkeys(("value", "lower", "upper"), pl.Float64))
    split, group = ((), {}) if everybody else (("racially_minoritised",), {"racially_minoritised": "yes"})
    told = frame.drop("racially_minoritised") if everybody else frame
    figures = Figures.released(told, indicator=key, by=split, policy="viewer", release=1)
    return Question(discover()[key], figures.select(group), QUARTERS[-1], "trend")
