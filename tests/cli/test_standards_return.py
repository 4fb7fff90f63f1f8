"""The return from a terminal."""

import csv
import io
import json
from pathlib import Path

import pytest
from openpyxl import load_workbook

from dashboard.cli.application import run
from dashboard.indicators.return_lines import RETURN_LINES


def test_csv_has_a_line_for_each_of_both_standards(published: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The social-care standard first."""
    assert run(["standards-return"]) == 0

    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert [(row["standard"], row["number"]) for row in rows] == [(one.standard, one.number) for one in RETURN_LINES]


def test_json_holds_the_same(published: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A list of records."""
    assert run(["standards-return", "--format", "json"]) == 0

    assert len(json.loads(capsys.readouterr().out)) == len(RETURN_LINES)


def test_excel_is_written_to_a_file(published: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With the notice above the table."""
    file = tmp_path / "return.xlsx"
    assert run(["standards-return", "--excel", str(file)]) == 0

    sheet = load_workbook(file).worksheets[0]
    assert str(sheet["A1"].value).startswith("Equity Monitor, release")
    assert sheet.max_row == len(RETURN_LINES) + 4
    assert str(file) in capsys.readouterr().out
