"""Decisions: open or decided, and never before they were raised."""

from datetime import date

import pytest

from data_models.decisions import Decisions
from tests.data_models.planting import faults

DECIDED = {"outcome": "adopted", "decided_on": date(2026, 7, 1)}


@pytest.mark.parametrize(
    ("cells", "found"),
    [
        (DECIDED, set()),
        (DECIDED | {"decided_on": date(2026, 6, 30)}, {("decided_on", "decided_on_not_before_raised_on")}),
        (DECIDED | {"decided_on": None}, {("decided_on", "decided_on_given_where")}),
        (DECIDED | {"outcome": "open"}, {("decided_on", "decided_on_blank_unless")}),
    ],
)
def test_each_rule_is_held(cells: dict[str, object], found: set[tuple[str, str]]) -> None:
    """Exactly the broken rule is named, at the column to mend."""
    assert faults(Decisions, **cells) == found
