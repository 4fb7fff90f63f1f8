"""The suite: every attack on one release, judged alike, with its controls."""

from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, replace
from functools import partial

from dashboard.disclosure.attack import (
    averaging,
    complement,
    differencing,
    direct,
    insider,
    joint,
    lint,
    magnitudes,
    over_time,
    rates,
    rederive,
    repeat,
    revision,
    survival_steps,
)
from dashboard.disclosure.attack.case import Case, laid
from dashboard.disclosure.attack.claims import Claims, of_states
from dashboard.disclosure.attack.controls import controls
from dashboard.disclosure.attack.published import Published, told_anew
from dashboard.disclosure.attack.roster import Roster
from dashboard.disclosure.attack.scoring import Tally
from dashboard.disclosure.attack.surface import Surface
from dashboard.disclosure.attack.usefulness import usefulness
from dashboard.disclosure.attack.verdict import Recovered, Verdict
from dashboard.disclosure.gate import Flags
from dashboard.disclosure.policy import Policy
from dashboard.indicators.indicator import STAFF
from dashboard.indicators.staff_list import StaffList

Progress = Callable[[float, float, str], None]
Method = Callable[[Case], Iterator[Claims]]

MOST_STEPS_EXACT = 0.95
"""Share of steps of survival curves that may be read off exactly before curves count as giving people away."""

SOLVING = "solving all tables together"

RIGHT_MIX = (0.6, 1.0)
"""What an insider allows for of the noise: the ideas that find most."""


@dataclass(frozen=True)
class Attacked:
    """One surface after the attack: what was claimed, and what that recovered."""

    tally: Tally
    claims: tuple[Claims, ...]


def methods(policy: Policy) -> dict[str, Method]:
    """Every method that makes claims, by the words that a progress bar shows."""
    return {
        "reading cells": direct.claims,
        "taking complements": complement.claims,
        "subtracting cells": differencing.claims,
        "following cells over time": over_time.claims,
        "averaging": averaging.claims,
        SOLVING: partial(joint.claims, policy=policy),
    }


def attack(
    staff: StaffList,
    published: Published,
    previous: Published | None = None,
    progress: Progress | None = None,
    *,
    controlled: bool = True,
) -> Verdict:
    """Attack a release with everything there is.

    Parameters
    ----------
    staff
        The staff list, and beside it the secrets.
    published
        The release.
    previous
        The release before it, which readers remember.
    progress
        Called with how much is done, how much there is, and what is being done.
    controlled
        Whether to run the controls, every idea of the noise and several insiders; without, where that has just been done
        with the same people, those ideas that find most and one insider.
    """
    told, roster, policy = progress or _silent, Roster.opened(staff), published.policy
    whole = published.surface(roster.quarters)
    surface = told_anew(whole, roster, policy, published.absent)
    told(0, 10, "Attacking")
    by = methods(policy) if controlled else {**methods(policy), **_solving(policy)}
    outcome = attacked(roster, surface, by, lambda done, what: told(1 + done, 10, f"Attacking: {what}"))
    if previous is not None:
        _remember(outcome, roster, surface, previous)
    told(7, 10, "Attacking: from inside")
    inside = _from_inside(roster, surface, policy, insider.INSIDERS if controlled else 1)
    told(8, 10, "Attacking: controls")
    useful = usefulness(whole, roster, surface, published.waiting)
    steps = survival_steps.read_off(roster, policy)
    pay = magnitudes.recovered(roster, policy, magnitudes.released(published))
    return Verdict(
        policy=policy.label,
        people=int(roster.kinds[STAFF].sum()),
        quarters=len(roster.quarters),
        levels=levels(outcome.tally),
        insider=inside,
        controls=asdict(controls(roster, whole, outcome.tally, outcome.claims)) if controlled else {"conclusive": True},
        shown=useful.shown,
        error=useful.error,
        salaries=pay.recovered / pay.people if pay.people else 0.0,
        steps=steps.share,
        findings=(*_findings(published, whole), *_curves(steps)),
    )


def attacked(
    roster: Roster, surface: Surface, by: dict[str, Method], told: Callable[[int, str], None] | None = None
) -> Attacked:
    """Lay a surface on a roster, and judge what each method claims."""
    case, truth = laid(roster, surface)
    tally, made = Tally(truth, case.cohorts.of), []
    tally.guess(of_states("guess", case, case.prior))
    for done, (words, method) in enumerate(by.items()):
        if told:
            told(done, words)
        claims = list(method(case))
        tally.add(claims)
        made += claims
    return Attacked(tally, tuple(made))


def levels(tally: Tally) -> dict[str, Recovered]:
    """Sum a tally up, level by level; those who are not staff by themselves, lest they water the shares down."""
    found = {
        level if who == STAFF else f"{level} of {who}": _recovered(tally, level, of)
        for who, of in tally.truth.members.items()
        for level in tally.truth.codes
    }
    return {level: one for level, one in found.items() if one.secrets or level in tally.truth.codes}


def _recovered(tally: Tally, level: str, of: Flags) -> Recovered:
    found, rare = tally.together(level) & of, tally.truth.rare(level)
    methods_ = {
        method: (int((flags & of).sum()), int((flags & of & rare).sum()))
        for (of_level, method), flags in sorted(tally.recovered.items())
        if of_level == level and (flags & of).any()
    }
    secrets, guessed = int((of & (tally.truth.codes[level] >= 0)).sum()), tally.guessed.get(level)
    known = int((guessed & of).sum()) if guessed is not None else 0
    return Recovered(secrets, int(found.sum()), int((found & rare).sum()), known, methods_)


def _remember(outcome: Attacked, roster: Roster, surface: Surface, previous: Published) -> None:
    """Solve once more with what the release before said of the same quarters."""
    before = told_anew(previous.surface(roster.quarters), roster, previous.policy, previous.absent)
    if revision.differs(surface, before):
        both = attacked(roster, revision.merged(surface, before), _solving(previous.policy))
        for (level, method), flags in both.tally.recovered.items():
            outcome.tally.recovered[level, f"with the release before, {method}"] = flags


def _from_inside(roster: Roster, surface: Surface, policy: Policy, most: int) -> dict[str, Recovered]:
    """Give, level by level, what insiders recover: of rare secrets the most that any does, of all the middle one's."""
    tried = [
        levels(attacked(others, counts, _solving(policy)).tally)
        for others, counts in insider.seen_from_inside(roster, surface, most)
    ]
    every = {
        level: sorted((one[level] for one in tried), key=lambda one: one.recovered) for level in (tried or [{}])[0]
    }
    return {
        level: replace(found[len(found) // 2], rare=max(one.rare for one in found)) for level, found in every.items()
    }


def _solving(policy: Policy) -> dict[str, Method]:
    return {SOLVING: partial(joint.by_entropy, policy=policy, trust=RIGHT_MIX)}


def _findings(published: Published, surface: Surface) -> Iterator[str]:
    yield from lint.findings(published)
    yield from rates.findings(published)
    yield from repeat.findings(surface)
    yield from rederive.findings(published)


def _curves(steps: survival_steps.Steps) -> Iterator[str]:
    if steps.share >= MOST_STEPS_EXACT:
        yield "survival curves tell exactly how many people left"


def _silent(done: float, total: float, text: str) -> None:
    """Say nothing."""
