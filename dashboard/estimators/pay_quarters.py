"""Who is in which quarter of the workforce by pay, as the statutory calculation divides it."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from dashboard.estimators.interval import Floats

QUARTERS = ("lower", "lower middle", "upper middle", "upper")
_LEFT_OVER = ((0, 0, 0, 0), (1, 0, 0, 0), (1, 0, 1, 0), (1, 1, 1, 0))
"""Where one, two or three people go when the number does not divide by four."""


def pay_quarters(pay: npt.ArrayLike, groups: Sequence[str]) -> dict[str, Floats]:
    """Count the people of each group in each quarter of pay, lowest first.

    Four equal parts; of people left over one goes to the lower quarter, two to the lower and the upper middle, three to
    all but the upper. People paid the same at a boundary are divided in the groups' proportions, so counts may be
    fractions.

    Parameters
    ----------
    pay
        Hourly pay of each person.
    groups
        The group of each person.

    Returns
    -------
    dict
        Group, in alphabetical order, to people in the four quarters.

    Raises
    ------
    ValueError
        If there are not as many groups as people.
    """
    given = np.asarray(pay, dtype=np.float64)
    labels, members = np.unique(np.asarray(groups, dtype=np.str_), return_inverse=True)
    if members.size != given.size:
        raise ValueError("every pay needs a group")
    each, over = divmod(given.size, 4)
    ends = np.cumsum([each + extra for extra in _LEFT_OVER[over]])
    levels, place, people = np.unique(given, return_inverse=True, return_counts=True)
    last = people.cumsum()
    held = np.zeros((len(labels), levels.size))
    np.add.at(held, (members, place), 1.0)
    # The part of each level of pay that lies in each quarter; all who are paid the same are divided alike.
    begins = np.concatenate([[0], ends[:-1]])[:, None]
    overlap = np.clip(np.minimum(last, ends[:, None]) - np.maximum(last - people, begins), 0, None)
    return {str(label): row @ (overlap / people).T for label, row in zip(labels, held, strict=True)}
