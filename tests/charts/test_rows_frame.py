"""What row charts share: order, intervals, labels."""

import pytest

from dashboard.charts.row import Row
from dashboard.charts.rows_frame import EDGE, ROW_HEIGHT, intervals, labels, layout, room
from dashboard.charts.stub import length

ROWS = (Row("Asian", 12.0, 10.0, 14.0), Row("Mixed", None, None, None, status="c"))
SPAN = (0.0, 100.0)


def test_rows_run_from_top_to_bottom_in_their_order() -> None:
    """The axis is turned round, because plotly counts from below."""
    frame = layout(ROWS, SPAN)

    assert frame["yaxis"]["categoryarray"] == ["Asian", "Mixed"]
    assert frame["yaxis"]["range"] == [1.5, -0.5]
    assert layout((*ROWS, *ROWS), SPAN)["height"] - frame["height"] == 2 * ROW_HEIGHT


def test_intervals_are_drawn_for_shown_rows_only() -> None:
    """A line from lower to upper; nothing for a hidden row, and no trace at all without any."""
    assert intervals(ROWS)[1]["x"] == [10.0, 14.0, None]
    assert intervals(ROWS[1:]) == []


@pytest.mark.parametrize(
    ("row", "place"),
    [
        (Row("A", 12.0, 10.0, 14.0), 14.0),
        (Row("A", 12.0, 10.0, 14.0, benchmark=18.0), 18.0),
        (Row("A", 12.0, 10.0, 14.0, benchmark=60.0), 14.0),
        (Row("A", None, None, None, status="c"), length(SPAN)),
        (Row("A", None, None, None, status="z"), 0.0),
    ],
)
def test_a_label_starts_past_what_it_would_run_into(row: Row, place: float) -> None:
    """Past the interval, past a near benchmark, past a stub; a far benchmark keeps its distance."""
    assert labels([row], "per cent", SPAN)["x"] == [place]


def test_a_label_starts_past_a_target_that_is_near() -> None:
    """Its line goes through the row above its own."""
    near, far = (Row("A, target", value, None, None, target="at least") for value in (17.0, 60.0))

    assert labels([Row("A", 12.0, 10.0, 14.0), near], "per cent", SPAN)["x"] == [17.0, 17.0]
    assert labels([Row("A", 12.0, 10.0, 14.0), far], "per cent", SPAN)["x"] == [14.0, 60.0]


def test_a_row_without_a_mark_has_its_label_beside_parity() -> None:
    """On the side with more room, and never across the line; a stub's label stays beside the stub."""
    reference, hidden = Row("White", None, None, None, status="z"), Row("Other", None, None, None, status="c")
    left, right = (labels([reference, hidden], "ratio", span, 1.0) for span in ((0.5, 3.0), (0.1, 1.2)))

    assert (left["x"][0], left["textposition"][0]) == (1.0, "middle right")
    assert (right["x"][0], right["textposition"][0]) == (1.0, "middle left")
    assert left["x"][1] < 1.0


def test_long_labels_have_room_at_the_right() -> None:
    """In panels side by side a gap in points would otherwise be cut off."""
    assert room([Row("Asian", 12.0, 10.0, 14.0)], "per cent") == EDGE
    assert room([Row("Asian", 12.0, 10.0, 14.0)], "percentage points") > EDGE + 30
