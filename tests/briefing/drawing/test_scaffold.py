"""What a picture's marks stand on."""

from dashboard.briefing.drawing.plane import plane
from dashboard.briefing.drawing.scaffold import remarks, scaffold
from dashboard.charts.dots import dots
from dashboard.charts.row import Row

FIGURE = dots((Row("Asian", 1.2, 1.0, 1.4), Row("Black", 1.5, 1.1, 1.9)), "ratio", (0.8, 2.0))


def test_names_and_the_reference_line_are_drawn() -> None:
    """The line at parity, and what it is called."""
    laid = plane(FIGURE, 640)
    drawn = list(scaffold(FIGURE, laid))

    assert sum(">Asian<" in one or ">Black<" in one for one in drawn) == 2
    assert any(one.startswith("<line") and f'x1="{laid.x.place(1.0):.1f}"' in one for one in drawn)
    assert ">parity<" in "".join(remarks(FIGURE, laid))
