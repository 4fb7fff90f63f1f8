"""The milestones of co-design and advisory groups as a chart: a timeline for each group, planned against reached."""

from collections.abc import Sequence
from datetime import date

import pandas as pd

from dashboard.charts.chart import Chart, Panel
from dashboard.charts.labels import codes, label
from dashboard.charts.phrases import listed, sentence
from dashboard.charts.timeline import MARKS, Milestone, span_of, timeline
from dashboard.release.milestones import Milestones
from data_models import quarters
from data_models.safe_csv import safe_cell

KEY, LABEL = "milestone_timeline", "Milestones: planned and reached"
GROUP = "design_group"
ABOUT = (
    ("Definition", "Each milestone of the co-design groups and the advisory group: the day it was due, the day it was reached, and the days between. What was not reached by the end of the quarter counts as overdue up to then."),
    ("Source", "The milestones table, as programmes announce it. Milestones are public and say nothing of any person, so they are shown as they are."),
    ("Bear in mind", "The status is the one given last, whichever quarter is looked at."),
)  # fmt: skip
"""The definition card."""

NONE = "No milestone of a co-design or advisory group is in this release."


def milestone_chart(milestones: Milestones, quarter: str) -> Chart | None:
    """Draw the milestones as they stood at the end of a quarter; None where there is none.

    Parameters
    ----------
    milestones
        As `dashboard.release.milestones` gives them.
    quarter
        The quarter up to whose end one looks.
    """
    held = [one for one in milestones if one[GROUP] and one["due_on"]]
    if not held:
        return None
    until = quarters.end(quarter)
    read = [(one, _read(one, until)) for one in held]
    span = span_of([one for _, one in read])
    by_group = {code: [one for row, one in read if row[GROUP] == code] for code in codes(GROUP)}
    drawn = tuple(Panel(timeline(ones, span), label(GROUP, code)) for code, ones in by_group.items() if ones)
    title = _finding([one for _, one in read], quarter)
    return Chart(
        key=KEY,
        label=LABEL,
        title=title,
        sure=_furthest([one for _, one in read]),
        panels=drawn,
        alt=f"Timeline of milestones, one panel for each group. {title} The same dates are in the table below.",
        table=_table(read, quarter),
        caption="Milestones are public: nothing is adjusted and nothing is hidden.",
        marks=MARKS,
    )


def _read(one: dict[str, str], until: date) -> Milestone:
    done = date.fromisoformat(one["done_on"]) if one["done_on"] else None
    return Milestone(one["milestone"], date.fromisoformat(one["due_on"]), done, until)


def _finding(milestones: Sequence[Milestone], quarter: str) -> str:
    """Count what was reached, what late, and what is overdue."""
    reached = [one for one in milestones if one.reached]
    late, overdue = sum(one.days > 0 for one in reached), sum(one.overdue for one in milestones)
    parts = [f"{late} of them late" if late else "none of them late"]
    parts += [f"and {overdue} {'is' if overdue == 1 else 'are'} overdue"] if overdue else []
    return sentence(
        f"{len(reached)} of {len(milestones)} milestones were reached by the end of {quarter}, {' '.join(parts)}"
    )


def _furthest(milestones: Sequence[Milestone]) -> str:
    """Name what is overdue, longest first."""
    overdue = sorted((one for one in milestones if one.overdue), key=lambda one: -one.days)
    return sentence(f"Overdue: {listed([f'{one.name} ({one.days} days)' for one in overdue])}") if overdue else ""


def _table(read: Sequence[tuple[dict[str, str], Milestone]], quarter: str) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "quarter": quarter,
            GROUP: row[GROUP],
            "milestone": safe_cell(row["milestone"]),
            "milestone_status": row["milestone_status"],
            "due_on": row["due_on"],
            "done_on": row["done_on"] if one.reached else "",
            "how_late": one.words,
        }
        for row, one in read
    )
