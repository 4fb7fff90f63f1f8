"""Where a workforce is heading if people go on entering, leaving and being promoted as they do now."""

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from dashboard.estimators.interval import Floats, Interval, critical
from dashboard.estimators.markov import draw_transitions

DRAWS, SEED = 2000, 20_221_215
"""Draws behind an interval, and where they start; fixed, so that a page shows the same interval twice."""


class Workforce(NamedTuple):
    """A group's staff by grade and how they move in a year.

    Parameters
    ----------
    staff
        People in each grade now, shape (grades,).
    joiners
        People who join each grade in a year, shape (grades,).
    flow
        People by grade at the start and at the end of a year, the last column having left, shape (grades, grades + 1).
    """

    staff: npt.ArrayLike
    joiners: npt.ArrayLike
    flow: npt.ArrayLike


def project(staff: npt.ArrayLike, joiners: npt.ArrayLike, stays: npt.ArrayLike, years: int) -> Floats:
    """Carry staff forward: each year they move by the shares given, and joiners come.

    Parameters
    ----------
    staff, joiners
        People by grade, shape (..., grades).
    stays
        Shares that move from grade to grade, leavers left out, shape (..., grades, grades).
    years
        How many.

    Returns
    -------
    numpy.ndarray
        People by year (now first) and grade, shape (years + 1, ..., grades).
    """
    now, coming, moves = (np.asarray(one, dtype=np.float64) for one in (staff, joiners, stays))
    course = [now]
    for _ in range(years):
        course.append(np.einsum("...i,...ij->...j", course[-1], moves) + coming)
    return np.asarray(np.stack(course), dtype=np.float64)


def senior_share(
    group: Workforce, others: Workforce, senior: int, years: int, variance: float = 0.0, level: float = 0.95
) -> Interval:
    """Estimate the group's share of the staff in the highest grades, year by year from now.

    Drawn: shares that move from the Dirichlet posterior, joiners as Poisson counts, and the protection noise of staff and
    joiners as normal.

    Parameters
    ----------
    group, others
        The two parts of the workforce.
    senior
        How many of the highest grades, the last ones, are senior.
    years
        How far to look.
    variance
        Protection variance of each count, in people squared.
    level
        Confidence level.

    Returns
    -------
    Interval
        Shape (years + 1,), 0 to 1; NaN in a year without senior staff.
    """
    critical(level)
    rng = np.random.default_rng(SEED)
    ours, theirs = (_seniors(project(*_now(one), years), senior) for one in (group, others))
    drawn = [_seniors(project(*_drawn(one, variance, rng), years), senior) for one in (group, others)]
    value, many = _share(ours, theirs), _share(*drawn)
    tails = [(1 - level) / 2, (1 + level) / 2]
    empty = np.isnan(many).any(axis=1) | np.isnan(value)
    lower, upper = np.quantile(np.where(empty[:, None], 0.0, many), tails, axis=1)
    return Interval(
        value, *(np.where(empty, np.nan, end) for end in (np.minimum(lower, value), np.maximum(upper, value)))
    )


def steady_mix(joiners: npt.ArrayLike, stays: npt.ArrayLike) -> Floats:
    """Give the mix of grades that entry, leaving and promotion would settle at; NaN where nobody joins or nobody leaves.

    Returns
    -------
    numpy.ndarray
        Shares of the grades, adding up to 1.
    """
    coming, moves = np.asarray(joiners, dtype=np.float64), np.asarray(stays, dtype=np.float64)
    unsettled = np.abs(np.linalg.eigvals(moves)).max() >= 1 or coming.sum() <= 0
    if unsettled:
        return np.full_like(coming, np.nan)
    staff = np.linalg.solve((np.eye(coming.size) - moves).T, coming)
    return np.asarray(staff / staff.sum(), dtype=np.float64)


def years_to(senior: int, stays: npt.ArrayLike) -> Floats:
    """Give the years it takes, on average, those of each junior grade who become senior before they leave.

    Parameters
    ----------
    senior
        How many of the highest grades are senior.
    stays
        Shares that move from grade to grade in a year, leavers left out.

    Returns
    -------
    numpy.ndarray
        One for each junior grade; NaN where nobody becomes senior or everybody stays for ever.
    """
    moves = np.asarray(stays, dtype=np.float64)
    junior = moves.shape[0] - senior
    among = moves[:junior, :junior]
    if junior < 1 or np.abs(np.linalg.eigvals(among)).max() >= 1:
        return np.full(max(junior, 0), np.nan)
    fundamental = np.linalg.inv(np.eye(junior) - among)
    chance = fundamental @ moves[:junior, junior:].sum(axis=1)
    years = np.divide(fundamental @ chance, chance, out=np.full(junior, np.nan), where=chance > 0)
    return np.asarray(years, dtype=np.float64)


def _now(group: Workforce) -> tuple[Floats, Floats, Floats]:
    flow = np.asarray(group.flow, dtype=np.float64)
    total = flow.sum(axis=1, keepdims=True)
    shares = np.divide(flow, total, out=np.zeros_like(flow), where=total > 0)
    # Nobody was in the grade: whoever comes there stays.
    shares[total[:, 0] <= 0] = np.eye(*flow.shape)[total[:, 0] <= 0]
    return np.asarray(group.staff, dtype=np.float64), np.asarray(group.joiners, dtype=np.float64), shares[:, :-1]


def _drawn(group: Workforce, variance: float, rng: np.random.Generator) -> tuple[Floats, Floats, Floats]:
    staff, joiners, _ = _now(group)
    shape = (DRAWS, staff.size)
    noise = np.sqrt(variance)
    moves = draw_transitions(group.flow, variance, DRAWS, rng)[..., :-1]
    people = np.maximum(staff + noise * rng.standard_normal(shape), 0)
    coming = rng.gamma(np.maximum(joiners, 0) + 0.5, size=shape) + noise * rng.standard_normal(shape)
    return people, np.maximum(coming, 0), moves


def _seniors(course: Floats, senior: int) -> Floats:
    return np.asarray(course[..., -senior:].sum(axis=-1))


def _share(ours: Floats, theirs: Floats) -> Floats:
    everyone = ours + theirs
    share = np.divide(ours, everyone, out=np.full_like(everyone, np.nan), where=everyone > 0)
    return np.asarray(share, dtype=np.float64)
