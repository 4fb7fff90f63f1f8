"""Numbers and money in the forms people write them."""

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.ingest.conversion.converted import Reading
from tests.ingest.conversion.columns_of import COUNT, MONEY, NUMBER, SHARE, convert, faulty, values


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ("31000", 31000), ("31000.50", 31000.5), ("£31,000", 31000), ("£ 31,000.50", 31000.5), ("31 000", 31000),
        ("31\xa0000", 31000), (" 31000 ", 31000), ("GBP 31000", 31000), ("31000 GBP", 31000), ("-£5", -5), ("(1,234)", -1234),
        ("\u22125", -5), ("+5", 5), ("1,234,567", 1234567), (".5", 0.5), ("1e5", 100000),
    ],
)  # fmt: skip
def test_money_is_read_in_every_sane_form(cell: str, value: float) -> None:
    """Signs, separators and spaces do not change an amount."""
    assert values(MONEY, cell) == [value]


@pytest.mark.parametrize(
    "cell",
    ["30k", "26,00", "1,2345", "1 23", "£", "€5", "inf", "NaN1", "0x10", "1_000", "12 34 567", "5%", "١٢"],
)
def test_what_is_no_amount_is_refused(cell: str) -> None:
    """Nothing is guessed."""
    assert faulty(MONEY, "1", cell) == [(1, "number")]


@settings(deadline=None)
@given(st.floats(allow_nan=False, allow_infinity=False))
def test_any_number_comes_through(number: float) -> None:
    """Written as programs write it."""
    found = values(NUMBER, repr(number))[0]

    assert isinstance(found, float)
    assert math.isclose(found, number, rel_tol=1e-15)


def test_a_per_cent_sign_is_read_for_shares_only() -> None:
    """And told."""
    found = convert(SHARE, "80%", "0.8")

    assert found.values.to_list() == [0.8, 0.8]
    assert found.readings == {Reading.PER_CENT: 1}
    assert faulty(NUMBER, "80%") == [(0, "number")]


@pytest.mark.parametrize(("cell", "value"), [("12", 12), ("12.0", 12), ("1,200", 1200), (" 7 ", 7), ("007", 7)])
def test_whole_numbers_are_read(cell: str, value: int) -> None:
    """With or without a point and nothing after it."""
    assert values(COUNT, cell) == [value]


@pytest.mark.parametrize("cell", ["3.5", "three", "1e400", "99999999999999999999"])
def test_what_is_no_whole_number_is_refused(cell: str) -> None:
    """Halves of people too."""
    assert faulty(COUNT, cell) == [(0, "whole number")]


def test_pounds_belong_to_money() -> None:
    """A count of pounds is a column mixed up."""
    assert faulty(COUNT, "£5") == [(0, "whole number")]
