"""Columns and codes are called what people call them."""

import pytest

from dashboard.charts.labels import codes, folded, label, title
from dashboard.indicators.declared_table import BREAKDOWNS, CHARACTERISTICS
from data_models import CLASSIFICATIONS


def test_the_two_groups_are_named_and_never_by_yes_and_no() -> None:
    """A reader sees people, not codes."""
    assert [label("racially_minoritised", code) for code in ("yes", "no", "Unknown")] == [
        "Racially minoritised",
        "White",
        "Unknown",
    ]


@pytest.mark.parametrize("column", [*BREAKDOWNS, *CHARACTERISTICS])
def test_every_column_has_a_title_and_options_from_its_classification(column: str) -> None:
    """Options never come from data."""
    assert title(column)
    assert codes(column) == CLASSIFICATIONS[column].codes


def test_a_long_label_takes_two_lines_of_like_length() -> None:
    """Nothing is cut off."""
    text = "English, Welsh, Scottish, Northern Irish or British"
    first, second = folded(text).split("<br>")

    assert f"{first} {second}" == text
    assert abs(len(first) - len(second)) < 12
    assert folded("Asian") == "Asian"
