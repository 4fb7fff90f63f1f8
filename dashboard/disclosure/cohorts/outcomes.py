"""Within a year of the course's end: who was promoted, and who left, against people alike."""

import math
from typing import NamedTuple

import numpy as np

from dashboard.disclosure.cohorts import sentences
from dashboard.disclosure.cohorts.counted import Counter
from dashboard.disclosure.cohorts.findings import Outcome, Range, Side, Verdict
from dashboard.disclosure.cohorts.pairs import Pairs, side
from dashboard.disclosure.cohorts.panel import Panel
from dashboard.disclosure.cohorts.shown import points, rounded
from dashboard.disclosure.cohorts.shown import side as shown_side
from dashboard.disclosure.gate import Flags
from dashboard.disclosure.noise import Integers
from dashboard.disclosure.policies import POLICIES
from dashboard.estimators.difference import newcombe
from dashboard.estimators.e_value import e_value, weakest_e_value
from dashboard.estimators.interval import Interval
from dashboard.estimators.more_people import more_members
from dashboard.estimators.ratio import miettinen_nurminen

YEAR = 4
NO_LARGE = 5.0
"""Percentage points within which the whole interval must lie before a difference is called not large."""

SOUGHT = 0.10
"""Where no difference could be worked out, what it would take is said for one of ten percentage points."""

FEWEST_SHOWN = POLICIES["evaluator"].threshold

TITLES = {"promoted": "were promoted", "left": "left"}


Needed = tuple[int | None, float | None]
"""How many more members, and for a difference of how many points."""


class Ended(NamedTuple):
    """What had happened within a year of the course's end.

    Parameters
    ----------
    known
        Whose organisations have sent returns for the whole year.
    promoted, left
        Who was then in a higher grade of the same organisation at some time, and who had left it by the end.
    """

    known: Flags
    promoted: Flags
    left: Flags


def ended(panel: Panel, end: Integers) -> Ended:
    """Read what happened from the histories; `end` is each person's end of course, as a whole number."""
    grade, _ = panel.at(end)
    higher = np.zeros(end.size, dtype=np.bool_)
    for later in range(1, YEAR + 1):
        higher |= panel.at(end + later)[0] > grade
    _, there = panel.at(end + YEAR)
    return Ended(panel.followed(end + YEAR), higher, ~there)


def outcomes(pairs: Pairs, panel: Panel, counter: Counter, name: str) -> tuple[Outcome, ...]:
    """Compare both sides on each outcome."""
    found = ended(panel, pairs.people["ended"].to_numpy())
    return tuple(_outcome(key, getattr(found, key), found.known, pairs, counter, name) for key in TITLES)


def _outcome(key: str, happened: Flags, known: Flags, pairs: Pairs, counter: Counter, name: str) -> Outcome:
    sides = []
    for members in (True, False):
        of = side(pairs, members=members) & known
        who = "members" if members else "comparators"
        people = counter.count(of, name, who, "followed for a year")
        sides.append(shown_side(counter.count(of & happened, name, who, key), people, counter.policy))
    return judged(key, sides[0], sides[1], pairs.matched.ratio, counter.variance)


def judged(key: str, members: Side, comparators: Side, each: int, variance: float) -> Outcome:
    """Estimate from released counts of both sides, and say it in words.

    Parameters
    ----------
    key
        Of the outcome.
    members, comparators
        The two sides.
    each
        Comparators for each member.
    variance
        Protection variance of each count, in people squared.
    """
    x, m, y, n = (_or_nan(one) for of in (members, comparators) for one in (of.events, of.people))
    gap, ratio = newcombe(x, m, y, n, variance), miettinen_nurminen(x, m, y, n, variance)
    difference = points(gap)
    verdict = verdict_of(difference)
    more, sought = (None, None) if verdict == "difference shown" else _more((x, m, y, n), each, variance)
    strength = _one_place(float(e_value(ratio.value))), _one_place(float(weakest_e_value(ratio)))
    words = sentences.outcome(
        TITLES[key], members, comparators, difference, verdict, sentences.needed(more, each, sought)
    )
    return Outcome(
        key, TITLES[key], members, comparators, difference, _ratio(ratio, difference), *strength, verdict, more, words,
        sentences.wrong_if(TITLES[key], *strength, verdict),
    )  # fmt: skip


def verdict_of(difference: Range) -> Verdict:
    """Judge a difference in points by its interval."""
    if difference.lower is None or difference.upper is None:
        return "cannot tell yet"
    if difference.lower > 0 or difference.upper < 0:
        return "difference shown"
    inside = difference.lower >= -NO_LARGE and difference.upper <= NO_LARGE
    return "no large difference" if inside else "cannot tell yet"


def _more(counts: tuple[float, float, float, float], each: int, variance: float) -> Needed:
    """How many more members it would take, and to show a difference of how many points; None where of the one found.

    Where a share is hidden, a difference worth having is looked for on the comparators' share, which is taken for as large as
    it can be where it is hidden too: that asks for rather too many people. A difference that is next to nothing is looked for
    as one that is not.
    """
    x, m, y, n = counts
    if math.isnan(m) or math.isnan(n):
        return None, None
    q = min((FEWEST_SHOWN if math.isnan(y) else y) / n, 1.0)
    if math.isnan(x) or math.isnan(y):
        return more_members(min(q + SOUGHT, 1.0), q, m, each, variance), 100 * SOUGHT
    if abs(x / m - q) < NO_LARGE / 100:
        return more_members(min(q + NO_LARGE / 100, 1.0), q, m, each, variance), NO_LARGE
    return more_members(x / m, q, m, each, variance), None


def _ratio(found: Interval, difference: Range) -> Range:
    return Range(None) if difference.value is None else rounded(found)


def _one_place(value: float) -> float | None:
    return round(value, 1) if math.isfinite(value) else None


def _or_nan(value: float | None) -> float:
    return math.nan if value is None else value
