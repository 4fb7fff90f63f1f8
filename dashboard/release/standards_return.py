"""The standards return: both workforce race equality standards as one table, from released figures and nothing else."""

import re

import pandas as pd

from dashboard.disclosure.policies import POLICIES
from dashboard.indicators import discover
from dashboard.indicators.return_lines import RETURN_LINES, ReturnLine
from dashboard.indicators.unknown import COULD
from dashboard.release.release import Release

COLUMNS = (
    "standard", "number", "measure", "value", "lower", "upper", "unit", "quarter", "status", "note", "indicator",
)  # fmt: skip
"""The table's columns, in order; `value`, `lower` and `upper` are empty where `status` is not."""

_BOUNDS = re.compile(rf"{COULD} ([0-9]+\.[0-9]+) to ([0-9]+\.[0-9]+)")

NOT_RELEASED = "This release holds no such figure."


def standards_return(release: Release) -> pd.DataFrame:
    """Give the return for the newest quarter.

    Returns
    -------
    pandas.DataFrame
        One row a line, in the order and direction of the standards, with `COLUMNS`. `status` is `c` where a figure is
        hidden and `x` where there is no data, with the reason as `note`.
    """
    return pd.DataFrame([_row(line, release) for line in RETURN_LINES], columns=list(COLUMNS))


def _row(line: ReturnLine, release: Release) -> dict[str, object]:
    found = _found(line, release)
    note = " ".join(filter(None, [str(found["note"] or ""), line.reason]))
    return {
        "standard": line.standard,
        "number": line.number,
        "measure": line.measure,
        **found,
        "note": note,
        "indicator": line.indicator,
    }


def _found(line: ReturnLine, release: Release) -> dict[str, object]:
    """Look the figure up, and turn it round where the standard does."""
    quarter = release.quarters[-1]
    absent: dict[str, object] = {
        "value": None,
        "lower": None,
        "upper": None,
        "unit": "",
        "quarter": quarter,
        "status": "x",
        "note": "",
    }
    if not line.indicator:
        return absent
    if not _holds(line, release):
        return absent | {"note": NOT_RELEASED}
    figure = release.figures(line.indicator, (), {**line.filters, "quarter": quarter}).frame().iloc[0]
    ends = ("upper", "lower") if line.turned else ("lower", "upper")
    numbers = {
        name: _turned(figure[of], line) for name, of in zip(("value", "lower", "upper"), ("value", *ends), strict=True)
    }
    return (
        absent
        | numbers
        | {"unit": str(figure["unit"]), "status": str(figure["status"]), "note": _said(str(figure["note"]), line)}
    )


def _turned(number: float, line: ReturnLine) -> float | None:
    if pd.isna(number) or (line.turned and number == 0):
        return None
    return round(1 / float(number) if line.turned else float(number), 2)


def _said(note: str, line: ReturnLine) -> str:
    """Turn what is said of unknown ethnicity round as well."""
    if not line.turned:
        return note
    return _BOUNDS.sub(lambda ends: f"{COULD} {1 / float(ends[2]):.2f} to {1 / float(ends[1]):.2f}", note)


def _holds(line: ReturnLine, release: Release) -> bool:
    """Whether the release has the line's table; an indicator that nobody has written yet is in none."""
    if line.indicator not in discover():
        return False
    wanted = set(line.filters)
    return any(set(table.dimensions) == wanted for table in release.tables(line.indicator))


def notice(release: Release) -> tuple[str, ...]:
    """Give the lines that stand above every copy of the return."""
    policy = POLICIES["viewer"]
    return (
        f"Equity Monitor, release {release.manifest.number}. Policy {release.manifest.policy}.",
        f"Counts are shown from {policy.threshold}; figures are adjusted to protect people and may not add up.",
        "Status c: confidential, x: not available, z: does not apply. Lower and upper: 95 % interval.",
    )
