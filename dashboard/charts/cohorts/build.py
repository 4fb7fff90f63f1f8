"""From comparisons to charts: what became of people, how alike the sides were, quarter by quarter, from the end of the course."""

from collections.abc import Sequence

import pandas as pd

from dashboard.charts.chart import Chart, Chip, Mark, Panel
from dashboard.charts.cohorts.balance_plot import balance_plot
from dashboard.charts.cohorts.gaps import gaps
from dashboard.charts.cohorts.landmark_curves import landmark_curves
from dashboard.charts.cohorts.named import Named
from dashboard.charts.cohorts.study_plot import study_plot
from dashboard.charts.cohorts.tidy import last, tidy
from dashboard.charts.palette import CATEGORICAL, FOCUS, INK, QUIET
from dashboard.disclosure.captions import PEOPLE as CAPTION
from dashboard.disclosure.cohorts import Curves, Outcome, Study
from dashboard.disclosure.cohorts.sentences import gap

KINDS = {"difference shown": "shown", "no large difference": "parity", "cannot tell yet": "unsure"}
"""The sign that stands before each verdict."""

LABELS = {
    "promoted": "Promoted within a year of the course's end",
    "left": "Left within a year of the course's end",
    "balance": "How alike the two sides are",
    "above_front_line": "In a grade above the front line, quarter by quarter",
    "promoted_in_quarter": "Promoted in the quarter, quarter by quarter",
    "waiting promoted": "Promotion, followed from the end of the course",
    "waiting left": "Leaving, followed from the end of the course",
}

INTERVAL = Mark("interval", "95% interval", INK)
MORE = Mark("none", "percentage points more than among people alike", INK)
QUARTERS = "quarters after the end of the course"
HIDDEN = Mark("hatch", "too few people, or hidden to protect others", QUIET)

Told = tuple[str, str, str, str]
"""What a cohort is called, what is found of it in a sentence, the verdict, and the finding in a few words."""


def build(named: Sequence[Named]) -> tuple[Chart, ...]:
    """Draw everything of comparisons that were not refused.

    Parameters
    ----------
    named
        One to three, in the order in which they stand side by side.
    """
    shown = [one for one in named if not one.comparison.refusal]
    if not shown:
        return ()
    first = shown[0].comparison
    return (
        *(_outcome(place, shown) for place in range(len(first.outcomes))),
        *(_balance(one, f"balance {number}" if number else "balance") for number, one in enumerate(shown)),
        *(_study(place, shown) for place in range(len(first.studies))),
        *(_curves(place, shown) for place in range(len(first.curves))),
    )


def _outcome(place: int, named: Sequence[Named]) -> Chart:
    found = [(one.short, one.comparison.outcomes[place]) for one in named]
    told = [(name, one.sentence, one.verdict, gap(one.difference)) for name, one in found]
    sure = " ".join(one.wrong_if for _, one in found if one.wrong_if)
    key = found[0][1].key
    figure = gaps([(name, one.difference) for name, one in found])
    return _chart(key, told, sure, (Panel(figure),), named, (INTERVAL, HIDDEN) if _hides(found) else (INTERVAL,))


def _study(place: int, named: Sequence[Named]) -> Chart:
    found: list[tuple[str, Study]] = [(one.short, one.comparison.studies[place]) for one in named]
    told = [(name, one.sentence, one.verdict, gap(last(one))) for name, one in found]
    sure = " ".join(dict.fromkeys(one.before for _, one in found))
    marks = tuple(Mark("line", name, CATEGORICAL[at]) for at, (name, _) in enumerate(found)) if len(found) > 1 else ()
    panels = (Panel(study_plot(found)),) if any(last(one).value is not None for _, one in found) else ()
    return _chart(found[0][1].key, told, sure, panels, named, (*marks, INTERVAL, MORE) if panels else ())


def _curves(place: int, named: Sequence[Named]) -> Chart:
    found: list[tuple[str, Curves]] = [(one.short, one.comparison.curves[place]) for one in named]
    told = [(name, one.sentence, one.verdict, gap(one.difference)) for name, one in found]
    several = len(found) > 1
    figures = landmark_curves([one for _, one in found])
    panels = tuple(Panel(figure, name if several else "") for (name, _), figure in zip(found, figures, strict=True))
    marks = (Mark("line", "the cohort", FOCUS), Mark("line", "people alike", INK), Mark("none", QUARTERS, INK))
    sure = (
        "Both sides are followed from the quarter in which the course ended, and only people still in post then, so that nobody "
        "is credited for having stayed long enough to finish."
    )
    return _chart(f"waiting {found[0][1].key}", told, sure, panels, named, marks)


def _balance(one: Named, key: str) -> Chart:
    comparison = one.comparison
    figure, apart = balance_plot(comparison.balance)
    matched = "After matching the two sides are the same in everything they are matched on"
    rest = f"; in what they are not, {_differ(apart)} more than protection can account for"
    marks = (
        Mark("diamond", "before matching", QUIET),
        Mark("dot", "after matching", FOCUS),
        Mark("line", "a difference of 0.1, from which on one counts", QUIET),
    )
    return Chart(
        key=key.replace(" ", "_"),
        label=LABELS["balance"] + (f": {one.letter}" if one.letter else ""),
        title=f"{matched}{rest}.",
        sure="Differences are in standard deviations. Values that too few people have are not shown.",
        panels=(Panel(figure),),
        alt=f"Dots for each value, before and after matching. {matched}{rest}. The same figures are in the table below.",
        table=tidy(one, "balance"),
        caption=CAPTION,
        marks=marks,
    )


def _differ(number: int) -> str:
    return {0: "none differs by", 1: "1 value differs by"}.get(number, f"{number} values differ by")


def _chart(
    key: str,
    told: Sequence[Told],
    sure: str,
    panels: tuple[Panel, ...],
    named: Sequence[Named],
    marks: tuple[Mark, ...],
) -> Chart:
    title = told[0][1] if len(told) == 1 else " ".join(f"{name}: {_briefly(*rest)}." for name, _, *rest in told)
    return Chart(
        key=key.replace(" ", "_"),
        label=LABELS[key],
        title=title,
        sure=sure,
        panels=panels,
        alt=f"{LABELS[key]}. {title} The same figures are in the table below.",
        table=pd.concat([tidy(one, key) for one in named], ignore_index=True),
        caption=CAPTION,
        marks=marks,
        chips=tuple(
            Chip(KINDS[verdict], verdict if len(told) == 1 else f"{verdict}: {name}") for name, _, verdict, _ in told
        ),
    )


def _briefly(verdict: str, words: str) -> str:
    return words if verdict == "difference shown" else f"{verdict}, {words}" if words else verdict


def _hides(found: Sequence[tuple[str, Outcome]]) -> bool:
    return any(one.difference.value is None for _, one in found)
