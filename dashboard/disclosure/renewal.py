"""How often a figure is renewed: small groups change by few people, so what is secret of them is counted anew more rarely.

Two figures of one group, a quarter apart, tell of those who came and went in between. In a group of 80 that is a handful
of people; so its figures are taken once a year and stand until the next one is due. Whether one is due depends on the
calendar and on how many people there are in all, never on anything secret.
"""

from collections.abc import Collection, Sequence

import numpy as np

from dashboard.disclosure.gate import Flags
from dashboard.disclosure.noise import Integers
from dashboard.disclosure.policy import Policy

EVERY_YEAR, EVERY_HALF = "Q1", "Q3"
"""The quarter after which everything is renewed, 31 March being the Workforce Race Equality Standard's own date; and the
quarter after which larger groups are renewed as well."""


def renewed(
    people: Integers,
    quarters: Sequence[str],
    policy: Policy,
    *,
    yearly: bool = False,
    absent: Collection[str] = (),
    collected: Collection[str] | None = None,
) -> Flags:
    """Say which groups are counted anew in which quarter.

    Parameters
    ----------
    people
        Everyone in each group, quarters x groups, whatever is secret of them.
    quarters
        Quarters, oldest first; in the first of all everything is new.
    policy
        Its `renewal_people` or more are renewed every quarter, half as many every half year, all every year.
    yearly
        Whether nobody is renewed oftener than every year, however many they are.
    absent
        Quarters in which nothing can be counted: nothing is renewed in them, and everything in the first one after those
        at the start.
    collected
        Where something is collected from time to time, the quarters in which it was: it is new in those, whatever its
        size, and stands between them.

    Returns
    -------
    numpy.ndarray
        Quarters x groups.
    """
    needed = {EVERY_YEAR: 0.0, EVERY_HALF: policy.renewal_people / 2}
    least = np.array([needed.get(quarter[-2:], policy.renewal_people) for quarter in quarters], dtype=np.float64)
    if yearly:
        least[least > 0] = np.inf
    if collected is not None:
        least = np.array([0.0 if quarter in collected else np.inf for quarter in quarters])
    there = np.array([quarter not in absent for quarter in quarters], dtype=np.bool_)
    least[np.flatnonzero(there)[:1]] = 0
    least[~there] = np.inf
    least[:1] = 0
    return np.asarray(people >= least[:, None], dtype=np.bool_)


def standing(renewals: Flags) -> Integers:
    """Give for each row of a table the row whose figures stand there: itself, or the same in an earlier quarter.

    Parameters
    ----------
    renewals
        Quarters x rows of a quarter: whether the row is new in that quarter; in the first quarter all are.

    Returns
    -------
    numpy.ndarray
        Numbers of rows, all quarters one after another.
    """
    quarters, rows = renewals.shape
    own = np.arange(quarters)[:, None]
    newest = np.maximum.accumulate(np.where(renewals, own, 0), axis=0)
    return np.asarray(newest * rows + np.arange(rows), dtype=np.int64).ravel()
