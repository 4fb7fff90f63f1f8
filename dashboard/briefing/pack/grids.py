"""The tables of an evaluation pack's document."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

import pandas as pd

from dashboard.briefing.grid import INTERVAL, Grid
from dashboard.charts.cohorts import Named
from dashboard.charts.notation import SIGN, between, shown

HIDDEN = "[c]"
BALANCE = ("before matching", "after matching")


def cohort_grid(named: Sequence[Named]) -> Grid:
    """Set the cohorts side by side: what each is, and of how many people the comparison is."""
    head = ("Cohort", "Filters", "Started", "Found", "In post at the end", "Matched", "People alike")
    return Grid(head, tuple(_cohort(one) for one in named), 2)


def heading(one: Named) -> str:
    """Give a cohort's letter, where it has one, and its name."""
    return ": ".join(filter(None, (one.letter, one.name)))


def balance_grid(frame: pd.DataFrame) -> Grid:
    """Set differences before matching and after it side by side; values that too few people have are left out."""
    before, after = (frame[frame["moment"] == moment].set_index("side") for moment in BALANCE)
    kept = [side for side in before.index if pd.notna(before["value"][side])]
    body = tuple((side, *_standardised(before.loc[side]), *_standardised(after.loc[side])) for side in kept)
    return Grid(("Of", "Before", "Protection allows", "After", "Protection allows"), body, 1)


def figure_grid(frame: pd.DataFrame, letters: Mapping[str, str] = MappingProxyType({})) -> Grid:
    """Write figures of comparisons, one a row; the cohort is named, by its letter, where there are several."""
    several, when = frame["cohort"].nunique() > 1, bool((frame["moment"] != "").sum())
    head = (*(("Cohort",) if several else ()), "Of", *(("When",) if when else ()), "Value", INTERVAL, "People")
    named = frame.assign(cohort=[letters.get(one, one) for one in frame["cohort"]])
    body = tuple(_line(row, several=several, when=when) for _, row in named.iterrows())
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


def _standardised(row: "pd.Series[str]") -> tuple[str, str]:
    """Write a standardised difference and its range."""
    value, lower, upper = (
        "" if pd.isna(row[end]) else _decimal(float(row[end])) for end in ("value", "lower", "upper")
    )
    return value or HIDDEN, f"{lower} to {upper}" if lower and upper else ""


def _decimal(value: float) -> str:
    return f"{value:.2f}".replace("-", SIGN)


def _value(row: "pd.Series[str]") -> str:
    return HIDDEN if pd.isna(row["value"]) else shown(float(row["value"]), str(row["unit"]))


def _interval(row: "pd.Series[str]") -> str:
    whole = pd.notna(row["lower"]) and pd.notna(row["upper"])
    return between(float(row["lower"]), float(row["upper"]), str(row["unit"])) if whole else ""


def _people(row: "pd.Series[str]") -> str:
    return "" if pd.isna(row["denominator"]) else f"{float(row['denominator']):,.0f}"
