"""The records go out as one file and come back whole."""

from pathlib import Path

import pytest

from dashboard.cli.application import run


def test_what_was_backed_up_comes_back(published: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """After a withdrawal, restoring brings the earlier state, and keeps the later one beside it."""
    copy = tmp_path / "copy.duckdb"
    assert run(["backup", str(copy)]) == 0
    run(["submissions"])
    before = capsys.readouterr().out.split("\n", 1)[1]
    run(["submissions", "withdraw", "1"])
    capsys.readouterr()

    assert run(["restore", str(copy)]) == 0

    kept = capsys.readouterr().out
    run(["submissions"])
    assert capsys.readouterr().out in before
    assert "before-restore" in kept
    assert any("before-restore" in path.name for path in published.iterdir())


def test_a_backup_never_overwrites(published: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file that is there already stays as it is."""
    there = tmp_path / "there"
    there.write_text("mine", encoding="utf-8")

    assert run(["backup", str(there)]) == 2
    assert there.read_text(encoding="utf-8") == "mine"
    assert capsys.readouterr().err.count("\n") == 1


def test_a_wrong_backup_changes_nothing(published: Path, tmp_path: Path) -> None:
    """Restoring from a file that is no backup leaves the records alone."""
    before = (published / "records.duckdb").read_bytes()
    wrong = tmp_path / "wrong"
    wrong.write_text("not a database", encoding="utf-8")

    assert [run(["restore", str(path)]) for path in (wrong, tmp_path / "none")] == [2, 2]
    assert (published / "records.duckdb").read_bytes() == before
