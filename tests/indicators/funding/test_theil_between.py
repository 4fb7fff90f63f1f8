"""Inequality between types of organisation."""

import math

import pytest

from tests.indicators.funded import figures, value


def test_the_between_part_is_of_the_means_of_types() -> None:
    """By hand: two by-and-for recipients of 20 thousand on average, and three of a type each."""
    means = [(2, 20), (1, 60), (1, 100), (1, 200)]
    between = sum(number * mean / 80 * math.log(mean / 80) for number, mean in means) / 5

    assert value("theil_between") == pytest.approx(100 * between / float(str(value("theil"))))


def test_its_interval_holds_it() -> None:
    """Recipients are drawn again with their types, so that a share stays one."""
    row = figures("theil_between").row(0, named=True)

    assert 0 <= row["lower"] <= row["value"] <= row["upper"] <= 100
