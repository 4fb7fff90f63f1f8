"""The one gate that people behind any figure must pass: enough of them, from enough organisations, none dominant."""

import numpy as np
import numpy.typing as npt

from dashboard.disclosure.noise import Integers
from dashboard.disclosure.policy import Policy

Flags = npt.NDArray[np.bool_]


def passes(people: Integers, organisations: Integers, largest: Integers, policy: Policy, minimum: int) -> Flags:
    """Say which cells may be shown as far as the people behind them go.

    Parameters
    ----------
    people, organisations, largest
        True people, organisations that contribute, and people from the organisation that contributes most.
    policy
        Fewest organisations and largest share of one.
    minimum
        Fewest people: the policy's `floor` for counts, `pay_minimum` for pay.
    """
    spread = (organisations >= policy.min_organisations) & (largest <= policy.max_organisation_share * people)
    return np.asarray((people >= minimum) & spread, dtype=np.bool_)
