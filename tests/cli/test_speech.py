"""What is said beside the answer stays beside it."""

import sys

import pytest

from dashboard.cli.speech import aside, say


def test_a_fault_is_one_line_on_standard_error(capsys: pytest.CaptureFixture[str]) -> None:
    """Line breaks inside a message do not make it two lines."""
    say("first\nsecond")

    assert capsys.readouterr() == ("", "equity-monitor: first second\n")


@pytest.mark.parametrize(("terminal", "told"), [(True, "a remark\n"), (False, "")])
def test_an_aside_is_for_people_only(
    terminal: bool, told: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A program that reads standard error is not told what it cannot use."""
    monkeypatch.setattr(sys.stderr, "isatty", lambda: terminal)
    aside("a remark")

    assert capsys.readouterr() == ("", told)


def test_nothing_a_terminal_obeys_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    """The name of somebody's file can neither clear the screen nor turn the line round."""
    say("a\x1b[2J\u202eb.csv is empty")

    assert capsys.readouterr().err == "equity-monitor: a\ufffd[2J\ufffdb.csv is empty\n"
