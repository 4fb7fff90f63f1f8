"""What is known of a count that is hidden because it is small."""

from typing import NamedTuple


class HiddenCount(NamedTuple):
    """A whole number of which only a bound is known, each value below it as likely as any other.

    Parameters
    ----------
    middle
        Its mean, in people.
    variance
        The doubt about it, in people squared: that of the discrete uniform law.
    """

    middle: float
    variance: float


def hidden_count(below: float) -> HiddenCount:
    """Say what to take a count for that is hidden because fewer people than `below` are in it: from nobody to one fewer.

    Parameters
    ----------
    below
        The threshold under which counts are hidden, in people; one or more.

    Raises
    ------
    ValueError
        For a threshold under which nothing can be hidden.
    """
    if below < 1:
        message = "a count is hidden under a threshold of one person or more"
        raise ValueError(message)
    return HiddenCount((below - 1) / 2, (below**2 - 1) / 12)
