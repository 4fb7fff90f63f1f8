"""Numbers are written as people read them."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.charts.notation import between, known, or_none, shown


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [
        (1240, "people", "1,240"),
        (33.6, "per cent", "34%"),
        (-12, "percentage points", "−12 points"),
        (4, "percentage points", "+4 points"),
        (0, "percentage points", "0 points"),
        (0.634, "ratio", "0.63"),
        (-0.77, "points", "−0.77 points"),
        (3.14, "ties", "3.1"),
    ],
)
def test_a_value_is_written_in_its_unit(value: float, unit: str, text: str) -> None:
    """Whole people, whole per cent, a sign on every gap, two decimals on a ratio."""
    assert shown(value, unit) == text


def test_an_interval_names_its_unit_once() -> None:
    """Points are said at the end only; per cent stay, because bare numbers would be ambiguous."""
    assert between(-5, -2, "percentage points") == "−5 to −2 points"
    assert between(33, 35, "per cent") == "33% to 35%"


@given(st.one_of(st.none(), st.floats()))
def test_what_json_cannot_carry_becomes_none(value: float | None) -> None:
    """A hidden figure is None, never NaN and never nought."""
    number = or_none(value)

    assert (number is None) == (not known(value))
    assert number is None or math.isclose(number, value or 0.0, abs_tol=1e-3) or math.isinf(number)


def test_pounds_and_pay_gaps() -> None:
    """A true minus before a gap in the group's favour."""
    assert shown(31_500, "pounds") == "£31,500"
    assert [shown(gap, "per cent gap") for gap in (5.0, -3.0)] == ["5%", "\u22123%"]
