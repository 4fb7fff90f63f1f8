"""A row says what was released of it, and says nothing of what was hidden."""

import pytest

from dashboard.charts.row import Row
from dashboard.disclosure.rates import WITHHELD
from dashboard.indicators.business_sums import COMPARED
from dashboard.indicators.disparity import COMPARED_WITH


@pytest.mark.parametrize(
    ("status", "unit", "text"),
    [
        ("c", "people", "fewer than 10"),
        ("c", "per cent", "too few people"),
        ("z", "ratio", "does not apply"),
        ("x", "people", "not available"),
    ],
)
def test_what_is_not_shown_is_said_in_words(status: str, unit: str, text: str) -> None:
    """No blank, no nought."""
    assert Row("Mixed", None, None, None, status=status).text(unit) == text


def test_a_capped_rate_is_said_as_beyond_its_bound() -> None:
    """The bound stands for the rate, with its direction."""
    assert Row("Mixed", 10.0, 0.0, 10.0, capped="under 10%").text("per cent") == "under 10%"


def test_the_words_carry_interval_and_benchmark() -> None:
    """Hovering and listening give what looking gives."""
    words = Row("Asian", 12.0, 10.0, 14.0, benchmark=9.3).words("per cent")

    assert words == "Asian: 12%<br>between 10% and 14%<br>Census 2021: 9%"


def test_hidden_rows_say_the_same_whatever_they_hide() -> None:
    """Two hidden rows differ in their label only."""
    one, other = (Row(label, None, None, None, status="c").words("people") for label in ("A", "B"))

    assert one.removeprefix("A") == other.removeprefix("B")


def test_the_reference_group_says_what_it_is_for() -> None:
    """`Does not apply` beside White would read as an omission."""
    assert Row("White", None, None, None, status="z", note=COMPARED_WITH).text("ratio") == "the reference"


def test_a_withheld_sum_is_of_too_few_organisations() -> None:
    """Whatever the unit: no people are counted there."""
    assert Row("", None, None, None, status="c", note=WITHHELD).text("per cent") == "too few organisations"


def test_the_organisations_compared_with_are_the_reference() -> None:
    """As the ethnic group is that others are compared with."""
    assert Row("Not by-and-for", None, None, None, "z", note=COMPARED).text("ratio") == "the reference"
