"""Asking the calculator as a person would, and reading the JSON as a program would."""

import json
from pathlib import Path
from typing import Any

import pytest

from dashboard.cli.application import run


class Asking:
    """The command line with a folder for files of one's own.

    Parameters
    ----------
    folder
        Where files are written.
    capsys
        What was printed.
    """

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder, self.capsys = folder, capsys

    def file(self, header: str, *rows: object) -> str:
        """Write a file of rows, each a sequence of cells."""
        path = self.folder / "mine.csv"
        lines = [",".join(map(str, row)) if isinstance(row, tuple | list) else str(row) for row in rows]
        path.write_text("\n".join([header, *lines]) + "\n", encoding="utf-8")
        return str(path)

    def answer(self, *arguments: str) -> dict[str, Any]:
        """Give the JSON."""
        assert run(["estimate", *arguments, "--format", "json"]) == 0
        found: dict[str, Any] = json.loads(self.capsys.readouterr().out)
        return found

    def text(self, *arguments: str) -> str:
        """Give what a person reads."""
        assert run(["estimate", *arguments]) == 0
        return self.capsys.readouterr().out

    def refusal(self, *arguments: str) -> str:
        """Give the one line of a refusal."""
        assert run(["estimate", *arguments]) == 2
        told = self.capsys.readouterr()
        assert (told.out, told.err.count("\n")) == ("", 1)
        return told.err
