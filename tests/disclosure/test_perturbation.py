"""Perturbation as a whole: unbiased over people and names, nobody stays nobody, and its variance is the one declared."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.disclosure.lookup import KEYS, offsets
from dashboard.disclosure.perturbation import perturb, protection_variance
from dashboard.disclosure.policies import POLICIES
from dashboard.disclosure.policy import Policy

EVERY_KEY = np.arange(KEYS)
EVERY_OFFSET, TIMES = np.unique(offsets(5, 3.0).astype(np.int64), return_counts=True)


def every_result(count: int, policy: Policy) -> np.ndarray:
    """Every result a count can have: a row per offset, a column per key."""
    runs = [perturb(np.full(KEYS, count), EVERY_KEY, np.full(KEYS, one), policy) for one in EVERY_OFFSET]
    return np.stack(runs)


@given(st.integers(5, 400))
def test_unbiased_over_all_keys_and_offsets(count: int) -> None:
    """From five people up, the mean over every key and every offset is the true count."""
    means = every_result(count, POLICIES["viewer"]).mean(axis=1)

    assert np.average(means, weights=TIMES) == pytest.approx(count, abs=0.002)


@given(st.integers(0, 2000), st.integers(0, KEYS - 1), st.integers(-5, 5))
def test_results_are_multiples_of_five_near_the_truth_and_never_negative(count: int, key: int, sticky: int) -> None:
    """No result is off by more than offset, noise and rounding together."""
    (found,) = perturb(np.array([count]), np.array([key]), np.array([sticky]), POLICIES["viewer"])

    assert found >= 0
    assert found % 5 == 0
    assert abs(found - count) <= 5 + 8


@given(st.integers(0, KEYS - 1), st.integers(-5, 5))
def test_nobody_stays_nobody(key: int, sticky: int) -> None:
    """An empty cell is 0 whatever it is called."""
    assert perturb(np.array([0]), np.array([key]), np.array([sticky]), POLICIES["viewer"]).tolist() == [0]


@pytest.mark.parametrize("count", [15, 16, 17, 18, 19, 133])
def test_the_declared_variance_holds_for_every_remainder(count: int, viewer: Policy) -> None:
    """It is at least the variance at any count, and next to nothing above it, so it gives no remainder away."""
    actual = np.average(((every_result(count, viewer) - count) ** 2).mean(axis=1), weights=TIMES)

    assert actual <= protection_variance(viewer) + 1e-9
    assert actual == pytest.approx(protection_variance(viewer), abs=0.05)


def test_the_declared_variance_is_noise_plus_rounding_plus_offset(viewer: Policy) -> None:
    """About 7 for keyed rounding and 3 for the name: a standard error of 3.2 people."""
    assert protection_variance(viewer) == pytest.approx(10.0, abs=0.05)


def chances(count: int, policy: Policy) -> np.ndarray:
    """The law of what is published for a count, by multiples of the base."""
    results = every_result(count, policy) // policy.base
    return np.bincount(results.ravel(), weights=np.repeat(TIMES, KEYS), minlength=100) / (TIMES.sum() * KEYS)


@pytest.mark.parametrize("count", [8, 12, 20, 47])
def test_one_person_more_can_hardly_be_seen(count: int, viewer: Policy) -> None:
    """Eight of twenty less seven of nineteen is one person known exactly; here the two laws overlap by six sevenths."""
    apart = np.abs(chances(count, viewer) - chances(count - 1, viewer)).sum() / 2

    assert apart < 1 / 7
