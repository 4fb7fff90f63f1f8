"""The step from the middle to the upper tier."""

from dashboard.indicators.progression.race_disparity_middle_upper import INDICATOR


def test_it_names_its_two_tiers() -> None:
    """The arithmetic is tested with the tiers; here it matters that the right two are compared."""
    assert INDICATOR.title == "Race disparity ratio, middle to upper"
    assert INDICATOR.judged
