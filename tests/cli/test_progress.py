"""Progress is seen at a terminal and nowhere else."""

import sys

import pytest

from dashboard.cli.progress import progress


def test_nothing_is_drawn_where_nobody_looks(capsys: pytest.CaptureFixture[str]) -> None:
    """Piped or under a scheduler, long work is silent."""
    with progress("Publishing") as report:
        assert report is None

    assert capsys.readouterr() == ("", "")


def test_a_terminal_sees_a_bar_on_standard_error(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The bar names the work and never touches standard output."""
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("FORCE_COLOR", "1")
    with progress("Publishing") as report:
        assert report is not None
        report(1, 2, "protecting")

    told = capsys.readouterr()
    assert told.out == ""
    assert "protecting" in told.err
