"""Numbers as people read them: whole people, whole per cent, a sign on every gap."""

import math

SIGN = "\u2212"
"""A true minus, so that a negative gap is not mistaken for a range."""

_WHOLE = ("people", "full-time equivalents", "grants", "organisations", "seats", "proposals", "milestones")
_WORDED = {"months": "{:.1f} months", "days": "{:,.0f} days", "hours": "{:,.1f} hours", "marks": "{:+.1f} marks"}

_SMALL = 0.1
"""Below this a ratio of two places would be all rounding."""


def shown(value: float, unit: str) -> str:
    """Write one released value.

    Parameters
    ----------
    value
        In the indicator's unit: people, pounds, per cent (0 to 100), percentage points, a ratio and so on.
    unit
        An indicator's `unit`.
    """
    if unit in _WHOLE:
        return f"{value:,.0f}"
    if unit in _WORDED:
        return _WORDED[unit].format(value)
    if unit == "pounds":
        return f"{SIGN if value < 0 else ''}£{abs(value):,.0f}"
    if unit == "per cent":
        return f"{value:.0f}%"
    if unit == "per 100,000":
        return f"{value:.2f}"
    if unit == "points":
        return f"{'+' if value > 0 else SIGN if value < 0 else ''}{abs(value):.2f} points"
    if unit in ("score", "ties"):
        return f"{value:.1f}"
    if unit == "per cent gap":
        return f"{SIGN if value < 0 else ''}{abs(value):.0f}%"
    if unit == "percentage points":
        return f"{'+' if value > 0 else SIGN if value < 0 else ''}{abs(value):.0f} points"
    return f"{value:.3f}" if 0 < abs(value) < _SMALL else f"{value:.2f}"


def between(lower: float, upper: float, unit: str, word: str = "to") -> str:
    """Write an interval, in words that survive being read aloud."""
    return f"{shown(lower, unit).removesuffix(' points')} {word} {shown(upper, unit)}"


def known(value: float | None) -> bool:
    """Whether there is a number to draw: a hidden figure has none, and is never drawn as zero."""
    return value is not None and not math.isnan(value)


def or_none(value: float | None, digits: int = 3) -> float | None:
    """Give a number that JSON can carry, or None."""
    return round(float(value), digits) if value is not None and known(value) else None
