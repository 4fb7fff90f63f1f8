"""Promotions: a higher grade than a year before."""

from tests.indicators.populations.returned import always, counted, returns


def test_a_higher_grade_in_any_quarter_of_the_year_is_a_promotion() -> None:
    """It counts under the grade they started the year in, once however often they rose."""
    rises = always(last="2025-Q1") | {"2025-Q2": {"grade": "Team leader"}} | always("2025-Q3", grade="Manager")
    with returns({"stays": always(), "rises": rises}) as records:
        found = counted(records, "promoted", "grade")

    assert found == {("2026-Q1", "Frontline"): 1, ("2026-Q2", "Team leader"): 1}


def test_going_down_or_onto_the_board_is_none() -> None:
    """A lower grade is no promotion, and a trustee is not staff."""
    falls = always(last="2025-Q1", grade="Manager") | always("2025-Q2")
    governs = always(last="2025-Q1") | always("2025-Q2", grade="Trustee")
    with returns({"falls": falls, "governs": governs}) as records:
        assert counted(records, "promoted") == {}


def test_only_a_year_that_has_ended_counts() -> None:
    """Nobody is counted in a quarter that has not come."""
    rises = always(last="2026-Q1") | always("2026-Q2", grade="Manager")
    with returns({"rises": rises}) as records:
        assert set(counted(records, "promoted")) == {("2026-Q2",)}
