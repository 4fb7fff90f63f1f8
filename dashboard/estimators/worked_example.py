"""A published result and the calculation that must reproduce it, whenever anybody asks."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt


@dataclass(frozen=True)
class Proof:
    """What came out when an example was computed again.

    Parameters
    ----------
    computed
        The numbers of today.
    passed
        Whether each is within the tolerance of what was published.
    """

    computed: tuple[float, ...]
    passed: bool


@dataclass(frozen=True)
class WorkedExample:
    """One published worked example.

    Parameters
    ----------
    key
        Its place in the catalogue of examples.
    method
        The estimator that it tests.
    words
        What was given, in words.
    source
        Who published it.
    compute
        The calculation.
    expected
        What was published.
    tolerance
        Half a unit of the last published digit, or nought for whole numbers.
    """

    key: str
    method: str
    words: str
    source: str
    compute: Callable[[], npt.ArrayLike | Sequence[object]]
    expected: tuple[float, ...]
    tolerance: float

    def prove(self) -> Proof:
        """Compute it now and compare; a calculation that fails is a failed proof."""
        try:
            found = np.atleast_1d(np.array(self.compute(), dtype=np.float64)).ravel()
        except (ArithmeticError, ValueError):
            return Proof((), passed=False)
        numbers = tuple(float(one) for one in found)
        near = len(numbers) == len(self.expected) and all(
            abs(one - other) <= self.tolerance + 1e-9 for one, other in zip(numbers, self.expected, strict=True)
        )
        return Proof(numbers, near)
