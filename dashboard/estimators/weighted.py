"""Shares of an amount: how many equal parts it is worth, so that intervals for counts serve for pounds."""

import numpy as np
import numpy.typing as npt

from dashboard.estimators.interval import Floats, floats


def effective_number(total: npt.ArrayLike, squares: npt.ArrayLike) -> Floats:
    """Give Kish's effective number (Survey Sampling, 1965): of how many equal amounts a sum is worth.

    Parameters
    ----------
    total
        Sum of the amounts.
    squares
        Sum of their squares.

    Returns
    -------
    numpy.ndarray
        At most the number of amounts, and 1 where one of them is all; NaN where there is nothing.
    """
    whole, square = floats(total, squares)
    return np.divide(whole**2, square, out=np.full_like(whole, np.nan), where=square > 0)


def parity_ratio(share: npt.ArrayLike, of_base: npt.ArrayLike) -> Floats:
    """Give a group's share of an amount over its share of a base: 1 is parity, 0.5 half of it.

    London Councils' and the London Community Foundation's figures for violence against women and girls: 3.9 % of the
    funding for 86.5 % of the services is 0.045.
    """
    part, base = floats(share, of_base)
    return np.divide(part, base, out=np.full_like(part, np.nan), where=base > 0)
