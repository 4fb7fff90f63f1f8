"""Mean and spread of scores that are only known by bands, some of which are hidden, beside how many there are in all."""

from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from scipy import stats
from scipy.special import ndtr

from dashboard.estimators.interval import Floats, Interval, critical, floats

_ROUNDS = 100
_CLOSE = 1e-6


class Banded(NamedTuple):
    """What bands tell.

    Parameters
    ----------
    mean
        With Student's interval, in the unit of the scores.
    spread
        Standard deviation, less what banding adds to it.
    people
        How many stand in each band, hidden ones as far as they can be told; they add up to everybody.
    """

    mean: Interval
    spread: float
    people: Floats


def banded(
    scores: npt.ArrayLike,
    counts: npt.ArrayLike,
    total: float,
    variance: float = 0.0,
    below: float = 0.0,
    level: float = 0.95,
) -> Banded:
    """Estimate mean and spread of equally wide bands.

    Whoever is in no band that is shown is in one that is hidden; there they are laid out as a normal law fitted to all
    bands would have them (expectation and maximisation in turn), never more than a hidden band can hold. That nobody knows
    in which of them they are widens the interval, and so does the protection noise.

    Parameters
    ----------
    scores
        The middle of each band, evenly spaced, ascending.
    counts
        How many are in it; NaN where hidden.
    total
        How many there are in all, counted separately.
    variance
        Protection variance of each count and of the total, in people squared.
    below
        What a hidden count is under.
    level
        Confidence level.

    Returns
    -------
    Banded
        NaN throughout where the total is unknown, or fewer than two people or two thirds of them are in shown bands.
    """
    score, shown = floats(scores, counts)
    hidden = np.isnan(shown)
    seen = float(np.nansum(shown))
    if not seen >= max(2.0, 2 / 3 * total):
        return Banded(Interval(*floats(np.nan, np.nan, np.nan)), float("nan"), np.full_like(score, np.nan))
    unseen = _unseen(total - seen, variance * (1 + (~hidden).sum()), below * float(hidden.sum()))
    people = _laid_out(score, np.where(hidden, 0.0, np.maximum(shown, 0)), hidden, unseen.many, below)
    everyone, mean = people.sum(), _mean(score, people)
    spread = _spread(score, people)
    doubt = variance * ((score - mean)[~hidden] ** 2).sum() + _of_hidden(score, people, hidden, unseen, mean)
    error = np.sqrt(spread**2 / everyone + doubt / everyone**2)
    critical(level)
    half = float(stats.t.isf((1 - level) / 2, everyone - 1)) * error
    return Banded(Interval(*floats(mean, mean - half, mean + half)), spread, people)


class _Unseen(NamedTuple):
    """How many are in hidden bands, and the variance of that."""

    many: float
    variance: float


def _unseen(left: float, variance: float, most: float) -> _Unseen:
    """Whoever the total leaves: at least nobody, at most what hidden bands hold, and in between as the noise has it."""
    if most <= 0 or variance <= 0:
        return _Unseen(float(np.clip(left, 0, max(most, 0))), 0.0)
    deviation = np.sqrt(variance)
    law = stats.truncnorm(-left / deviation, (most - left) / deviation, left, deviation)
    return _Unseen(float(law.mean()), float(law.var()))


def _laid_out(score: Floats, people: Floats, hidden: npt.NDArray[np.bool_], unseen: float, below: float) -> Floats:
    """Lay those unseen out over the hidden bands."""
    if not hidden.any() or unseen == 0:
        return people
    width = score[1] - score[0]
    for _ in range(_ROUNDS):
        mean, spread = _mean(score, people), max(_spread(score, people), width / 2)
        edges = ndtr((np.append(score, score[-1] + width) - width / 2 - mean) / spread)
        weight = np.diff(edges)[hidden] + 1e-12
        laid = people.copy()
        laid[hidden] = np.minimum(unseen * weight / weight.sum(), below)
        moved = np.abs(laid - people).max()
        people = laid
        if moved < _CLOSE:
            break
    return people


def _of_hidden(score: Floats, people: Floats, hidden: npt.NDArray[np.bool_], unseen: _Unseen, mean: float) -> float:
    """The doubt about those unseen: where they all may be, and how many they are."""
    laid = people[hidden].sum()
    if laid == 0:
        return 0.0
    share, place = people[hidden] / laid, score[hidden]
    middle = float((share * place).sum())
    apart = float((share * (place - middle) ** 2).sum())
    return float(unseen.many**2 * apart + unseen.variance * (middle - mean) ** 2)


def _mean(score: Floats, people: Floats) -> float:
    return float((score * people).sum() / people.sum())


def _spread(score: Floats, people: Floats) -> float:
    """With Sheppard's correction (1898): bands of a width add a twelfth of its square."""
    width = score[1] - score[0]
    raw = float((people * (score - _mean(score, people)) ** 2).sum() / (people.sum() - 1))
    return float(np.sqrt(max(raw - width**2 / 12, width**2 / 12)))
