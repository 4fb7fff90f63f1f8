"""The range behind a published count."""

import numpy as np
import pytest

from dashboard.disclosure.lookup import KEYS
from dashboard.disclosure.perturbation import perturb, protection_variance
from dashboard.disclosure.policies import POLICIES
from dashboard.disclosure.sticky import sticky_offsets
from dashboard.estimators.count import interval
from dashboard.records.pepper import Pepper


def test_an_exact_count_has_no_range() -> None:
    """Without protection noise both ends are the count."""
    assert interval(20, 0.0) == (20.0, 20.0, 20.0)


def test_it_never_goes_below_nobody() -> None:
    """The lower end of a small noisy count is nought."""
    assert interval(3, 10.0).lower == 0.0


def test_missing_counts_have_none() -> None:
    """Hidden stays hidden."""
    assert np.isnan(interval([None], [None])).all()


@pytest.mark.parametrize("smallest", [17, 40, 233])
def test_it_holds_the_true_count_as_often_as_it_says(smallest: int) -> None:
    """Over keys, names and the remainders of a count by five, the truth is inside 93 to 99 % of times."""
    policy, runs = POLICIES["viewer"], 10_000
    people = smallest + np.arange(runs) % policy.base
    offsets = sticky_offsets((str(run) for run in range(runs)), policy, Pepper(b"1" * 32))
    keys = np.random.default_rng(smallest).integers(0, KEYS, runs)
    found = interval(perturb(people, keys, offsets, policy), protection_variance(policy))

    assert 0.93 <= ((found.lower <= people) & (people <= found.upper)).mean() <= 0.99
