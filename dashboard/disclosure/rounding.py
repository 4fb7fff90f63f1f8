"""Rounding that protects: unbiased to a base, to midpoints of six for curves, and to the nearest step for amounts."""

import numpy as np
import numpy.typing as npt
import polars as pl

from dashboard.disclosure.noise import Floats, Integers, noise_law


def rounded_law(count: int, bound: int, variance: float, base: int) -> tuple[Integers, Floats]:
    """Give the law of a count after noise and then unbiased rounding.

    A noisy count with remainder r goes up with probability r / base and down otherwise, so that its mean stays.

    Returns
    -------
    tuple of arrays
        Rounded results, ascending, and their probabilities; the mean is `count`.
    """
    changes, law = noise_law(count, bound, variance)
    noisy = count + changes
    down, remainder = noisy // base, noisy % base
    mass = np.zeros(down.max() + 2)
    np.add.at(mass, down, law * (1 - remainder / base))
    np.add.at(mass, down + 1, law * (remainder / base))
    reached = np.flatnonzero(mass > 0)
    return reached * base, mass[reached]


def midpoint(counts: npt.ArrayLike, base: int = 6) -> Integers:
    """Round whole counts to the middle of their band: 0 stays 0, 1 to 6 give 3, 7 to 12 give 9.

    The OpenSAFELY rule for rates and Kaplan-Meier curves (opensafely/documentation, outputs/sdc.md): unbiased over a
    band, and no step of a curve shows how many people it stands for.
    """
    given = np.asarray(counts, dtype=np.int64)
    return np.asarray(-(-given // base) * base - base // 2 * (given != 0), dtype=np.int64)


def nearest(amount: pl.Expr, step: int) -> pl.Expr:
    """Round an amount, not negative, to the nearest multiple of a step, halves up (as HESA rounds to 5)."""
    return (amount / step + 0.5).floor() * step
