"""Every way to fail ends in one line and the right exit code."""

import errno

import pytest
import typer

from dashboard.cli.faults import line_for
from dashboard.errors import NotReleasedError, UserError


@pytest.mark.parametrize(
    ("fault", "words", "code"),
    [
        (UserError("Do this instead."), "Do this instead.", 2),
        (NotReleasedError(), "not released", 2),
        (OSError(errno.ENOSPC, "No space left on device", "/a/b"), "/a/b: the disk is full", 2),
        (OSError(errno.EROFS, "Read-only file system", "/a/b"), "/a/b: the disk is read-only", 2),
        (PermissionError(errno.EACCES, "Permission denied", "/a/b"), "permission denied", 2),
        (FileNotFoundError(errno.ENOENT, "No such file", "/a/b"), "no such file", 2),
        (MemoryError(), "not enough memory", 2),
        (KeyboardInterrupt(), "stopped", 130),
        (typer.Abort(), "stopped", 130),
        (RuntimeError("Query interrupted"), "stopped", 130),
        (SystemExit(5), "", 5),
    ],
)
def test_each_fault_has_its_line_and_code(fault: BaseException, words: str, code: int) -> None:
    """What a person can mend is 2, stopping is 130, and each says what to do."""
    line, given = line_for(fault)

    assert words in line
    assert given == code


def test_a_fault_of_ours_never_repeats_a_value() -> None:
    """A message may hold a cell of somebody's file, so only kind, place and reference are told."""
    try:
        {}["S3CRET-VALUE"]
    except KeyError as fault:
        line, code = line_for(fault)

    assert code == 3
    assert "S3CRET-VALUE" not in line
    assert "KeyError at test_faults.py:" in line


def test_the_same_fault_has_the_same_reference() -> None:
    """A reference can be searched for: it depends on where, not on when or with what."""
    lines = []
    for value in ("a", "b"):
        try:
            {}[value]
        except KeyError as fault:
            lines.append(line_for(fault)[0])

    assert lines[0] == lines[1]


def test_the_trace_is_shown_when_asked_for(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """With EQUITY_MONITOR_DEBUG=1 a developer sees everything."""
    monkeypatch.setenv("EQUITY_MONITOR_DEBUG", "1")
    line_for(ValueError("everything"))

    assert "ValueError: everything" in capsys.readouterr().err
