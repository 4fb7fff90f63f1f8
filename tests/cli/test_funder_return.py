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


def test_problems_are_named_and_nothing_is_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With exit code 1, as `check` has it."""
    path = tmp_path / "grants.csv"
    path.write_bytes(FILE.replace(b"2026-07-01", b"soon", 1))

    assert run(["funder-return", str(path)]) == 1
    assert "What could not be known" not in capsys.readouterr().out
