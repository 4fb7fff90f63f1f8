"""Tables of a pack's document."""

import pandas as pd

from dashboard.briefing.pack.grids import balance_grid, cohort_grid, figure_grid
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


def test_balance_before_and_after_side_by_side() -> None:
    """Values that too few have are left out, and what is matched on is alike afterwards."""
    grid = balance_grid(tidy(alone()[0], "balance"))
    after = {line[0]: line[3] for line in grid.body}

    assert after["Grade: Frontline"] == "0.00"
    assert "Grade: Executive" not in after
    assert all(len(line) == len(grid.head) for line in grid.body)


def test_several_cohorts_go_by_their_letters() -> None:
    """Where they have one."""
    frame = pd.concat([tidy(one, "left") for one in beside()])
    letters = {one.name: one.short for one in beside()}

    assert {line[0] for line in figure_grid(frame, letters).body} == {"A", "B"}
