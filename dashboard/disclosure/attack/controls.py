"""Controls: an attack that breaks nothing, or everything, or a product that shows nothing, would prove nothing."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from dashboard.disclosure.attack import direct, entropy, over_time
from dashboard.disclosure.attack.case import Case, laid
from dashboard.disclosure.attack.claims import Claims, of_states
from dashboard.disclosure.attack.observations import Observations
from dashboard.disclosure.attack.roster import Roster
from dashboard.disclosure.attack.scoring import Tally
from dashboard.disclosure.attack.surface import Surface, exact, nothing
from dashboard.disclosure.attack.usefulness import usefulness
from dashboard.indicators.declared_table import DeclaredTable

REFERENCE = (
    DeclaredTable(("organisation_type", "region", "grade"), "ethnic_group"),
    DeclaredTable(("region", "grade", "contract_type"), "ethnic_group"),
    DeclaredTable(("grade", "contract_type", "job_family"), "ethnic_group"),
)
"""What a dashboard with free filters and no protection would show at the least."""

NEWEST = 4
"""Quarters of the reference: enough to break it."""

ENOUGH_TO_TELL = 300
"""People below whom the reference may not break for want of claims to judge."""


@dataclass(frozen=True)
class Controls:
    """What the attack made of products that are known to be good or bad.

    Parameters
    ----------
    unprotected, unprotected_rare
        Secrets recovered from exact three-way tables, and rare ones among them.
    shuffled
        Secrets that this release's claims recover when everybody's secret is dealt out again; middle of three deals.
    hiding_fails
        Whether a product that hides everything fails the bars of usefulness.
    conclusive
        Whether the three came out as they must.
    """

    unprotected: int
    unprotected_rare: int
    shuffled: int
    hiding_fails: bool
    conclusive: bool


def controls(roster: Roster, surface: Surface, judged: Tally, claims: Sequence[Claims]) -> Controls:
    """Run the three controls.

    Parameters
    ----------
    roster, surface
        The people and the release.
    judged
        Whose secrets they are.
    claims
        Everything that the attack claimed of the release.
    """
    broken, rare = _unprotected(roster)
    shuffled = _shuffled(judged, claims)
    hiding_fails = not usefulness(nothing(surface), roster).enough
    breaks = broken > 0.03 * roster.people and rare > 0
    few = roster.people < ENOUGH_TO_TELL
    return Controls(broken, rare, shuffled, hiding_fails, (breaks or few) and shuffled == 0 and hiding_fails)


def _unprotected(roster: Roster) -> tuple[int, int]:
    """Attack exact three-way tables of the newest quarters."""
    recent = roster.only(roster.quarter >= len(roster.quarters) - NEWEST)
    case, truth = laid(recent, {table: exact(recent, table) for table in REFERENCE})
    tally = Tally(truth, case.cohorts.of)
    for method in REFERENCE_METHODS:
        tally.add(method(case))
    found = tally.together("ethnic_group")
    return int(found.sum()), int((found & truth.rare("ethnic_group")).sum())


def _solved(case: Case) -> Iterator[Claims]:
    belief = entropy.reconstructed(case, Observations.of(case), 0.1)
    yield from of_states("joint", case, belief)


REFERENCE_METHODS: tuple[Callable[[Case], Iterator[Claims]], ...] = (direct.claims, over_time.claims, _solved)


def _shuffled(judged: Tally, claims: Sequence[Claims]) -> int:
    """Judge the claims against secrets dealt out again, three times."""
    found = []
    for deal in range(3):
        tally = Tally(judged.truth.shuffled(deal), judged.of)
        tally.add(claims)
        found.append(sum(int(tally.together(level).sum()) for level in judged.truth.codes))
    return int(np.median(found))
