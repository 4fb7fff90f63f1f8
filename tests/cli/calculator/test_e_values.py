"""E-values of ratios given by hand."""

import pytest

from tests.cli.calculator.asking import Asking


def test_smoking_and_lung_cancer(asking: Asking) -> None:
    """VanderWeele and Ding (2017): 10.73 (8.02 to 14.36) has 20.9, its interval 15.5."""
    found = asking.answer("e-value", "10.73", "8.02", "14.36")

    assert (found["value"], found["e_value_bound"]) == (pytest.approx(20.9, abs=0.05), pytest.approx(15.5, abs=0.05))
    assert "15.52 to move its interval to 1" in asking.text("e-value", "10.73", "8.02", "14.36")


def test_a_ratio_alone_is_enough(asking: Asking) -> None:
    """Without an interval nothing is said of one."""
    assert asking.answer("e-value", "0.5")["e_value_bound"] is None


@pytest.mark.parametrize("given", [(), ("x",), ("0",), ("2", "1"), ("3", "1", "2")])
def test_what_is_no_ratio_is_refused(given: tuple[str, ...], asking: Asking) -> None:
    """In one line."""
    assert "ratio" in asking.refusal("e-value", *given)
