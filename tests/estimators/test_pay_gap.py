"""The statutory pay gap."""

import numpy as np
import pytest

from dashboard.estimators.pay_gap import mean_gap, mean_pay_gap, median_gap, median_pay_gap, pence_per_pound


def test_the_definition() -> None:
    """Means 9 and 10: 10 %; medians of even numbers are the mean of the middle two: 9.5 and 10."""
    assert mean_gap([8, 10], [9, 11]) == pytest.approx(10)
    assert median_gap([1, 9, 10, 20], [5, 10, 10, 30]) == pytest.approx(5)


def test_paid_more_is_a_negative_gap() -> None:
    """The sign says who is paid more."""
    assert mean_gap([12], [10]) == pytest.approx(-20)


@pytest.mark.parametrize(("gap", "pence"), [(7.9, 92), (8.6, 91)])
def test_pence_in_the_pound(gap: float, pence: int) -> None:
    """Nottingham City Council: 7.9 % is 92p for each £1, 8.6 % is 91p."""
    assert round(pence_per_pound(gap)) == pence


def test_pounds_in_ten_pounds() -> None:
    """Grand Union Housing: 2.57 % is £9.74 for each £10."""
    assert pence_per_pound(2.57) / 10 == pytest.approx(9.74, abs=5e-3)


@pytest.mark.parametrize("estimate", [mean_pay_gap, median_pay_gap])
def test_the_interval_holds_the_gap(estimate: object) -> None:
    """And is of the same unit, per cent."""
    found = estimate([10, 11, 12, 13, 14, 15, 30], [12, 13, 14, 15, 16, 17, 40])  # type: ignore[operator]

    assert -100 < found.lower < found.value < found.upper < 100


def test_a_group_of_nobody_has_no_gap() -> None:
    """Nor has a reference that earns nothing."""
    assert np.isnan(mean_pay_gap([], [10.0, 11.0])).all()
    assert np.isnan(mean_gap([10], [0]))
