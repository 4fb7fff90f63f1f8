"""The table budget: what each set of breakdowns adds for readers, and what it costs in secrets."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import numpy as np

from dashboard.disclosure.attack import joint
from dashboard.disclosure.attack.published import Published, told_anew
from dashboard.disclosure.attack.roster import Roster
from dashboard.disclosure.attack.scoring import Tally
from dashboard.disclosure.attack.suite import Attacked, attacked, levels
from dashboard.disclosure.attack.surface import Surface, sets, without
from dashboard.disclosure.attack.verdict import Cut
from dashboard.disclosure.policy import Policy
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.staff_list import StaffList

TRUST = (1.0,)
"""One reconstruction each is enough to compare tables by."""

SURE = 0.95
"""Confidence from which an attacker is counted as sure, right or wrong."""

Progress = Callable[[float, float, str], None]


@dataclass(frozen=True)
class Line:
    """One set of breakdowns in the budget.

    Parameters
    ----------
    table
        Key of the breakdowns.
    figures
        Figures shown, over all indicators.
    indicators
        Indicators that it serves.
    recovered, rare
        Secrets recovered from the whole release, and rare ones.
    recovered_without, rare_without
        The same once these breakdowns are no longer split by ethnicity.
    sure, sure_without
        People of whom an attacker would be at least 95 % sure, with and without: what is nearly lost.
    """

    table: str
    figures: int
    indicators: tuple[str, ...]
    recovered: int
    rare: int
    recovered_without: int
    rare_without: int
    sure: int
    sure_without: int


def budget(staff: StaffList, published: Published, progress: Progress | None = None) -> tuple[Line, ...]:
    """Weigh every set of breakdowns that a release splits by ethnicity.

    Parameters
    ----------
    staff, published
        The staff list and the release.
    progress
        Called with how much is done, how much there is, and what is being done.
    """
    roster = Roster.opened(staff)
    surface = told_anew(published.surface(roster.quarters), roster, published.policy, published.absent)
    chosen, whole = sets(surface), _cost(roster, surface, published.policy)
    lines = []
    for done, everyone in enumerate(chosen):
        if progress:
            progress(done, len(chosen), f"Weighing {everyone.key}")
        rest = _cost(roster, without(surface, everyone), published.policy)
        lines.append(Line(everyone.key, *_worth(published, everyone), *_paired(whole, rest)))
    return tuple(lines)


def cuts(lines: tuple[Line, ...]) -> tuple[Cut, ...]:
    """What cutting each set of breakdowns would save, most first."""
    found = [Cut(one.table, one.recovered, one.recovered_without, one.rare_without) for one in lines]
    return tuple(sorted(found, key=lambda one: (one.rare_after, one.after)))


Cost = tuple[int, int, int]
"""Secrets recovered, rare ones, and people of whom an attacker would be sure."""


def _cost(roster: Roster, surface: Surface, policy: Policy) -> Cost:
    if not sets(surface):
        return 0, 0, 0
    outcome = attacked(roster, surface, {"solving": partial(joint.by_entropy, policy=policy, trust=TRUST)})
    found = levels(outcome.tally).values()
    return max(one.recovered for one in found), max(one.rare for one in found), _sure(outcome)


def _sure(outcome: Attacked) -> int:
    """Count people of whom the reconstruction is sure at the level of the broad groups."""
    tally: Tally = outcome.tally
    scores = [one.score for one in outcome.claims if one.level == "ethnic_group" and "entropy" in one.method]
    return int((np.max(scores, axis=0)[tally.of] >= SURE).sum()) if scores else 0


def _worth(published: Published, everyone: DeclaredTable) -> tuple[int, tuple[str, ...]]:
    """Figures shown, and the indicators that show them, for the breakdowns split by a characteristic."""
    served = {
        (indicator, table): int((frame["status"] == "").sum())
        for (indicator, table), frame in published.figures.items()
        if table.everyone == everyone and table.characteristic
    }
    return sum(served.values()), tuple(sorted({indicator for indicator, _ in served}))


def _paired(whole: Cost, rest: Cost) -> tuple[int, int, int, int, int, int]:
    return whole[0], whole[1], rest[0], rest[1], whole[2], rest[2]
