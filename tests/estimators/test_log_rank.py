"""The log-rank test against the leukaemia trial and statsmodels."""

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from statsmodels.duration.survfunc import survdiff

from dashboard.estimators.life_table import tabulate
from dashboard.estimators.log_rank import LogRank, log_rank
from tests.estimators.leukaemia import PLACEBO, RELAPSED, TREATED


def compare(ends: list[int], happened: list[int], groups: list[int]) -> LogRank:
    """Lay life tables of groups side by side and test them."""
    e, h, g = (np.array(one) for one in (ends, happened, groups))
    times = np.unique(e[h > 0])
    tables = [tabulate(e[g == group], h[g == group], times=times) for group in np.unique(g)]
    return log_rank([table.at_risk for table in tables], [table.events for table in tables])


def test_the_leukaemia_trial() -> None:
    """Chi-squared 16.79 on one degree; 9 relapses with 6-MP where 19.25 were to be expected, 21 where 10.75."""
    found = compare(TREATED + PLACEBO, RELAPSED + [1] * 21, [0] * 21 + [1] * 21)

    assert (found.statistic, found.degrees) == (pytest.approx(16.793, abs=5e-4), 1)
    assert found.p_value == pytest.approx(4.17e-5, abs=1e-7)
    assert found.observed.tolist() == [9, 21]
    assert found.expected == pytest.approx([19.25, 10.75], abs=5e-3)


@given(st.lists(st.tuples(st.integers(1, 20), st.booleans(), st.integers(0, 2)), min_size=12, max_size=60))
def test_it_is_statsmodels(people: list[tuple[int, bool, int]]) -> None:
    """Two or three groups, ties and people lost from sight."""
    ends, happened, groups = ([int(person[place]) for person in people] for place in range(3))
    assume(len({group for _, event, group in people if event}) == len(set(groups)) >= 2)
    found = compare(ends, happened, groups)
    assume(found.degrees == len(set(groups)) - 1)
    statistic, p_value = survdiff(np.array(ends), np.array(happened), np.array(groups))

    assert found.statistic == pytest.approx(float(statistic), rel=1e-6, abs=1e-9)
    assert found.p_value == pytest.approx(float(p_value), rel=1e-6, abs=1e-9)


def test_without_events_nothing_is_tested() -> None:
    """No chi-squared from nothing."""
    found = log_rank([[10.0], [10.0]], [[0.0], [0.0]])

    assert (found.statistic, found.degrees) == (0, 0)
    assert np.isnan(found.p_value)


def test_one_group_is_refused() -> None:
    """There is nothing to compare it with."""
    with pytest.raises(ValueError, match="two groups or more"):
        log_rank([[10.0]], [[1.0]])


def test_noise_makes_the_test_more_careful() -> None:
    """The same counts, with noise in them, are weaker evidence: the statistic falls as a simulation of the noise has it."""
    n, d = np.array([[300.0, 250.0], [900.0, 800.0]]), np.array([[60.0, 40.0], [130.0, 90.0]])
    rng = np.random.default_rng(7)
    plain, noisy = log_rank(n, d), log_rank(n, d, 100.0)
    runs = [log_rank(n + rng.normal(0, 10, n.shape), d + rng.normal(0, 10, n.shape)) for _ in range(1000)]
    gap = plain.observed[0] - plain.expected[0]
    moved = np.var([run.observed[0] - run.expected[0] for run in runs])

    assert noisy.statistic == pytest.approx(gap**2 / (gap**2 / plain.statistic + moved), rel=0.1)
