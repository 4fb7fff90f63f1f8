"""What the command line says besides its answer: one line at a time, on standard error."""

import sys


def say(line: str) -> None:
    """Say one line about what happened, marked with the command's name."""
    print("equity-monitor:", " ".join(line.split()), file=sys.stderr)


def aside(line: str) -> None:
    """Say one line that only a person at a terminal has a use for."""
    if sys.stderr.isatty():
        print(line, file=sys.stderr)
