"""Tables of a pack's document."""

from dashboard.briefing.pack.grids import cohort_grid, figure_grid
from dashboard.charts.cohorts import tidy
from tests.charts.cohorts.found import alone, beside


def test_cohorts_side_by_side() -> None:
    """Each with its filters and how many people it is of; what is hidden is marked."""
    grid = cohort_grid(beside())

    assert [line[0] for line in grid.body] == ["A: Everyone who completed", "B: A small course"]
    assert all(len(line) == len(grid.head) for line in grid.body)


def test_figures_row_by_row() -> None:
    """A moment and a cohort are named only where there are several."""
    plain = figure_grid(tidy(alone()[0], "promoted"))
    moments = figure_grid(tidy(alone()[0], "above_front_line"))

    assert plain.head == ("Of", "Value", "95% interval", "People")
    assert moments.head[1] == "When"
    assert plain.body[2][1].endswith("points")
    assert " to " in plain.body[2][2]
    assert any("[c]" in line for line in figure_grid(tidy(beside()[1])).body)
