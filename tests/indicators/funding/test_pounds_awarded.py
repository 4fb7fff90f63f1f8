"""Pounds are added up over the year."""

from tests.indicators.funded import value


def test_no_pound_is_lost() -> None:
    """A recipient that is in no register keeps its money in the total and in a cell of its own."""
    assert value("pounds_awarded") == 400_000
    assert [value("pounds_awarded", by_and_for=code) for code in ("yes", "no", "unknown")] == [40_000, 160_000, 200_000]
    assert value("pounds_awarded", restriction="unknown") == 60_000
