"""Coverage-guided fuzzing of the command line: whatever words come, an exit code and no traceback. `make fuzz` runs it."""

import contextlib
import io
import os
import sys
import tempfile

import atheris  # type: ignore[import-not-found,unused-ignore]

with atheris.instrument_imports(include=["dashboard.cli", "dashboard.disclosure.question", "typer"]):
    from dashboard.cli.application import run

WORDS = (
    "figures",
    "indicators",
    "template",
    "check",
    "estimate",
    "releases",
    "submissions",
    "audit",
    "forget",
    "map-ethnicity",
)
"""Every command but those that serve, and those that write to a place they are given."""


def command(data: bytes) -> None:
    """Run one line of words."""
    text = data.decode("utf-8", errors="replace").replace("\0", "")
    first, *rest = text.split("\n") or [""]
    words = [WORDS[len(first) % len(WORDS)], *rest[:8]]
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()) as said:
        code = run(words)
    if code == 3:
        raise RuntimeError(said.getvalue())


if __name__ == "__main__":
    os.environ["EQUITY_MONITOR_HOME"] = tempfile.mkdtemp(prefix="fuzz-")
    sys.stdin = io.StringIO("")
    atheris.Setup(sys.argv, command)
    atheris.Fuzz()
