"""Standardised differences."""

import numpy as np
import pytest

from dashboard.estimators.balance import standardised_difference


def test_the_job_training_study() -> None:
    """Lalonde's trainees and the survey's non-trainees (MatchIt's example): 0.8432 and 0.2028 Black, 0.6404 apart.

    In the trainees' own standard deviation, as MatchIt prints it, that is 1.7615.
    """
    p, q = 156 / 185, 87 / 429
    found = standardised_difference(156, 185, 87, 429)
    own, common = np.sqrt(p * (1 - p)), np.sqrt((p * (1 - p) + q * (1 - q)) / 2)

    assert p - q == pytest.approx(0.6404, abs=5e-5)
    assert found.value * common / own == pytest.approx(1.7615, abs=2e-4)
    assert found.lower == found.value == found.upper


def test_by_hand() -> None:
    """Sixty per cent and forty differ by 0.2 over the root of 0.24; turned round, the sign turns."""
    assert standardised_difference(60, 100, 80, 200).value == pytest.approx(0.2 / np.sqrt(0.24))
    assert standardised_difference(80, 200, 60, 100).value == pytest.approx(-0.2 / np.sqrt(0.24))


def test_noise_makes_it_uncertain() -> None:
    """Two hundred people protected as a release protects them: alike up to about a third of a standard deviation."""
    found = standardised_difference(100, 200, 100, 200, 10.0)

    assert found.value == 0
    assert found.upper == pytest.approx(1.959964 * np.sqrt(2 * 10 * 1.25) / 200 / 0.5)


def test_the_ends() -> None:
    """None on both sides is alike; all against none has no standard deviation; a missing count no answer."""
    assert standardised_difference([0, 5], [5, 5], [0, 9], [9, 9]).value.tolist() == [0, 0]
    assert np.isnan(standardised_difference([5, np.nan, 1], [5, 5, 0], [0, 1, 1], [9, 9, 9]).value).all()
