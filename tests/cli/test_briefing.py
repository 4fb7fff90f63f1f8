"""`equity-monitor briefing` writes a paper, or says why not."""

from pathlib import Path

import pytest

from dashboard.cli.application import run
from tests.pages.world import shared_world


@pytest.fixture
def release() -> str:
    """The release of the network of primes."""
    return str(shared_world() / "release.duckdb")


def test_it_writes_the_file_and_says_where(
    release: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Named after the quarter and the release, where no name is given."""
    monkeypatch.chdir(tmp_path)

    assert run(["briefing", "--indicator", "headcount", "--indicator", "workforce_share", "--release", release]) == 0
    assert (tmp_path / "equity-monitor-board-paper-2026-Q3-release-1.pdf").read_bytes().startswith(b"%PDF")
    assert "Wrote equity-monitor-board-paper" in capsys.readouterr().out


def test_choices_are_those_of_figures(release: str, tmp_path: Path) -> None:
    """By, where, quarter and view."""
    out = tmp_path / "paper.html"
    asked = ["--by", "ethnic_group", "--where", "contract_type=Permanent", "--quarter", "2026-Q2", "--format", "html"]

    assert run(["briefing", "--indicator", "headcount", *asked, "--out", str(out), "--release", release]) == 0
    assert "permanent" in out.read_text(encoding="utf-8").lower()
    assert "2026‑Q2" in out.read_text(encoding="utf-8")


def test_a_mistake_is_one_sentence_and_nothing_is_written(
    release: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Exit code 2."""
    out = tmp_path / "paper.pdf"

    assert run(["briefing", "--indicator", "never_heard_of", "--out", str(out), "--release", release]) == 2
    assert len(capsys.readouterr().err.strip().splitlines()) == 1
    assert not out.exists()
