"""What the interval lets one say: nothing is called a difference that chance and protection could explain."""

from typing import Literal

from dashboard.charts.row import Row

Verdict = Literal["above", "below", "cannot tell"]


def against(figure: Row, reference: float) -> Verdict:
    """Compare a figure with a fixed value: only an interval that lies wholly to one side says anything."""
    if figure.lower is None or figure.upper is None:
        return "cannot tell"
    if figure.lower > reference:
        return "above"
    return "below" if figure.upper < reference else "cannot tell"


def change(now: Row, before: Row | None) -> Verdict:
    """Compare a figure with an earlier one: only intervals that do not overlap say anything."""
    if before is None or None in (now.lower, now.upper, before.lower, before.upper):
        return "cannot tell"
    if now.lower > before.upper:  # type: ignore[operator]
        return "above"
    return "below" if now.upper < before.lower else "cannot tell"  # type: ignore[operator]
