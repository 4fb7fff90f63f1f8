"""Every problem is shown with row and column, and can be taken away."""

from dashboard.components.upload.problems import as_code
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

    assert shown.markdown[0].value.startswith(
        "- **grade** (2 cells, rows 2, 3, for example `=Chief`): grade must be one of"
    )
    assert len(shown.get("download_button")) == 1


def test_a_good_file_shows_nothing(run: Run) -> None:
    """No empty table, no heading, nothing to download."""
    shown = run(SCRIPT.format(file="good"))

    assert not shown.markdown
    assert not shown.expander
    assert not shown.get("download_button")


def test_a_cell_is_no_markdown() -> None:
    """Whatever a cell holds stands on the page as text."""
    assert as_code("![x](http://e.org/`a`)\n# b") == "`![x](http://e.org/'a') # b`"
    assert len(as_code("x" * 1000)) < 70
