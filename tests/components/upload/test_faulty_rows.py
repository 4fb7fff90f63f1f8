"""The faulty rows of a file."""

from dataclasses import replace

from dashboard.components.upload.faulty_rows import FaultyRows
from tests.components.upload.files import good
from tests.components.upload.spoilt_files import bad, read


def test_only_faulty_rows_and_their_faulty_columns_are_there() -> None:
    """With the key to know the person by, but not the organisation, of which there is only one."""
    rows, _ = read(bad())

    assert rows.lines == (3, 4, 5, 7)
    assert set(rows.faulty) == {"fte", "salary", "team_id", "region"}
    assert rows.key == ("staff_id",)
    assert (rows.cells[3]["fte"], rows.cells[3]["salary"], rows.cells[3]["staff_id"]) == ("x", "", "S-0002")
    assert "must be a number" in rows.faults[3]["fte"]
    assert "only the 4 faulty rows" in rows.told


def test_what_names_a_person_is_hidden() -> None:
    """The row is there, and what it holds is not."""
    rows, _ = read(bad())

    assert rows.cells[4]["team_id"] == "***"


def test_only_what_was_changed_is_an_edit() -> None:
    """A cell emptied is blank; a hidden cell left alone stays as it is."""
    rows, _ = read(bad())

    assert rows.edits(rows.cells) == {}
    assert rows.edits({3: {"fte": "0.5", "salary": ""}, 4: {"team_id": ""}}) == {(3, "fte"): "0.5", (4, "team_id"): ""}


def test_it_says_that_more_will_follow() -> None:
    """A grid of thousands of rows helps nobody."""
    rows, _ = read(bad())

    assert "the first 4 now" in replace(rows, number=1000).told


def test_a_good_file_has_none() -> None:
    """Nothing is read again for it."""
    assert read(good())[0] == FaultyRows((), {}, {}, (), (), 0)
