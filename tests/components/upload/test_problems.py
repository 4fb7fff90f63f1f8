"""Every problem is shown with row and column, and can be taken away."""

from tests.components.conftest import Run

SCRIPT = """
from dashboard import ingest
from dashboard.components.upload.problems import show_notices, show_problems
from tests.components.upload.files import bad, good
report = ingest.check({file}(), file_name="workforce_2026-Q1.csv")
show_problems(report, {file})
show_notices(report)
"""


def test_problems_are_grouped_with_their_number(run: Run) -> None:
    """One line a rule, the first rows of each, how often; and the whole as a file."""
    shown = run(SCRIPT.format(file="bad"))
    grouped = shown.table[0].value

    assert list(grouped["Column"]) == ["grade"]
    assert list(grouped["First rows"]) == ["2, 3"]
    assert list(grouped["Cells"]) == [2]
    assert len(shown.get("download_button")) == 1


def test_a_good_file_shows_nothing(run: Run) -> None:
    """No empty table, no heading, nothing to download."""
    shown = run(SCRIPT.format(file="good"))

    assert not shown.table
    assert not shown.expander
    assert not shown.get("download_button")
