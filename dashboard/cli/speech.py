"""What the command line says besides its answer: one line at a time, on standard error."""

import re
import sys

CONTROLS = re.compile("[\\x00-\\x1f\\x7f-\\x9f\\u202a-\\u202e\\u2066-\\u2069]")
"""What moves a terminal's cursor, colours it or turns text round; names of files and headers can have it."""


def say(line: str) -> None:
    """Say one line about what happened, marked with the command's name."""
    print("equity-monitor:", clean(" ".join(line.split())), file=sys.stderr)


def clean(line: str) -> str:
    """Give a line with nothing in it that a terminal would obey."""
    return CONTROLS.sub("\N{REPLACEMENT CHARACTER}", line)


def aside(line: str) -> None:
    """Say one line that only a person at a terminal has a use for."""
    if sys.stderr.isatty():
        print(line, file=sys.stderr)
