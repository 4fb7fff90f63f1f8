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
