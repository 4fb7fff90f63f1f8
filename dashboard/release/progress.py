"""Progress towards targets: what was released, and whether a line carried on would get there; from released figures only."""

from dataclasses import dataclass
from typing import Literal

import numpy as np
import pandas as pd

from dashboard.errors import NotReleasedError
from dashboard.estimators.forecast import NOTHING, Forecast, forecast
from dashboard.estimators.interval import Floats, critical
from dashboard.indicators import discover
from dashboard.release.release import Release
from data_models import quarters
from data_models.target import Target

Standing = Literal["reached", "not reached", "on track", "off track", "cannot tell yet"]
"""The first two once the target is due, the next two before; the last whenever the interval leaves it open."""


@dataclass(frozen=True)
class Progress:
    """Where one target stands.

    Parameters
    ----------
    target
        What was to be reached.
    frame
        Its released figures, one row a quarter, oldest first.
    ahead
        The forecast for the quarter it is due in; nothing once it is due, or where too little is known.
    standing
        Whether it is on its way.
    """

    target: Target
    frame: pd.DataFrame
    ahead: Forecast
    standing: Standing


def progress(release: Release) -> tuple[Progress, ...]:
    """Judge every target that the release carries and has figures for."""
    found = (Target(**one) for one in release.manifest.targets)
    return tuple(judged for one in found if (judged := judge(release, one)) is not None)


def progress_of(release: Release, indicator: str) -> tuple[Progress, ...]:
    """Judge the targets of one indicator, for its card; they are as old as the release, so no cache may outlive that."""
    found = (Target(**one) for one in release.manifest.targets if one["indicator"] == indicator)
    return tuple(judged for one in found if (judged := judge(release, one)) is not None)


def judge(release: Release, target: Target) -> Progress | None:
    """Judge one target; None where the release does not hold its figures."""
    if target.indicator not in discover():
        return None
    try:
        frame = release.figures(target.indicator, (), target.codes).frame().sort_values("quarter")
    except NotReleasedError:
        return None
    if target.due <= release.quarters[-1]:
        lower, upper = _released(frame, target.due)
        return Progress(target, frame, NOTHING, _standing(target, lower, upper, ("reached", "not reached")))
    ahead = _ahead(frame, target.due)
    return Progress(target, frame, ahead, _standing(target, ahead.lower, ahead.upper, ("on track", "off track")))


def _released(frame: pd.DataFrame, quarter: str) -> tuple[float, float]:
    row = frame[frame["quarter"] == quarter]
    return (float(row["lower"].iloc[0]), float(row["upper"].iloc[0])) if len(row) else (np.nan, np.nan)


def _ahead(frame: pd.DataFrame, due: str) -> Forecast:
    half = (_numbers(frame, "upper") - _numbers(frame, "lower")) / 2
    when = [_ordinal(one) for one in frame["quarter"]]
    return forecast(when, _numbers(frame, "value"), (half / critical(0.95)) ** 2, _ordinal(due))


def _standing(target: Target, lower: float, upper: float, words: tuple[Standing, Standing]) -> Standing:
    if target.sense == "at most":
        reached, missed = upper <= target.value, lower > target.value
    else:
        reached, missed = lower >= target.value, upper < target.value
    return words[0] if reached else words[1] if missed else "cannot tell yet"


def _numbers(frame: pd.DataFrame, name: str) -> Floats:
    return np.asarray(frame[name].astype("Float64").to_numpy(dtype=np.float64, na_value=np.nan), dtype=np.float64)


def _ordinal(quarter: str) -> int:
    known = quarters.parse(quarter)
    return known.year * 4 + known.number
