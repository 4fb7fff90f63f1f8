"""A timeline: when milestones were due, when they were reached, and how late; a panel a group, all on one scale."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from html import escape
from typing import Any

from dashboard.charts.chart import Figure, Mark
from dashboard.charts.palette import CATEGORICAL, FOCUS, INK, QUIET

ROW_HEIGHT = 52
LATE = CATEGORICAL[3]
MARKS = (
    Mark("diamond", "due", INK),
    Mark("dot", "reached", FOCUS),
    Mark("tick", "end of the quarter", QUIET),
    Mark("line", "late, or overdue up to the end of the quarter", LATE),
)

Span = tuple[date, date]


@dataclass(frozen=True)
class Milestone:
    """One milestone: its name, the day it was due, the day it was reached, and the day up to which one looks."""

    name: str
    due: date
    done: date | None
    until: date

    @property
    def reached(self) -> bool:
        """Whether it had been reached by then."""
        return self.done is not None and self.done <= self.until

    @property
    def end(self) -> date:
        """The day reached; where it is overdue, the day looked up to; else the day due."""
        return self.done if self.done and self.reached else max(self.due, self.until) if self.overdue else self.due

    @property
    def overdue(self) -> bool:
        """Whether it was due and had not been reached."""
        return not self.reached and self.due < self.until

    @property
    def days(self) -> int:
        """Days late; below nought is early."""
        return (self.end - self.due).days

    @property
    def words(self) -> str:
        """How late it was, in words."""
        days = f"{abs(self.days)} day{'s' * (abs(self.days) != 1)}"
        if self.overdue:
            return f"{days} overdue"
        if not self.reached:
            return f"due {self.due.day} {self.due:%b %Y}"
        return f"{days} late" if self.days > 0 else f"{days} early" if self.days < 0 else "on the day"


def timeline(milestones: Sequence[Milestone], span: Span) -> Figure:
    """Draw one group's milestones, first due at the top, each with its name above its line.

    Parameters
    ----------
    milestones
        At least one.
    span
        First and last day of the axis, shared by all panels.
    """
    rows = sorted(milestones, key=lambda one: (one.due, one.name))
    late = [(at, one) for at, one in enumerate(rows) if one.days > 0 and (one.reached or one.overdue)]
    reached = [(at, one) for at, one in enumerate(rows) if one.reached]
    data = [
        *(_line(at, one) for at, one in late),
        _points([(at, one.due) for at, one in enumerate(rows)], [_read(one) for one in rows], "diamond-open", INK),
        _points([(at, one.end) for at, one in reached], [_read(one) for _, one in reached], "circle", FOCUS),
    ]
    return {"data": data, "layout": _layout(rows, span)}


def span_of(milestones: Sequence[Milestone]) -> Span:
    """Give the days that all milestones fit into, with room at either end."""
    days = [day for one in milestones for day in (one.due, one.end, one.until)]
    room = timedelta(max((max(days) - min(days)).days // 25, 7))
    return min(days) - room, max(days) + room


def _line(at: int, one: Milestone) -> dict[str, Any]:
    return {
        "type": "scatter",
        "mode": "lines",
        "x": [one.due.isoformat(), one.end.isoformat()],
        "y": [at, at],
        "line": {"color": LATE, "width": 4, "dash": "dot" if one.overdue else "solid"},
        "hoverinfo": "skip",
    }


def _points(places: Sequence[tuple[int, date]], words: Sequence[str], symbol: str, colour: str) -> dict[str, Any]:
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [day.isoformat() for _, day in places],
        "y": [at for at, _ in places],
        "marker": {"symbol": symbol, "size": 13 if symbol != "circle" else 9, "color": colour, "line": {"width": 2}},
        "hovertext": list(words),
        "hoverinfo": "text",
    }


def _read(one: Milestone) -> str:
    done = f"<br>reached {one.done.isoformat()}" if one.done and one.reached else ""
    return f"{escape(one.name, quote=False)}: {one.words}<br>due {one.due.isoformat()}{done}"


def _layout(rows: Sequence[Milestone], span: Span) -> Figure:
    until = rows[0].until.isoformat()
    return {
        "height": 34 + ROW_HEIGHT * len(rows),
        "margin": {"l": 8, "r": 8, "t": 8, "b": 26},
        "xaxis": {"type": "date", "range": [day.isoformat() for day in span], "nticks": 5, "showgrid": True, "tickangle": 0},
        "yaxis": {"range": [len(rows) - 0.55, -0.85], "visible": False},
        "shapes": [
            {"type": "line", "x0": until, "x1": until, "y0": 0, "y1": 1, "yref": "paper", "line": {"color": QUIET, "width": 1.5, "dash": "dash"}}
        ],
        "annotations": [
            {
                "xref": "paper",
                "x": 0,
                "y": at,
                "yshift": 20,
                "xanchor": "left",
                "align": "left",
                "showarrow": False,
                "text": f"{escape(one.name[:1].upper() + one.name[1:], quote=False)}: <b>{one.words}</b>",
                "font": {"size": 13},
            }
            for at, one in enumerate(rows)
        ],
    }  # fmt: skip
