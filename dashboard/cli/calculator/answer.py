"""What the calculator answers, for people and for programs."""

import json
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from dashboard.estimators.interval import Interval

NO_COMPARISON = "no comparison"
"""The verdict on a number that stands alone."""


@dataclass(frozen=True)
class Answer:
    """One answer.

    Parameters
    ----------
    sentence
        What was found, in words, with the numbers that matter.
    estimate
        The figure and its interval; NaN for what is not known.
    method
        The method's name, as `--method` takes it.
    verdict
        In words.
    details
        What the kind adds, by name; NaN for what is not known.
    """

    sentence: str
    estimate: Interval
    method: str
    verdict: str = NO_COMPARISON
    details: Mapping[str, object] = field(default_factory=dict)

    def fields(self) -> dict[str, Any]:
        """Give every figure by name, `value`, `lower`, `upper`, `method` and `verdict` first; None for what is not known."""
        first = {name: getattr(self.estimate, name) for name in Interval._fields}
        return {
            name: plain(value)
            for name, value in {**first, "method": self.method, "verdict": self.verdict, **self.details}.items()
        }

    def as_json(self) -> str:
        """Write the fields as JSON."""
        return json.dumps(self.fields(), ensure_ascii=False, indent=2, allow_nan=False)

    def as_text(self) -> str:
        """Write the sentence, then a line for each figure."""
        return "\n".join([self.sentence, *_lines(self.fields(), "  ")])


def plain(value: object) -> object:
    """Turn numbers of any library into Python's, and what is not finite into None."""
    match value:
        case np.ndarray():
            return plain(value.tolist())
        case np.generic():
            return plain(value.item())
        case float():
            return value if math.isfinite(value) else None
        case Mapping():
            return {str(name): plain(one) for name, one in value.items()}
        case str():
            return value
        case Sequence():
            return [plain(one) for one in value]
        case _:
            return value


def spread(name: str, estimate: Interval) -> dict[str, object]:
    """Name an estimate and its ends: `gini`, `gini_lower`, `gini_upper`."""
    return {name: estimate.value, f"{name}_lower": estimate.lower, f"{name}_upper": estimate.upper}


def number(value: object, places: int = 3) -> str:
    """Say a number; what is not known is said to be so."""
    given = plain(np.asarray(value, dtype=np.float64))
    return f"{given:,.{places}f}" if isinstance(given, float) else "not known"


def interval(estimate: Interval, level: float, places: int = 3) -> str:
    """Say an interval: `95 % interval 0.255 to 0.366`."""
    lower, upper = (number(end, places) for end in (estimate.lower, estimate.upper))
    known = f"{lower} to {upper}" if "not known" not in {lower, upper} else _half_open(lower, upper)
    return f"{100 * level:g} % interval {known}"


def _half_open(lower: str, upper: str) -> str:
    if lower == upper:
        return "not known"
    return f"{lower} or more" if upper == "not known" else f"up to {upper}"


def _lines(fields: Mapping[str, object], indent: str) -> Iterator[str]:
    for name, value in fields.items():
        if isinstance(value, dict):
            yield f"{indent}{name}"
            yield from _lines(value, indent + "  ")
        else:
            yield f"{indent}{name:<22} {_said(value)}"


def _said(value: object) -> str:
    match value:
        case None:
            return "-"
        case bool():
            return "yes" if value else "no"
        case float():
            return f"{value:.6g}"
        case list():
            return "  ".join(map(_said, value))
        case _:
            return str(value)
