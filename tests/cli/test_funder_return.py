"""`equity-monitor funder-return`."""

import json
from pathlib import Path

import pytest

from dashboard.cli.application import run
from tests.preview.portfolios import FILE


def test_one_file_is_read_with_nothing_else_loaded(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """No records, no release: what could not be known comes first, and the same as JSON for programs."""
    path = tmp_path / "grants.csv"
    path.write_bytes(FILE)

    assert run(["funder-return", str(path)]) == 0
    told = capsys.readouterr().out
    assert told.index("What could not be known") < told.index("Who gets the money")
    assert run(["funder-return", str(path), "--format", "json"]) == 0
    assert {row["indicator"] for row in json.loads(capsys.readouterr().out)} >= {"not_known_share", "by_and_for_share"}


def test_rows_that_cannot_be_read_are_named_before_any_figure(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The others are read; the exit code is 1, as `check` has it, and programs find the row before any figure."""
    path = tmp_path / "grants.csv"
    path.write_bytes(FILE.replace(b"2026-07-01", b"soon", 1))

    assert run(["funder-return", str(path)]) == 1
    told = capsys.readouterr().out
    assert told.startswith("Grants awarded in the year to the end of 2026-Q3. Every figure is without 1 of 4 rows")
    assert told.index("Row 2: award_date") < told.index("Pounds awarded")
    assert run(["funder-return", str(path), "--format", "json"]) == 1
    first = json.loads(capsys.readouterr().out)[0]
    assert (first["indicator"], first["value"], first["denominator"]) == ("rows_not_read", 1, 4)


def test_problems_of_the_whole_file_are_told_as_check_tells_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """There is nothing to read."""
    path = tmp_path / "grants.csv"
    path.write_bytes(FILE.replace(b"Currency", b"Money", 1))

    assert run(["funder-return", str(path)]) == 1
    assert "What could not be known" not in capsys.readouterr().out
