"""Submissions can be listed, withdrawn and brought back."""

import csv
import io
from pathlib import Path

import pytest

from dashboard.cli.application import run


def states(capsys: pytest.CaptureFixture[str]) -> dict[str, str]:
    """The state of each submission, as the list prints it."""
    capsys.readouterr()
    assert run(["submissions"]) == 0
    return {row["id"]: row["state"] for row in csv.DictReader(io.StringIO(capsys.readouterr().out))}


def test_withdrawing_and_restoring_flip_the_state(published: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing is deleted: the list keeps every submission."""
    before = states(capsys)
    assert run(["submissions", "withdraw", "5"]) == 0
    without = states(capsys)
    assert run(["submissions", "restore", "5"]) == 0

    assert without == before | {"5": "withdrawn"}
    assert states(capsys) == before


def test_a_submission_that_is_not_there_is_one_line(published: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit code 2, and the way to the list."""
    assert run(["submissions", "withdraw", "99"]) == 2
    assert "equity-monitor submissions" in capsys.readouterr().err
    assert run(["submissions", "withdraw", "first"]) == 2


def test_there_is_no_list_without_records(home: Path) -> None:
    """Asking does not make an empty database."""
    assert run(["submissions"]) == 2
    assert not home.exists()
