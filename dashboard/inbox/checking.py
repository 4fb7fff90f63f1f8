"""One file after another: its report, with the files before it vouching for it."""

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from pathlib import Path

import polars as pl

from dashboard import ingest
from dashboard.ingest import Choices, Report
from dashboard.records import Records

Tell = Callable[[float, float, str], None]
Bar = Callable[[str], AbstractContextManager[Tell | None]]
"""Given a title, gives what to tell progress to while its block runs; None where nobody looks."""

Given = Path | bytes
"""A file by its path, or its bytes where it came by way of the inbox."""


def silent(title: str) -> AbstractContextManager[Tell | None]:
    """Tell nobody."""
    return nullcontext()


@dataclass
class Checking:
    """A sitting over several files, of which the earlier ones vouch for the later.

    Parameters
    ----------
    table
        The upload table every file is, or None to let each file say.
    records
        Known organisations, programmes and earlier quarters; None where there are no records yet.
    companions
        Rows of the files that were accepted, by table.
    choices
        What the person has decided about every file.
    bar
        Where to show progress.
    """

    table: str | None = None
    records: Records | None = None
    companions: dict[str, pl.DataFrame] = field(default_factory=dict)
    choices: Choices | None = None
    bar: Bar = silent

    def report(self, name: str, given: Given) -> Report:
        """Check one file and remember its rows for the files after it.

        Raises
        ------
        UserError
            If the file cannot be read as an upload table at all.
        """
        with self.bar(f"Checking {name}") as told:
            report = ingest.check(
                given,
                file_name=name,
                table=self.table,
                records=self.records,
                companions=self.companions,
                progress=told,
                choices=self.choices,
            )
        if report.accepted and report.frame is not None:
            self._remember(report.table, report.frame)
        return report

    def _remember(self, table: str, frame: pl.DataFrame) -> None:
        before = self.companions.get(table)
        self.companions[table] = frame if before is None else pl.concat([before, frame], how="diagonal_relaxed")
