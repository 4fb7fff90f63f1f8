"""Released figures made up for charts, on the full grid that a release has."""

import itertools
from collections.abc import Callable

import plotly.io
import polars as pl
import pytest

from dashboard.charts.question import Question, View
from dashboard.disclosure.figures import Figures
from dashboard.indicators import discover
from data_models import CLASSIFICATIONS
from data_models.quarters import span

QUARTERS = tuple(str(quarter) for quarter in span("2023-Q4", "2026-Q3"))

# Validating plotly's own template anew takes longer than validating a figure of ours, which brings none.
plotly.io.templates.default = "none"

Ask = Callable[..., Question]


def released(key: str, by: tuple[str, ...] = (), hidden: frozenset[str] = frozenset()) -> Figures:
    """Figures of one indicator on the full grid; every cell that has a code in `hidden` is confidential."""
    unit = discover()[key].unit
    grid = list(itertools.product(QUARTERS, *(CLASSIFICATIONS[name].codes for name in by)))
    rows = [_row(key, by, codes, unit, at, bool(hidden & set(codes))) for at, codes in enumerate(grid)]
    frame = pl.DataFrame(rows, infer_schema_length=None)
    return Figures.released(frame, indicator=key, by=by, policy="viewer 2026-1", release=7)


def _row(key: str, by: tuple[str, ...], codes: tuple[str, ...], unit: str, at: int, hide: bool) -> dict[str, object]:
    base = {
        "people": 400.0,
        "per cent": 40.0,
        "percentage points": -12.0,
        "ratio": 0.7,
        "pounds": 30_000.0,
        "per cent gap": 8.0,
        "days": 50.0,
        "score": 5.0,
    }.get(unit, 12.0)
    value = round(base * (1 + (at * 7919 % 13) / 20), 2)
    numbers = {"value": value, "lower": value - abs(base) / 20, "upper": value + abs(base) / 20}
    row: dict[str, object] = {"indicator": key, "quarter": codes[0], **dict(zip(by, codes[1:], strict=True))}
    row |= {name: None if hide else number for name, number in numbers.items()}
    row |= {"numerator": None if hide else 100, "denominator": None if hide else 250, "unit": unit}
    return row | {"status": "c" if hide else "", "note": "Too few people to show." if hide else ""}


@pytest.fixture
def ask() -> Ask:
    """A question about made-up released figures: `ask(key, by, hidden, view, quarter)`."""

    def make(
        key: str = "workforce_share",
        by: tuple[str, ...] = ("ethnic_group",),
        hidden: tuple[str, ...] = (),
        view: View = "latest",
        quarter: str = QUARTERS[-1],
    ) -> Question:
        return Question(discover()[key], released(key, by, frozenset(hidden)), quarter, view)

    return make
