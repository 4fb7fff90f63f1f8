"""Lines carry their names, values and targets at their ends, and no two of them touch."""

from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from dashboard.charts.line_ends import apart, ends, room, target_lines
from dashboard.charts.palette import INK
from dashboard.charts.row import Row
from tests.charts.test_lines import series

PLACES = st.lists(st.floats(min_value=0, max_value=100), min_size=1, max_size=6).map(sorted)
TARGET = Row("Target 2027-Q3", 4, None, None, target="at least")


def texts(*lines: str | float) -> list[str]:
    """The labels of some lines of one value each, from the lowest."""
    drawn = [series(str(name), 1, 2, at + 2) for at, name in enumerate(lines)]
    return [one["text"] for one in ends(drawn, "per cent", (0.0, 5.0), 280)]


def test_the_only_line_is_labelled_with_its_value_and_several_with_their_names() -> None:
    """No legend; a long name takes two lines, so that a telephone has room left for the line."""
    assert texts("Asian") == ["<b>2%</b>"]
    assert texts("Asian", "Racially minoritised") == ["Asian <b>2%</b>", "Racially<br>minoritised <b>3%</b>"]


def test_a_target_stands_at_the_end_of_its_line() -> None:
    """In the colour of its group; with its group's name only where several groups have one."""
    asian, black = (replace(series(name, 1, 2, 3), target=TARGET) for name in ("Asian", "Black"))
    (alone,) = [one for one in ends([asian], "per cent", (0.0, 5.0), 280) if "Target" in one["text"]]
    several = [one["text"] for one in ends([asian, black], "per cent", (0.0, 5.0), 280)]

    assert (alone["text"], alone["font"]["color"]) == ("Target <b>4%</b>", INK)
    assert {"Asian, target <b>4%</b>", "Black, target <b>4%</b>"} < set(several)
    assert [line["line"]["color"] for line in target_lines([asian, black])] == [asian.colour, black.colour]
    assert target_lines([series("Asian", 1, 2, 3)]) == []


def test_there_is_room_for_the_longest_line_of_a_label() -> None:
    """And no more: what is kept free at the right is taken from the lines."""
    short, long = series("Asian", 1, 2, 3), series("Racially minoritised", 1, 2, 3)

    assert room([short], "per cent") < room([short, short], "per cent") < room([short, long], "per cent")
    assert room([long, long], "per cent") < 24 + 7 * len("Racially minoritised 3%")


@given(PLACES, st.floats(min_value=0.1, max_value=15))
def test_labels_never_overlap_and_stay_on_the_chart(places: list[float], gap: float) -> None:
    """Whatever the values, neighbours keep their distance and none leaves the axis."""
    moved = apart(places, gap, (0.0, 100.0))

    assert all(above - below >= gap - 1e-6 for below, above in pairwise(moved))
    assert all(-1e-6 <= place <= 100 + 1e-6 for place in moved)


def test_labels_with_room_stay_where_they_are() -> None:
    """Nothing is moved without need."""
    assert apart([10, 50, 90], 5, (0.0, 100.0)) == [10, 50, 90]
