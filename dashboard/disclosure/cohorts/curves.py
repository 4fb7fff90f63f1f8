"""Both sides followed from the end of the course, so that nobody is credited for having survived long enough to finish."""

import math
from dataclasses import fields

import numpy as np

from dashboard.disclosure.cohorts import sentences
from dashboard.disclosure.cohorts.counted import Counter
from dashboard.disclosure.cohorts.findings import NOTHING, Curves, Range
from dashboard.disclosure.cohorts.outcomes import YEAR, verdict_of
from dashboard.disclosure.cohorts.pairs import Pairs, side
from dashboard.disclosure.cohorts.panel import Panel
from dashboard.disclosure.cohorts.shown import points
from dashboard.disclosure.gate import Flags
from dashboard.disclosure.noise import Integers
from dashboard.disclosure.survival import LifeTable, life_table
from dashboard.estimators.grouped_survival import longer
from dashboard.estimators.interval import Interval, floats
from dashboard.estimators.landmark import from_landmark
from dashboard.estimators.survival import kaplan_meier

TITLES = {"promoted": "been promoted", "left": "left"}

LONGEST = 8
"""Quarters for which anybody is followed."""

LEFT = 3
"""Of how many one must be left for a curve to go on (after Pocock, Clayton and Altman 2002, Lancet 359, 1686-1689)."""


def curves(pairs: Pairs, panel: Panel, counter: Counter) -> tuple[Curves, ...]:
    """Draw up the life tables of both sides for each event."""
    end = pairs.people["ended"].to_numpy()
    return tuple(_curves(key, pairs, panel, end, counter) for key in TITLES)


def times(key: str, panel: Panel, end: Integers) -> tuple[Integers, Flags]:
    """Give how many quarters each person was followed from the landmark, and whether that ended in the event.

    Leaving ends the wait for a promotion; whoever is in no return any more without having left is followed as far as seen.
    """
    grade, _ = panel.at(end)
    until, happened = np.zeros(end.size, dtype=np.int64), np.zeros(end.size, dtype=np.bool_)
    going = panel.followed(end + 1)
    for step in range(1, LONGEST + 1):
        now, there = panel.at(end + step)
        seen = going & panel.followed(end + step) & (now >= 0)
        event = seen & ((now > grade) if key == "promoted" else ~there)
        until = np.where(seen, step, until)
        happened |= event
        going = seen & ~event & there
    return until, happened


def _curves(key: str, pairs: Pairs, panel: Panel, end: Integers, counter: Counter) -> Curves:
    until, happened = times(key, panel, end)
    clock = from_landmark(until, happened, 0)
    tables = []
    for members in (True, False):
        of = side(pairs, members=members)[clock.kept]
        organisations = counter.organisations[clock.kept][of]
        whole = life_table(clock.duration[of], clock.event[of] > 0, organisations, counter.policy)
        tables.append(cut(whole, counter.policy.rate_base))
    difference = _difference(tables[0], tables[1], counter)
    verdict = verdict_of(difference)
    return Curves(
        key, TITLES[key], tables[0], tables[1], difference, verdict, sentences.curves(TITLES[key], difference, verdict)
    )


def cut(table: LifeTable, least: float) -> LifeTable:
    """End a curve where fewer are left than any rate is shown of, or than a third: a few people make its last steps very high."""
    least = max(least, float(table.at_risk[0]) / LEFT if table.at_risk.size else 0)
    kept = int(np.argmax(np.append(table.at_risk < least, True)))
    return LifeTable(*(getattr(table, one.name)[:kept] for one in fields(table)))


def _difference(members: LifeTable, comparators: LifeTable, counter: Counter) -> Range:
    """Give how many points more had the event a year on, from the two curves."""
    own, other = (_happened(table, counter) for table in (members, comparators))
    gap = longer(own, other)
    return NOTHING if math.isnan(float(gap.value)) else points(gap)


def _happened(table: LifeTable, counter: Counter) -> Interval:
    """Give the share with the event by the end of the year; the rounding of running totals widens its interval."""
    if table.quarters.size < YEAR:
        return Interval(*floats(math.nan, math.nan, math.nan))
    spread = counter.policy.survival_base**2 / 12
    curve = kaplan_meier(table.at_risk, table.events, spread)
    value, lower, upper = (float(part[YEAR - 1]) for part in curve)
    return Interval(*floats(1 - value, 1 - upper, 1 - lower))
