"""The editor of faulty rows."""

import pandas as pd

from dashboard.components.upload.mending import OUT, ROW, WRONG, edits, faulty_rows
from dashboard.ingest import check
from dashboard.ingest.raw_rows import raw_rows
from tests.ingest.workforce_file import NAME, spoilt


def shown() -> pd.DataFrame:
    """The editor's rows for a file with one faulty row of six."""
    content = spoilt(1, fte="x", salary="").encode()
    report = check(content, file_name=NAME)
    return faulty_rows(report, raw_rows(content, report))


def test_only_faulty_rows_and_their_faulty_columns_are_shown() -> None:
    """With the key to know the person by, as text, and a tick to leave the row out."""
    frame = shown()

    assert list(frame[ROW]) == [3]
    assert [name for name in frame.columns if name not in {ROW, WRONG, OUT}] == [
        "organisation_id",
        "staff_id",
        "fte",
        "salary",
    ]
    assert (frame["fte"][0], frame["salary"][0], bool(frame[OUT][0])) == ("x", "", False)
    assert "must be a number" in frame[WRONG][0]


def test_only_what_was_changed_is_a_choice() -> None:
    """A cell emptied is blank, a row ticked is left out."""
    before, after = shown(), shown()
    assert edits(before, after).cells == {}

    after.loc[0, "fte"] = "0.5"
    after.loc[0, "organisation_id"] = None
    after.loc[0, OUT] = True
    found = edits(before, after)

    assert found.cells == {(3, "fte"): "0.5", (3, "organisation_id"): ""}
    assert found.rows_out == {3}
