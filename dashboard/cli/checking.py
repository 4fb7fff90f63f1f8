"""One file after another: its report, or the one line that says why it cannot be read."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from dashboard.cli.progress import progress
from dashboard.errors import UserError

if TYPE_CHECKING:
    import polars as pl

    from dashboard.ingest import Choices, Report
    from dashboard.records import Records


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
    """

    table: str | None = None
    records: "Records | None" = None
    companions: "dict[str, pl.DataFrame]" = field(default_factory=dict)
    choices: "Choices | None" = None

    def report(self, path: Path) -> "Report":
        """Check one file and remember its rows for the files after it.

        Raises
        ------
        UserError
            If the file cannot be read as an upload table at all.
        """
        from dashboard import ingest

        with progress(f"Checking {path.name}") as told:
            report = ingest.check(
                path,
                table=self.table,
                records=self.records,
                companions=self.companions,
                progress=told,
                choices=self.choices,
            )
        if report.accepted and report.frame is not None:
            self._remember(report.table, report.frame)
        return report

    def _remember(self, table: str, frame: "pl.DataFrame") -> None:
        import polars as pl

        before = self.companions.get(table)
        self.companions[table] = frame if before is None else pl.concat([before, frame], how="diagonal_relaxed")


def each(files: list[Path], checking: Checking) -> "Iterator[tuple[Path, Report | UserError]]":
    """Check every file; one that cannot be read does not keep the others from being looked at."""
    for path in files:
        try:
            yield path, checking.report(path)
        except UserError as fault:
            yield path, fault
