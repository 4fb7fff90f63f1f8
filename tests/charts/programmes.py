"""Released figures of courses, by hand, for the tests of their pictures."""

import itertools
from collections.abc import Mapping

import polars as pl

from dashboard.charts.question import Question
from dashboard.disclosure.figures import Figures
from dashboard.indicators import discover
from data_models import CLASSIFICATIONS

STAFF, LEADERS = CLASSIFICATIONS["course"].codes
QUARTER = "2026-Q3"


def question(key: str, figures: Mapping[tuple[str, ...], float], note: str = "As at 2026-Q2.") -> Question:
    """Ask for one quarter's figures by an indicator's own split; whatever is left out is hidden."""
    indicator = discover()[key]
    by = indicator.always
    rows = []
    for codes in itertools.product(*(CLASSIFICATIONS[name].codes for name in by)):
        value = figures.get(codes)
        ends = {
            "value": value,
            "lower": None if value is None else value - 6,
            "upper": None if value is None else value + 6,
        }
        said = {"status": "c" if value is None else "", "note": "Too few people to show." if value is None else note}
        cell = {"indicator": key, "quarter": QUARTER, **dict(zip(by, codes, strict=True))}
        rows.append({**cell, **ends, "numerator": None, "denominator": None, "unit": indicator.unit, **said})
    frame = pl.DataFrame(rows, infer_schema_length=None).with_columns(
        pl.col("value", "lower", "upper").cast(pl.Float64)
    )
    return Question(
        indicator, Figures.released(frame, indicator=key, by=by, policy="viewer 2026-1", release=7), QUARTER
    )
