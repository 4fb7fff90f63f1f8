"""The grid of faulty rows."""

from dashboard.components.upload.row_grid import OUT, OWN, ROW, WHERE, WRONG, edits, framed
from tests.components.conftest import Run
from tests.components.upload.spoilt_files import PAGE, bad, read


def test_it_names_the_wrong_columns_before_anything_can_be_cut_off() -> None:
    """Row, tick and columns come first; whole sentences last, because they are on the page above too."""
    frame = framed(read(bad())[0])

    assert list(frame.columns[:3]) == [ROW, OUT, WHERE]
    assert list(frame.columns)[-1] == WRONG
    assert list(frame[WHERE]) == ["fte, salary", "team_id", "region", "region"]
    assert [name for name in frame.columns if name not in OWN][-1] == "staff_id"


def test_only_what_was_changed_is_a_choice() -> None:
    """A cell emptied is blank, a row ticked is left out."""
    rows, _ = read(bad())
    after = framed(rows)
    assert edits(rows, after).cells == {}

    after.loc[0, "fte"] = "0.5"
    after.loc[3, "region"] = None
    after.loc[1, OUT] = True
    found = edits(rows, after)

    assert found.cells == {(3, "fte"): "0.5", (7, "region"): ""}
    assert found.rows_out == {4}


def test_it_is_drawn(run: Run) -> None:
    """Untouched, it says nothing."""
    shown = run(PAGE.format(module="row_grid", name="draw_row_grid"))

    assert not shown.exception
    assert shown.session_state["said"].cells == {}
