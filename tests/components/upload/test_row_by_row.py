"""Faulty rows one below the other."""

from tests.components.conftest import Run
from tests.components.upload.spoilt_files import PAGE

SCRIPT = PAGE.format(module="row_by_row", name="draw_row_by_row")


def test_each_faulty_cell_has_a_field_with_what_is_wrong(run: Run) -> None:
    """A list to choose from where there is one, else a line to type in."""
    shown = run(SCRIPT)

    assert [field.key for field in shown.text_input] == ["cell_1_3_fte", "cell_1_3_salary", "cell_1_4_team_id"]
    assert [field.key for field in shown.selectbox] == ["cell_1_5_region", "cell_1_7_region"]
    assert any("must be a number" in caption.value for caption in shown.caption)
    assert "S-0002" in shown.markdown[0].value


def test_what_is_filled_in_is_a_choice(run: Run) -> None:
    """And a ticked row is left out."""
    shown = run(SCRIPT)
    shown.text_input(key="cell_1_3_fte").set_value("0.5")
    shown.selectbox(key="cell_1_5_region").set_value("London")
    said = shown.checkbox(key="out_1_4").check().run().session_state["said"]

    assert said.cells == {(3, "fte"): "0.5", (5, "region"): "London"}
    assert said.rows_out == {4}
