"""Kaplan-Meier, its median and its area, against the leukaemia trial, statsmodels and arithmetic by hand."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from statsmodels.duration.survfunc import SurvfuncRight

from dashboard.estimators.life_table import tabulate
from dashboard.estimators.survival import at, kaplan_meier, median, restricted_mean
from tests.estimators.leukaemia import PLACEBO, RELAPSED, TREATED

PEOPLE = st.lists(st.tuples(st.integers(1, 30), st.booleans(), st.integers(0, 29)), min_size=2, max_size=60)


def test_the_leukaemia_trial() -> None:
    """6-MP: 0.857 at 6 weeks to 0.448 at 23, with R's intervals of conf.type "log-log"."""
    table = tabulate(TREATED, RELAPSED)
    curve = kaplan_meier(table.at_risk, table.events)

    assert table.time.tolist() == [6, 7, 10, 13, 16, 22, 23]
    assert table.at_risk.tolist() == [21, 17, 15, 12, 11, 7, 6]
    assert curve.value == pytest.approx([0.857, 0.807, 0.753, 0.690, 0.627, 0.538, 0.448], abs=6e-4)
    assert curve.lower == pytest.approx([0.620, 0.563, 0.503, 0.432, 0.368, 0.268, 0.188], abs=6e-4)
    assert curve.upper == pytest.approx([0.952, 0.923, 0.889, 0.849, 0.805, 0.747, 0.680], abs=6e-4)


def test_its_medians() -> None:
    """23 weeks (13 to not reached) with 6-MP, 8 weeks (4 to 11) with placebo."""
    treated, placebo = tabulate(TREATED, RELAPSED), tabulate(PLACEBO, [1] * 21)
    found = median(treated.time, kaplan_meier(treated.at_risk, treated.events))

    assert (found.value, found.lower) == (23, 13)
    assert np.isnan(found.upper)
    assert median(placebo.time, kaplan_meier(placebo.at_risk, placebo.events)) == (8, 4, 11)


def test_the_mean_of_everyone_is_the_area() -> None:
    """Without anybody lost from sight the area to the last relapse is the plain mean."""
    table = tabulate(PLACEBO, [1] * 21)

    assert restricted_mean(*table, horizon=23).value == pytest.approx(np.mean(PLACEBO))
    assert restricted_mean(*table, horizon=10).value == pytest.approx(np.minimum(PLACEBO, 10).mean())


def test_the_variance_of_the_area_is_the_plain_one() -> None:
    """Without anybody lost Greenwood's sum is the variance of a mean over n, so the interval is the textbook's."""
    found = restricted_mean(*tabulate(PLACEBO, [1] * 21), horizon=10)
    error = np.minimum(PLACEBO, 10).std() / np.sqrt(21)

    assert found.upper - found.value == pytest.approx(1.959964 * error)


@given(PEOPLE)
def test_curve_and_spread_are_statsmodels(people: list[tuple[int, bool, int]]) -> None:
    """Any people, some in post before they were first seen."""
    stayed = [(ends, happened, begins % ends) for ends, happened, begins in people]
    ends, happened, begins = (np.array(part) for part in zip(*stayed, strict=True))
    if not happened.any():
        return
    table, theirs = tabulate(ends, happened, begins), SurvfuncRight(ends, happened.astype(int), entry=begins)
    curve = kaplan_meier(table.at_risk, table.events)
    inside = (curve.value > 0) & (curve.value < 1)
    survival, error = theirs.surv_prob[inside], theirs.surv_prob_se[inside]
    factor = np.exp(1.959964 * error / (survival * np.abs(np.log(survival))))

    assert table.time.tolist() == theirs.surv_times.tolist()
    assert table.at_risk.tolist() == theirs.n_risk.tolist()
    assert curve.value == pytest.approx(theirs.surv_prob, abs=1e-9)
    assert curve.lower[inside] == pytest.approx(survival**factor, rel=1e-6)


@given(PEOPLE, st.sampled_from([0.0, 10.0]))
def test_bounds_hold_the_curve_and_never_leave_the_unit_interval(
    people: list[tuple[int, bool, int]], variance: float
) -> None:
    """Nobody left, everybody left, one person: always a finite answer."""
    table = tabulate([ends for ends, _, _ in people], [happened for _, happened, _ in people])
    curve = kaplan_meier(table.at_risk, table.events, variance)

    assert ((curve.lower >= 0) & (curve.lower <= curve.value) & (curve.value <= curve.upper) & (curve.upper <= 1)).all()


def test_noise_widens_it() -> None:
    """The interval of a published life table is wider than that of a true one."""
    plain, widened = kaplan_meier([210, 170], [30, 10]), kaplan_meier([210, 170], [30, 10], 10.0)

    assert (widened.lower < plain.lower).all()
    assert (widened.upper > plain.upper).all()


def test_a_curve_is_read_between_its_moments() -> None:
    """1 before the first, the last one's value after."""
    curve = kaplan_meier([10, 8], [2, 4])

    assert at([5, 9], curve, [0, 5, 8, 100]).value.tolist() == pytest.approx([1.0, 0.8, 0.8, 0.4])


def test_a_hidden_count_hides_what_follows() -> None:
    """The curve is not guessed past a gap."""
    curve = kaplan_meier([100, np.nan, 60], [10, 5, 5])

    assert curve.value[0] == 0.9
    assert np.isnan([part[1:] for part in curve]).all()
