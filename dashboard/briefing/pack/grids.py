"""The tables of an evaluation pack's document."""

from collections.abc import Sequence

import pandas as pd

from dashboard.briefing.grid import INTERVAL, Grid
from dashboard.charts.cohorts import Named
from dashboard.charts.notation import between, shown

HIDDEN = "[c]"


def cohort_grid(named: Sequence[Named]) -> Grid:
    """Set the cohorts side by side: what each is, and of how many people the comparison is."""
    head = ("Cohort", "Filters", "Started", "Found", "In post at the end", "Matched", "People alike")
    return Grid(head, tuple(_cohort(one) for one in named), 2)


def figure_grid(frame: pd.DataFrame) -> Grid:
    """Write figures of comparisons, one a row; the cohort is named where there are several."""
    several, when = frame["cohort"].nunique() > 1, bool((frame["moment"] != "").sum())
    head = (*(("Cohort",) if several else ()), "Of", *(("When",) if when else ()), "Value", INTERVAL, "People")
    body = tuple(_line(row, several=several, when=when) for _, row in frame.iterrows())
    return Grid(head, body, 1 + several + when)


def _cohort(one: Named) -> tuple[str, ...]:
    flow = one.comparison.flow
    counts = (flow.started, flow.found, flow.at_end, flow.matched, flow.comparators)
    return (
        ": ".join(filter(None, (one.letter, one.name))),
        one.comparison.cohort.key,
        *(HIDDEN if one is None else f"{one:,.0f}" for one in counts),
    )


def _line(row: "pd.Series[str]", *, several: bool, when: bool) -> tuple[str, ...]:
    of = str(row["side"])
    names = (
        *((str(row["cohort"]),) if several else ()),
        of[:1].upper() + of[1:],
        *((str(row["moment"]),) if when else ()),
    )
    return (*names, _value(row), _interval(row), _people(row))


def _value(row: "pd.Series[str]") -> str:
    return HIDDEN if pd.isna(row["value"]) else shown(float(row["value"]), str(row["unit"]))


def _interval(row: "pd.Series[str]") -> str:
    whole = pd.notna(row["lower"]) and pd.notna(row["upper"])
    return between(float(row["lower"]), float(row["upper"]), str(row["unit"])) if whole else ""


def _people(row: "pd.Series[str]") -> str:
    return "" if pd.isna(row["denominator"]) else f"{float(row['denominator']):,.0f}"
