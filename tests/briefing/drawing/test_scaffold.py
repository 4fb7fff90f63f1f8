"""What a picture's marks stand on."""

from dashboard.briefing.drawing.plane import plane
from dashboard.briefing.drawing.scaffold import remarks, scaffold
from dashboard.charts.before_after import before_after
from dashboard.charts.dots import dots
from dashboard.charts.row import Row
from dashboard.charts.stages import stages
from tests.charts.programmes import STAFF, question

FIGURE = dots((Row("Asian", 1.2, 1.0, 1.4), Row("Black", 1.5, 1.1, 1.9)), "ratio", (0.8, 2.0))


def test_names_and_the_reference_line_are_drawn() -> None:
    """The line at parity, and what it is called."""
    laid = plane(FIGURE, 640)
    drawn = list(scaffold(FIGURE, laid))

    assert sum(">Asian<" in one or ">Black<" in one for one in drawn) == 2
    assert any(one.startswith("<line") and f'x1="{laid.x.place(1.0):.1f}"' in one for one in drawn)
    assert ">parity<" in "".join(remarks(FIGURE, laid))


def test_an_arrow_runs_from_its_tail_to_its_head_over_the_lines_of_its_scale() -> None:
    """As the page draws a move on a scale: a shaft, a head, and a line at each whole point."""
    figure = before_after(question("confidence_change", {(): 0.7}, "From 2.9 to 3.6 on a scale of 1 to 5."))[0].figure
    laid = plane(figure, 640)
    arrow, lines = "".join(remarks(figure, laid)), list(scaffold(figure, laid))

    assert f'x1="{laid.x.place(2.9):.1f}"' in arrow
    assert f'points="{laid.x.place(3.6):.1f},' in arrow
    assert sum(one.startswith("<line") for one in lines) == 5


def test_numbered_places_may_have_names() -> None:
    """Stages of a course stand at numbers, so that what lies between two of them can be drawn."""
    figure = stages(question("course_places", {(STAFF, "applied"): 260, (STAFF, "completed"): 120}))[0].figure
    drawn = "".join(scaffold(figure, plane(figure, 640)))

    assert ">Applied<" in drawn
    assert ">Completed<" in drawn
