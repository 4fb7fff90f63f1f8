"""Survival curves whose steps do not count people: a quarterly life table rebuilt from rounded running totals."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from dashboard.disclosure.gate import passes
from dashboard.disclosure.noise import Floats, Integers
from dashboard.disclosure.policy import Policy
from dashboard.disclosure.rounding import midpoint


@dataclass(frozen=True)
class LifeTable:
    """A protected life table; empty where it may not be shown.

    Parameters
    ----------
    quarters
        Quarters since the start, from 1.
    at_risk, events
        Rounded people at risk at the start of each quarter, and rounded events in it.
    survival
        Share without the event by the end of each quarter, from the two columns before it.
    variance
        Greenwood's sum up to each quarter: variance of the logarithm of `survival`, from the same two columns.
    """

    quarters: Integers
    at_risk: Integers
    events: Integers
    survival: Floats
    variance: Floats


def life_table(
    durations: npt.ArrayLike, events: npt.ArrayLike, organisations: npt.ArrayLike, policy: Policy
) -> LifeTable:
    """Protect one group's survival curve.

    Parameters
    ----------
    durations
        Whole quarters each person was followed, 1 or more.
    events
        Whether it ended in the event (true) or in leaving sight (false).
    organisations
        Whose member of staff each person was.
    policy
        Fewest people at the start and at risk, width of the rounding bands, and spread over organisations.
    """
    followed = np.asarray(durations, dtype=np.int64)
    ended = np.asarray(events, dtype=np.bool_)
    if not _may_be_shown(np.asarray(organisations), policy):
        return _rebuilt(0, np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64), policy)
    last = int(followed.max())
    happened = np.cumsum(np.bincount(followed[ended], minlength=last + 1)[1:])
    unseen = np.cumsum(np.bincount(followed[~ended], minlength=last + 1)[1:])
    base = policy.survival_base
    return _rebuilt(int(midpoint(followed.size, base)), midpoint(happened, base), midpoint(unseen, base), policy)


def _may_be_shown(organisations: npt.NDArray[np.generic], policy: Policy) -> bool:
    """Put the group through the gate that every figure passes."""
    members = np.unique(organisations, return_counts=True)[1]
    people, spread = np.array([members.sum()]), np.array([members.size])
    largest = np.array([members.max(initial=0)])
    return bool(passes(people, spread, largest, policy, policy.survival_start)[0])


def _rebuilt(start: int, happened: Integers, unseen: Integers, policy: Policy) -> LifeTable:
    """Rebuild the curve from rounded running totals, up to where too few are left."""
    gone = np.concatenate([[0], happened + unseen])[: happened.size]
    at_risk = start - gone
    enough = int(np.argmax(np.append(at_risk < policy.survival_stop, True)))
    at_risk, events = at_risk[:enough], np.diff(happened, prepend=0)[:enough]
    # Rounding may leave fewer at risk than events: a curve ends at zero, not below.
    staying = np.maximum(1 - events / at_risk, 0)
    with np.errstate(divide="ignore"):
        steps = np.where(staying > 0, events / (at_risk * at_risk * staying), np.inf)
    return LifeTable(np.arange(1, enough + 1), at_risk, events, np.cumprod(staying), np.cumsum(steps))
