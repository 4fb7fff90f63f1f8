"""Hiding cells that name a person."""

from dashboard.ingest import check
from dashboard.ingest.masking import mask_rows
from dashboard.ingest.raw_rows import raw_rows
from tests.ingest.workforce_file import NAME, spoilt


def test_only_the_cells_that_name_a_person_are_hidden() -> None:
    """The rest of the row and the same column of other rows stay."""
    content = spoilt(1, team_id="a.b@example.org", fte="x").encode()
    report = check(content, file_name=NAME)
    rows = raw_rows(content, report)
    hidden = mask_rows(rows, report.problems)

    assert hidden["team_id"][1] == "***"
    assert hidden["fte"][1] == "x"
    assert hidden.filter(hidden["line"] != 3).equals(rows.filter(rows["line"] != 3))
