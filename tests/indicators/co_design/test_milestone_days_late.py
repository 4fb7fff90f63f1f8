"""How late milestones are."""

from tests.indicators.designed import reached
from tests.indicators.funded import value


def test_it_is_the_median_of_days_late_up_to_the_quarters_end() -> None:
    """By hand: -3, 10, 20 and 29 days have a median of 15; the advisory group has the 29 alone."""
    assert value("milestone_days_late", counts=reached()) == 15
    assert value("milestone_days_late", counts=reached(), design_group="advisory group") == 29
    assert value("milestone_days_late", counts=reached(), design_group="South Asian communities") is None
