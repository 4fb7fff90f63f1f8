"""Least squares: exact figures are solved exactly, and noisy ones pulled to what was known."""

import numpy as np
import pytest

from dashboard.disclosure.attack.case import Case
from dashboard.disclosure.attack.linear import reconstructed
from dashboard.disclosure.noise import Floats
from tests.disclosure.attack.population import seen_in, triangle


def black(case: Case, shares: Floats) -> list[float]:
    """The share of each person's cohort taken to be Black."""
    state = [name[1] for name in case.states.names].index("Black")
    return [float(share) for share in shares[case.cohorts.of, state]]


def test_a_system_with_one_solution_is_solved() -> None:
    """Three figures, none of which tells of anybody, together tell of everybody in two of three pairs."""
    case, _ = triangle()

    assert black(case, reconstructed(case, seen_in(case), 0.001)) == pytest.approx([1, 1, 0.5, 0.5, 0, 0], abs=0.03)


def test_everybody_is_one_thing() -> None:
    """Shares of a cohort sum to one, though any of them may leave its bounds where noise pulls that way."""
    case, _ = triangle()

    assert np.allclose(reconstructed(case, seen_in(case), 0.05).sum(axis=1), 1, atol=0.02)


def test_figures_that_could_be_anything_change_nothing() -> None:
    """An attacker who expects endless noise keeps to what they knew beforehand."""
    case, _ = triangle()

    assert np.allclose(reconstructed(case, seen_in(case), 1e9), case.prior, atol=1e-4)
