"""Where values lie on paper: the two axes of a figure, in pixels."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from dashboard.briefing.drawing.lettering import width_of
from dashboard.charts.chart import Figure

_EDGE = 8
_STANDOFF = 10
_TICKS = 5


@dataclass(frozen=True)
class Axis:
    """One axis.

    Parameters
    ----------
    codes
        Names in order where it is an axis of names, else None.
    start, end
        Values at its two ends.
    low, high
        Pixels at the same two ends.
    """

    codes: tuple[str, ...] | None
    start: float
    end: float
    low: float
    high: float

    def place(self, value: Any) -> float:
        """Give the pixel of a value, or of a name."""
        number = self.codes.index(value) if self.codes is not None and isinstance(value, str) else float(value)
        return self.low + (number - self.start) / (self.end - self.start) * (self.high - self.low)

    @property
    def step(self) -> float:
        """Pixels between a value and the next whole one."""
        return abs((self.high - self.low) / (self.end - self.start))


@dataclass(frozen=True)
class Plane:
    """The two axes of a figure, and its size in pixels."""

    x: Axis
    y: Axis
    width: float
    height: float


def plane(figure: Figure, width: float) -> Plane:
    """Lay out the plane of a figure, with room for the names beside it."""
    layout = figure["layout"]
    margin = {"l": _EDGE, "r": _EDGE, "t": _EDGE, "b": _EDGE} | layout.get("margin", {})
    height = float(layout.get("height", 260))
    left = margin["l"] + _beside(layout.get("yaxis", {}))
    x = _axis(layout.get("xaxis", {}), figure, "x", left, width - margin["r"])
    y = _axis(layout.get("yaxis", {}), figure, "y", height - margin["b"], margin["t"])
    return Plane(x, y, width, height)


def ticks(axis: Axis, most: int = _TICKS) -> list[float]:
    """Give round values along an axis of numbers."""
    low, high = sorted((axis.start, axis.end))
    rough = (high - low) / most
    power = 10 ** math.floor(math.log10(rough))
    step = next(times * power for times in (1, 2, 2.5, 5, 10) if times * power >= rough)
    first = math.ceil(low / step - 1e-9)
    return [round(at * step, 10) for at in range(first, math.floor(high / step + 1e-9) + 1)]


def _axis(spec: dict[str, Any], figure: Figure, name: str, low: float, high: float) -> Axis:
    codes = tuple(spec["categoryarray"]) if spec.get("type") == "category" else None
    start, end = spec.get("range") or _reach(figure["data"], name)
    return Axis(codes, float(start), float(end), low, high)


def _reach(traces: Sequence[dict[str, Any]], name: str) -> tuple[float, float]:
    numbers = [float(one) for trace in traces for one in trace.get(name, ()) if isinstance(one, int | float)]
    return (min(numbers), max(numbers)) if numbers and min(numbers) < max(numbers) else (0.0, 1.0)


def _beside(spec: dict[str, Any]) -> float:
    """Room for the names, or the numbers, beside the plane."""
    if spec.get("visible") is False:
        return 0.0
    numbers = spec.get("ticktext", ["00,000"])
    longest = spec.get("categoryarray") if spec.get("type") == "category" else numbers
    return max((width_of(str(one)) for one in longest or [""]), default=0.0) + _STANDOFF
