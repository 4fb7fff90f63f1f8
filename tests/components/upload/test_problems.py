"""Every problem is shown with row and column, and can be taken away."""

import csv
from io import StringIO

from dashboard.components.upload.problems import problems_csv
from dashboard.ingest import Problem
from tests.components.conftest import Run

SCRIPT = """
from dashboard import ingest
from dashboard.components.upload.problems import show_problems
from tests.components.upload.files import bad, good
show_problems(ingest.check({file}(), file_name="workforce_2026-Q1.csv"))
"""


def test_problems_are_grouped_with_their_number(run: Run) -> None:
    """One line a rule, the first row of each, how often."""
    shown = run(SCRIPT.format(file="bad"))
    grouped = shown.table[0].value

    assert list(grouped["Column"]) == ["grade"]
    assert list(grouped["First row"]) == ["2"]
    assert list(grouped["Times"]) == [2]


def test_every_problem_is_listed_with_its_row(run: Run) -> None:
    """As a spreadsheet counts them."""
    assert list(run(SCRIPT.format(file="bad")).dataframe[0].value["Row"]) == ["2", "3"]


def test_a_good_file_shows_nothing(run: Run) -> None:
    """No empty table, no heading."""
    shown = run(SCRIPT.format(file="good"))

    assert not shown.table
    assert not shown.subheader


def test_the_csv_has_every_problem_and_no_formula() -> None:
    """A spreadsheet must not run what somebody wrote into a cell."""
    problems = [
        Problem(2, "grade", "=HYPERLINK(1)", "Bad value", "grade must be known."),
        Problem(None, None, None, "Bad file", "x"),
    ]
    rows = list(csv.DictReader(StringIO(problems_csv(problems))))

    assert rows[0] == {
        "row": "2", "column": "grade", "value": "'=HYPERLINK(1)", "category": "Bad value",
        "message": "grade must be known.", "count": "1", "level": "error",
    }  # fmt: skip
    assert len(rows) == 2
