"""On which side of parity groups lie, allowing for how many there are."""

from dashboard.charts.cell import Cell
from dashboard.charts.row import Row
from dashboard.charts.sides import allowed, sides


def cell(value: float | None, error: float, reference: float | None) -> Cell:
    """A figure with a symmetric interval."""
    ends = (None, None) if value is None else (value - error, value + error)
    return Cell((("ethnic_group", "Asian"),), Row("", value, *ends), None, reference)


def test_one_group_is_compared_by_its_own_interval() -> None:
    """It just excludes nought."""
    assert [side for _, side in sides([cell(5.0, 4.9, 0.0)])] == ["above"]


def test_of_several_only_what_survives_the_others_counts() -> None:
    """The same group among five does not stand out any more; one that is beyond doubt does."""
    found = sides([cell(5.0, 4.9, 0.0), *(cell(0.1, 4.0, 0.0) for _ in range(3)), cell(-20.0, 3.0, 0.0)])

    assert [side for _, side in found] == ["cannot tell", "cannot tell", "cannot tell", "cannot tell", "below"]


def test_each_share_is_compared_with_its_own() -> None:
    """And what is compared with nothing is left out."""
    found = sides([cell(30.0, 2.0, 20.0), cell(10.0, 2.0, 20.0), cell(10.0, 2.0, None)])

    assert [side for _, side in found] == ["above", "below"]
    assert allowed(2) == "Allowing for 2 comparisons."


def test_ratios_are_compared_with_one() -> None:
    """On the logarithm, so that half and twice are as far away."""
    assert [side for _, side in sides([cell(2.0, 0.6, 1.0), cell(0.5, 0.1, 1.0)])] == ["above", "below"]


def test_a_ratio_written_as_one_is_about_parity() -> None:
    """0.996 between 0.994 and 0.998 is surely below, and is written 1.00; of a gap in points nought is never written so."""
    found = sides([cell(0.996, 0.002, 1.0), cell(0.9, 0.002, 1.0), cell(0.996, 0.4, 1.0)])

    assert [lies for _, lies in found] == ["about", "below", "cannot tell"]
    assert [lies for _, lies in sides([cell(1.0, 0.2, 0.0)])] == ["above"]
