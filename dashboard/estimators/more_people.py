"""How many more people it would take to tell a difference from nothing, the noise of protection staying as it is."""

import math

from dashboard.estimators.interval import critical

FURTHEST = 100_000
"""Beyond so many there is no point in naming a number."""


def more_members(
    share: float,
    reference_share: float,
    people: float,
    ratio: float = 1.0,
    variance: float = 0.0,
    level: float = 0.95,
) -> int | None:
    """Give how many more members, each with as many comparators, would show a difference as large as the one found.

    Solves z^2 (a / N + b / N^2) = (p - q)^2 for the number of members N, where a is what sampling and b what protection
    adds: unlike sampling, noise does not grow with the group, so that it matters ever less.

    Parameters
    ----------
    share, reference_share
        The two shares, as found or as hoped for.
    people
        Members so far.
    ratio
        Comparators for each member.
    variance
        Protection variance of each count, in people squared.
    level
        Confidence level.

    Returns
    -------
    int or None
        0 where there are enough; None where there is no difference to show, or it would take more than `FURTHEST`.
    """
    gap = abs(share - reference_share)
    if not gap > 0 or not ratio > 0:
        return None
    sampling = share * (1 - share) + reference_share * (1 - reference_share) / ratio
    noise = variance * ((1 + share**2) + (1 + reference_share**2) / ratio**2)
    z = critical(level)
    half = z**2 * sampling / 2
    needed = (half + math.sqrt(half**2 + gap**2 * z**2 * noise)) / gap**2
    return max(math.ceil(needed - people), 0) if needed <= FURTHEST else None
