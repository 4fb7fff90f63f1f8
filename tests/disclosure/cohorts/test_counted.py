"""Protected counts of sets of people."""

import numpy as np
import polars as pl
import pytest

from dashboard.disclosure.cohorts.counted import Counter
from dashboard.disclosure.perturbation import protection_variance
from tests.disclosure.cohorts.network import PEPPER, POLICY


@pytest.fixture(scope="module")
def counter() -> Counter:
    """Four hundred people in eight organisations."""
    keys = np.random.default_rng(1).integers(0, 2**32, 400)
    people = pl.DataFrame({"person_key": keys, "organisation": [f"ORG-{at % 8}" for at in range(400)]})
    return Counter.of(people, POLICY, PEPPER)


def first(number: int) -> np.ndarray:
    """The first so many of the people."""
    return np.arange(400) < number


def test_counts_are_noisy_and_nearly_right(counter: Counter) -> None:
    """In steps of five, with the variance that intervals are told, and the same again whenever they are asked for."""
    errors = np.array([counter.count(first(size), f"cohort {size}") - size for size in range(60, 360)])

    assert all((size + error) % 5 == 0 for size, error in zip(range(60, 360), errors, strict=True))
    assert abs(errors.mean()) < 0.7
    assert errors.var() == pytest.approx(protection_variance(POLICY), rel=0.25)
    assert counter.count(first(80), "a") == counter.count(first(80), "a")
    assert counter.variance == protection_variance(POLICY)


def test_few_none_and_one_organisation_are_hidden_alike(counter: Counter) -> None:
    """No number at all, whatever the reason."""
    one_organisation = np.arange(400) % 8 == 0

    assert all(np.isnan(counter.count(of, "a")) for of in (first(0), first(4), one_organisation))
    assert not np.isnan(counter.count(first(40), "a"))
    assert np.isnan(counter.count(first(40), "a", least=41))


def test_a_name_keeps_its_offset_and_another_has_another(counter: Counter) -> None:
    """So that the quarters of one series do not average it away."""
    people = np.stack([first(size) for size in range(100, 300)])
    one, other = (np.array([counter.count(row, name) for row in people]) for name in ("one", "other"))

    assert 0.5 < abs((one - other).mean()) <= 2 * POLICY.sticky_max
    assert abs((one - people.sum(axis=1)).mean()) <= POLICY.sticky_max + 0.5
