"""Programmes with a known effect, or none: people are drawn, compared as an evaluator compares them, and protected."""

from typing import NamedTuple

import numpy as np

from dashboard.estimators.difference import newcombe
from dashboard.estimators.event_study import Change, event_study
from dashboard.estimators.interval import Interval
from dashboard.estimators.landmark import from_landmark
from dashboard.estimators.matching import match, strata
from tests.estimators.protection import VARIANCE, released

GRADES = np.array([0.10, 0.20, 0.35, 0.50])
"""Share promoted within a year, grade by grade, without any programme."""
TAKING_PART = np.array([0.20, 0.10, 0.04, 0.02])
"""Share who take part: mostly those who are promoted least, so that a plain comparison makes the programme look harmful."""

PACE, LASTS, YEAR = 0.08, 3.0, 4.0
"""Share that leaves in a quarter, and how many quarters the course and a year last."""


class Found(NamedTuple):
    """How often, over all runs, the interval held the truth and how often it left nothing out of doubt."""

    covered: float
    found: float


def matched(effect: float, runs: int, *, alike: bool = True, seed: int = 1) -> Found:
    """Compare promotion of those who took part with those of the same grade and tenure who did not."""
    draw, counts = np.random.default_rng(seed), []
    for _ in range(runs):
        grade, tenure = draw.integers(0, 4, 1500), draw.integers(0, 3, 1500)
        took = draw.random(1500) < TAKING_PART[grade]
        promoted = draw.random(1500) < GRADES[grade] + 0.03 * tenure + effect * took
        stratum = strata(grade, tenure) if alike else strata(np.zeros(1500))
        pair = match(stratum, took, draw.random(1500))
        counts.append([n for side in (pair.members, pair.comparators) for n in (promoted[side].sum(), side.sum())])
    return judged(newcombe(*released(np.array(counts), draw).T, VARIANCE), effect)


def changed(effect: float, runs: int, *, sizes: tuple[int, int] = (120, 600), seed: int = 1) -> Found:
    """Follow the share in a higher grade from a quarter before the programme to one after, both sides drifting alike."""
    draw, sides = np.random.default_rng(seed), []
    for size, gain in zip(sizes, (effect, 0.0), strict=True):
        up, down = draw.binomial(size, 0.10 + gain, runs), draw.binomial(size, 0.02, runs)
        then = draw.binomial(size, 0.4, runs)
        counts = (np.full(runs, size), then + up - down, then, up + down)
        shown = [released(one, draw) for one in counts]
        sides.append(Change(*shown[:3], np.maximum(shown[3], 10)))
    return judged(event_study(*sides, VARIANCE), effect)


def followed(ratio: float, runs: int, *, landmark: bool, seed: int = 1) -> Found:
    """Follow people's leaving; taking part lasts three quarters and only who is there at the end has finished.

    Parameters
    ----------
    ratio
        The pace of leaving after finishing, over what it would have been.
    runs
        How often.
    landmark
        Whether both sides are followed for a year from the end of the course, or, naively, all from its start.
    """
    draw, counts = np.random.default_rng(seed), []
    for _ in range(runs):
        enrolled = np.arange(900) < 200
        gone = draw.exponential(1 / PACE, 900)
        finished = enrolled & (gone > LASTS)
        gone = np.where(finished, LASTS + draw.exponential(1 / (PACE * ratio), 900), gone)
        clock = from_landmark(gone, np.ones(900), LASTS if landmark else 0)
        for side in (finished, ~enrolled):
            stays = clock.duration[side[clock.kept]] > YEAR + (0 if landmark else LASTS)
            counts.append([stays.sum(), stays.size])
    truth = np.exp(-PACE * ratio * YEAR) - np.exp(-PACE * YEAR)
    return judged(newcombe(*released(np.array(counts).reshape(runs, 4), draw).T, VARIANCE), float(truth))


def judged(found: Interval, truth: float) -> Found:
    """Sum up all runs."""
    inside = (found.lower <= truth) & (truth <= found.upper)
    shown = (found.lower > 0) | (found.upper < 0)
    return Found(float(inside.mean()), float(shown.mean()))
