"""The what-if as a chart: today, the years to come, and what closing each gap would change."""

import pandas as pd

from dashboard.charts.bars import bars
from dashboard.charts.chart import Chart, Mark, Panel
from dashboard.charts.labels import folded
from dashboard.charts.notation import between, shown
from dashboard.charts.palette import FOCUS, INK, QUIET
from dashboard.charts.phrases import sentence
from dashboard.charts.row import Row
from dashboard.charts.scale import from_zero
from dashboard.release.what_if import GAPS, NO_CHANGE, TODAY

KEY, LABEL = "what_if", "What if: senior staff in years to come"

ABOUT = (
    ("Definition", "The share of senior managers and executives who are racially minoritised, of those whose ethnicity is known: now, and in five years if people go on joining, leaving and being promoted as in the last year."),
    ("If one gap closed", "Hired alike: racially minoritised applicants as likely to be appointed as White ones. Left alike: leaving at the rates of White staff. Promoted alike: promoted within grades as often as White staff."),
    ("How", "Staff below and above the senior grades move by last year's rates (a Markov projection). Joiners of a group are shared between the two tiers as all joiners are, and promotions into senior grades by the numbers in the grade below and the promotion ratio within grades, because finer figures would cost too much privacy."),
    ("Interval", "95% of 2,000 draws: chance in who joins, leaves and is promoted, and the protection of every count. It leaves out the doubt about the ratios that close a gap, and whatever will be different in future."),
    ("Source", "Released figures only: staff, joiners, leavers, grade moves, hiring ratio and promotion ratio within grades."),
)  # fmt: skip
"""The definition card."""


def what_if_chart(table: pd.DataFrame, caption: str) -> Chart:
    """Draw the projection.

    Parameters
    ----------
    table
        From `dashboard.release.what_if.what_if`.
    caption
        The words that every protected figure carries.
    """
    drawn = [_row(line) for _, line in table.iterrows()]
    title = _finding(table)
    figure = bars(drawn, "per cent", from_zero(end for one in drawn for end in (one.value, one.upper)))
    return Chart(
        key=KEY,
        label=LABEL,
        title=title,
        sure=_sure(table),
        panels=(Panel(figure),),
        alt=f"Bar chart with one bar a scenario. {title} The same figures are in the table below.",
        table=table,
        caption=f"{caption} A projection is no forecast: it says where today's rates lead.",
        marks=(Mark("interval", "95% interval", INK),),
    )


def _row(line: "pd.Series[str]") -> Row:
    colour = QUIET if line["scenario"] == TODAY else FOCUS
    label = folded(f"{line['scenario']}, {line['year']}")
    return Row(label, float(line["value"]), float(line["lower"]), float(line["upper"]), colour=colour)


def _finding(table: pd.DataFrame) -> str:
    now, then = (table[table["scenario"] == one].iloc[0] for one in (TODAY, NO_CHANGE))
    return sentence(
        f"At today's rates {shown(float(then['value']), 'per cent')} of senior staff would be racially minoritised in "
        f"{then['year']}, and {shown(float(now['value']), 'per cent')} are in {now['year']}"
    )


def _sure(table: pd.DataFrame) -> str:
    then = table[table["scenario"] == NO_CHANGE].iloc[0]
    closed = table[table["scenario"].isin(GAPS.values())]
    most = closed.sort_values("value", kind="stable").iloc[-1]
    said = f"95% interval {between(float(then['lower']), float(then['upper']), 'per cent')}."
    if float(most["value"]) <= float(then["value"]):
        return f"{said} Closing any one gap would change little by then."
    words = str(most["scenario"])
    return f"{said} {words}, it would be {shown(float(most['value']), 'per cent')}: of the three gaps, that one matters most."
