"""What if: the share of senior staff in years to come at today's rates, and with one gap closed; from released figures only."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from dashboard.disclosure.perturbation import protection_variance
from dashboard.disclosure.policies import POLICIES
from dashboard.errors import UserError
from dashboard.estimators.projection import Workforce, senior_share
from dashboard.indicators.released import SENIOR, TRUSTEE
from dashboard.release.release import Release
from data_models import CLASSIFICATIONS

UNTIL = 2031
"""The year looked forward to."""

JUNIOR = tuple(code for code in CLASSIFICATIONS["grade"].codes if code not in (*SENIOR, TRUSTEE))
FEEDER = JUNIOR[-1]
"""The grade that senior staff are promoted from, by which promotions are shared out between the groups."""

COLUMNS = ("scenario", "year", "value", "lower", "upper", "unit", "note")

TODAY, NO_CHANGE = "Today", "At today's rates"
GAPS = {
    "entry": "If applicants were hired alike",
    "leaving": "If staff left alike",
    "promotion": "If staff were promoted alike",
}
ALL = "If all three gaps closed"


class TooLittleError(UserError):
    """A released figure that the projection needs is hidden."""

    def __init__(self) -> None:
        super().__init__("Too few people to look ahead: a figure that this rests on is not released.")


@dataclass(frozen=True)
class Movements:
    """What moves one group in a year: people, juniors before seniors."""

    staff: tuple[float, float]
    joiners: tuple[float, float]
    leavers: tuple[float, float]
    promoted: float

    def workforce(self) -> Workforce:
        """Give the flow of a year as the projection takes it."""
        (junior, senior), (gone, gone_seniors) = self.staff, self.leavers
        stay, stay_seniors = max(junior - gone - self.promoted, 0.0), max(senior - gone_seniors, 0.0)
        flow = [[stay, self.promoted, gone], [0.0, stay_seniors, gone_seniors]]
        return Workforce(np.array(self.staff), np.array(self.joiners), np.array(flow))


def what_if(release: Release) -> pd.DataFrame:
    """Project the share of senior staff who are racially minoritised, of those whose ethnicity is known.

    Returns
    -------
    pandas.DataFrame
        One row a scenario with `COLUMNS`; value and interval in per cent.

    Raises
    ------
    TooLittleError
        If a figure that it rests on is hidden or not released.
    """
    figures = _Read(release)
    minoritised, white = _movements(figures, "yes"), _movements(figures, "no")
    total, ratio = figures.moved_up(), figures.ratio("promotion_ratio_within_grades")
    feeders = [figures.count("staff_headcount", grade=FEEDER, racially_minoritised=code) for code in ("yes", "no")]
    share = feeders[0] / ratio / (feeders[0] / ratio + feeders[1])
    ours, theirs = replace(minoritised, promoted=total * share), replace(white, promoted=total * (1 - share))
    alike = total * feeders[0] / sum(feeders)
    closed = {
        "entry": replace(ours, joiners=_each(lambda one: one * figures.ratio("hiring_ratio"), ours.joiners)),
        "leaving": replace(ours, leavers=_each(lambda a, b, c: a * b / c, ours.staff, theirs.leavers, theirs.staff)),
        "promotion": replace(ours, promoted=alike),
    }
    year = int(release.quarters[-1][:4])
    rows = _course(ours, theirs, year)
    for gap, words in GAPS.items():
        rows += _course(closed[gap], theirs, year, words)[-1:]
    every = replace(closed["promotion"], joiners=closed["entry"].joiners, leavers=closed["leaving"].leavers)
    rows += _course(every, theirs, year, ALL)[-1:]
    return pd.DataFrame(rows, columns=list(COLUMNS))


def _course(ours: Movements, theirs: Movements, year: int, words: str = NO_CHANGE) -> list[tuple[object, ...]]:
    """Give today's share and the one at the end."""
    # Each tier is the sum of several released counts, whose noise adds up.
    noise = protection_variance(POLICIES["viewer"]) * len(JUNIOR)
    found = senior_share(ours.workforce(), theirs.workforce(), 1, max(UNTIL - year, 1), noise)
    ends = [[float(one[at]) * 100 for one in found] for at in (0, -1)]
    if not np.isfinite(ends).all():
        raise TooLittleError
    names = ((TODAY, year), (words, year + max(UNTIL - year, 1)))
    return [(name, when, *map(round, end), "per cent", "") for (name, when), end in zip(names, ends, strict=True)]


def _movements(figures: "_Read", code: str) -> Movements:
    """Read a group's staff, leavers and joiners; joiners are shared between tiers as those of everyone are."""
    by_tier = {
        key: tuple(
            sum(figures.count(key, grade=one, racially_minoritised=code) for one in tier) for tier in (JUNIOR, SENIOR)
        )
        for key in ("staff_headcount", "leavers")
    }
    everyone = [sum(figures.count("joiners", grade=one) for one in tier) for tier in (JUNIOR, SENIOR)]
    joiners = figures.count("joiners", racially_minoritised=code)
    split = tuple(joiners * one / sum(everyone) for one in everyone)
    return Movements(_pair(by_tier["staff_headcount"]), _pair(split), _pair(by_tier["leavers"]), 0.0)


def _each(change: Callable[..., float], *tiers: tuple[float, float]) -> tuple[float, float]:
    return _pair(tuple(change(*one) for one in zip(*tiers, strict=True)))


def _pair(given: tuple[float, ...]) -> tuple[float, float]:
    junior, senior = given
    return junior, senior


@dataclass(frozen=True)
class _Read:
    """Single released figures of the newest quarter; a hidden one ends the projection."""

    release: Release

    def count(self, key: str, **where: str) -> float:
        """Give a count under some filters."""
        return self._one(key, where)

    def ratio(self, key: str) -> float:
        """Give a disadvantage ratio of racially minoritised people."""
        return self._one(key, {"racially_minoritised": "yes"})

    def moved_up(self) -> float:
        """Staff who were junior a year before and are senior now; a step that is too rare to show counts as none."""
        frame = self.release.figures(
            "grade_moves", ("grade", "next_grade"), {"quarter": self.release.quarters[-1]}
        ).frame()
        chosen = frame[frame["grade"].isin(JUNIOR) & frame["next_grade"].isin(SENIOR)]["value"]
        if chosen.notna().sum() == 0:
            raise TooLittleError
        return float(chosen.sum())

    def _one(self, key: str, where: dict[str, str]) -> float:
        value = self.release.figures(key, (), {**where, "quarter": self.release.quarters[-1]}).frame()["value"].iloc[0]
        if pd.isna(value):
            raise TooLittleError
        return float(value)
