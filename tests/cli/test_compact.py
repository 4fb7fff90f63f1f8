"""Joining a lake's files says what it did, and that there is nothing to do where the records are one file."""

from pathlib import Path

import pytest

from dashboard import settings
from dashboard.cli.application import run
from dashboard.cli.compact import ONE_FILE
from dashboard.records import Records
from tests.lakes import Lakes
from tests.records.people import PEPPER, submit, workforce


def test_one_file_is_left_alone(published: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Also while another program has it open: nothing is opened."""
    with Records.open(published / "records.duckdb"):
        assert run(["compact"]) == 0
    assert capsys.readouterr().out == f"{ONE_FILE}\n"


def test_a_lake_is_told_table_by_table(
    lakes: Lakes, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The second time there is nothing left to join."""
    monkeypatch.setenv("EQUITY_MONITOR_RECORDS", lakes())
    monkeypatch.setenv("EQUITY_MONITOR_PEPPER", PEPPER.secret.decode())
    with Records.open(settings.records_path(), pepper=PEPPER) as records:
        for quarter in ("2026-Q2", "2026-Q3"):
            submit(records, workforce(quarter=quarter))

    assert run(["compact"]) == 0
    assert "workforce: 2 files joined into 1" in capsys.readouterr().out
    assert run(["compact"]) == 0
    assert capsys.readouterr().out == "No table has files to join.\n"
