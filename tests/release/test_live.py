"""Live questions close where the longer list gives people away."""

from pathlib import Path
from types import SimpleNamespace

import pytest

from dashboard.release import ReleaseError
from dashboard.release.live import check_open


def test_they_are_open_until_an_attack_says_otherwise(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a release, and with one that says nothing of it; closed once the evaluators' list has broken."""
    check_open(tmp_path / "none.duckdb")
    (tmp_path / "release.duckdb").touch()
    for attack in ({}, {"evaluators": {"passed": True}}):
        found = SimpleNamespace(manifest=SimpleNamespace(attack=attack))
        monkeypatch.setattr("dashboard.release.live.current", lambda _, found=found: found)
        check_open(tmp_path / "release.duckdb")
    found = SimpleNamespace(manifest=SimpleNamespace(attack={"evaluators": {"passed": False}}))
    monkeypatch.setattr("dashboard.release.live.current", lambda _: found)
    with pytest.raises(ReleaseError, match="Live questions are closed"):
        check_open(tmp_path / "release.duckdb")


def test_cohorts_close_by_themselves(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What breaks on programmes need not close the other questions."""
    (tmp_path / "release.duckdb").touch()
    found = SimpleNamespace(manifest=SimpleNamespace(attack={"cohorts": {"passed": False}}))
    monkeypatch.setattr("dashboard.release.live.current", lambda _: found)
    check_open(tmp_path / "release.duckdb")
    with pytest.raises(ReleaseError, match="Live questions are closed"):
        check_open(tmp_path / "release.duckdb", "cohorts")
