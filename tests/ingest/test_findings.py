"""Problems in file order, and their summary."""

import json

import polars as pl

from dashboard.ingest.faults import faults_at, gather
from dashboard.ingest.findings import Findings
from dashboard.ingest.problem import Problem

WHERE = pl.Series([2, 0], dtype=pl.UInt32)


def findings() -> Findings:
    """Two blanks and a fault of the header."""
    cells = faults_at(WHERE, "grade", None, "Blank", "grade must be filled in.", "not_nullable")
    header = Problem(1, "region", None, "Bad file", "The column region is missing.", code="missing column")
    return Findings((header,), gather([cells]), pl.Series([2, 3, 7], dtype=pl.Int64))


def test_cells_are_named_by_spreadsheet_line_in_order() -> None:
    """A position among the rows read becomes the line a spreadsheet shows."""
    assert [(problem.row, problem.column) for problem in findings()] == [(1, "region"), (2, "grade"), (7, "grade")]
    assert len(findings()) == 3


def test_the_summary_has_one_problem_for_each_cause() -> None:
    """Its count says how many cells it stands for, and its row is the first."""
    assert [(problem.row, problem.count) for problem in findings().summary()] == [(1, 1), (2, 2)]


def test_the_records_for_programs_are_those_of_the_problems() -> None:
    """The short way gives what the long way gives."""
    assert findings().records() == [problem.as_record() for problem in findings()]
    assert json.loads(findings().as_json()) == findings().records()
    assert Findings(level="notice").records() == json.loads(Findings().as_json()) == []
