"""Leaver rate and the two stability indices."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.estimators.rate import byar
from dashboard.estimators.retention import general_stability, leaver_rate, nhs_stability


def test_the_leaver_rate_is_over_mean_headcount() -> None:
    """20 leavers among 100 at the start and 110 at the end: 20 / 105, with Byar's interval."""
    found = leaver_rate(20, 100, 110)

    assert found.value == pytest.approx(20 / 105)
    assert (found.lower, found.upper) == (pytest.approx(byar(20, 105).lower), pytest.approx(byar(20, 105).upper))


def test_it_can_be_above_one() -> None:
    """Places left more than once in a period are no error."""
    assert leaver_rate(30, 20, 20).value == 1.5


def test_the_official_example_of_stability() -> None:
    """Department of Health and Social Care: 90 of 100 still there is 90 %."""
    assert nhs_stability(90, 100).value == 0.9


def test_the_two_indices_of_one_name_differ() -> None:
    """80 of 100 stay and 60 join: of 140 now, 70 have a year's service."""
    assert nhs_stability(80, 100).value == 0.8
    assert general_stability(70, 140).value == 0.5


@given(st.integers(0, 200), st.integers(1, 500), st.integers(1, 500))
def test_nobody_leaving_is_a_rate_of_nought_with_an_end(left: int, start: int, end: int) -> None:
    """Finite for any staff, and noise widens it."""
    plain, widened = leaver_rate(left, start, end), leaver_rate(left, start, end, 10.0)

    assert 0 <= widened.lower <= plain.lower <= plain.value <= plain.upper <= widened.upper < np.inf


def test_without_staff_there_is_no_rate() -> None:
    """Nobody at the start and nobody at the end."""
    assert np.isnan(leaver_rate(0, 0, 0)).all()
