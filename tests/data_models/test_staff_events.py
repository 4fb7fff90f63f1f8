"""Staff events: open or closed, training or not."""

from datetime import date

import pytest

from data_models.staff_events import StaffEvents
from tests.data_models.planting import PLANTED, faults, warned

CLOSED = {"outcome": "upheld", "closed_on": date(2026, 7, 2)}


@pytest.mark.parametrize(
    ("cells", "found"),
    [
        (CLOSED, set()),
        (CLOSED | {"closed_on": date(2026, 6, 30)}, {("closed_on", "closed_on_not_before_opened_on")}),
        (CLOSED | {"outcome": "open"}, {("closed_on", "closed_on_blank_unless")}),
        (CLOSED | {"closed_on": None}, {("closed_on", "closed_on_given_where")}),
        ({"event_type": "training", "mandatory": True}, set()),
        ({"event_type": "training"}, {("mandatory", "mandatory_given_where")}),
        ({"event_type": "concern", "mandatory": False}, {("mandatory", "mandatory_blank_unless")}),
    ],
)
def test_each_rule_is_held(cells: dict[str, object], found: set[tuple[str, str]]) -> None:
    """Exactly the broken rule is named, at the column to mend."""
    assert faults(StaffEvents, **cells) == found


def test_an_event_of_a_later_quarter_is_only_remarked_on() -> None:
    """A late entry is unusual but possible, so it warns and does not refuse."""
    later = {"opened_on": date(2026, 10, 1)}

    assert faults(StaffEvents, **later) == set()
    assert warned(StaffEvents, **later) == {(PLANTED, "opened_on_by_quarter_end")}
