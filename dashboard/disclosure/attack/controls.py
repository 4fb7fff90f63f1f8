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
from dashboard.indicators.declared_table import WORKFORCE_BREAKDOWNS, DeclaredTable
from dashboard.indicators.indicator import STAFF

Method = Callable[[Case], Iterator[Claims]]

EVERY_COLUMN = DeclaredTable(WORKFORCE_BREAKDOWNS, "ethnic_group")
"""What a dashboard shows whose filters can all be set at once."""

THREE_WAY = (
    DeclaredTable(("organisation_type", "region", "grade"), "ethnic_group"),
    DeclaredTable(("region", "grade", "contract_type"), "ethnic_group"),
    DeclaredTable(("grade", "contract_type", "job_family"), "ethnic_group"),
)
"""What a dashboard with a choice of three filters shows."""

NEWEST = 4
"""Quarters of the three-way tables: enough to break them."""

ENOUGH_TO_TELL = 300
"""People below whom the reference may not break for want of claims to judge."""


@dataclass(frozen=True)
class Controls:
    """What the attack made of products that are known to be good or bad.

    Parameters
    ----------
    unprotected, unprotected_rare
        Secrets recovered from exact tables of many columns, and rare ones among them.
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
    people = int(roster.kinds[STAFF].sum())
    breaks = broken > 0.03 * people and rare > 0
    few = people < ENOUGH_TO_TELL
    return Controls(broken, rare, shuffled, hiding_fails, (breaks or few) and shuffled == 0 and hiding_fails)


def _unprotected(roster: Roster) -> tuple[int, int]:
    """Attack exact tables: read the one of all columns, and solve the three-way ones of the newest quarters."""
    now = roster.only(roster.quarter == len(roster.quarters) - 1)
    recent = roster.only(roster.quarter >= len(roster.quarters) - NEWEST)
    return max(_broken(now, (EVERY_COLUMN,), (direct.claims,)), _broken(recent, THREE_WAY, (over_time.claims, _solved)))


def _broken(roster: Roster, tables: Sequence[DeclaredTable], by: Sequence[Method]) -> tuple[int, int]:
    if not roster.people:
        return 0, 0
    case, truth = laid(roster, {table: exact(roster, table) for table in tables})
    tally = Tally(truth, case.cohorts.of)
    for method in by:
        tally.add(method(case))
    found = tally.together("ethnic_group")
    return int(found.sum()), int((found & truth.rare("ethnic_group")).sum())


def _solved(case: Case) -> Iterator[Claims]:
    if seen := Observations.of(case):
        yield from of_states("joint", case, entropy.reconstructed(case, seen, 0.1))


def _shuffled(judged: Tally, claims: Sequence[Claims]) -> int:
    """Judge the claims against secrets dealt out again, three times."""
    found = []
    for deal in range(3):
        tally = Tally(judged.truth.shuffled(deal), judged.of)
        tally.add(claims)
        found.append(sum(int(tally.together(level).sum()) for level in judged.truth.codes))
    return int(np.median(found))
