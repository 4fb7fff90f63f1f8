"""The rows of a file that have a problem, with their key and their faulty cells, to be mended in place."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import polars as pl

from dashboard.ingest import Choices, Report
from dashboard.ingest.masking import mask_rows
from dashboard.ingest.raw_rows import LINE, raw_rows
from data_models import TABLES

MOST = 200
"""Rows on the page at once; after a check the next ones follow."""
OF_THE_HEADER = {"missing column", "personal header", "repeated column", "same values", "swapped column"}
"""Problems that stand at the header's line and are no row's."""


@dataclass(frozen=True)
class FaultyRows:
    """Faulty rows of one file, as they stand in it.

    Parameters
    ----------
    lines
        Their spreadsheet lines.
    faults
        Line -> column -> what is wrong; a blank column for the row as a whole.
    cells
        Line -> column -> text, of the faulty columns and of those that say which row it is.
    faulty, key
        Columns with a fault somewhere, and columns that only say which row it is.
    number
        How many faulty rows the file has, with those that are not here.
    draft
        What has been changed and not been checked yet.
    """

    lines: tuple[int, ...]
    faults: Mapping[int, Mapping[str, str]]
    cells: Mapping[int, Mapping[str, str]]
    faulty: tuple[str, ...]
    key: tuple[str, ...]
    number: int
    draft: Choices = field(default_factory=Choices)

    @property
    def told(self) -> str:
        """How many there are, in words."""
        rows = f"the {self.number:,} faulty rows" if self.number != 1 else "the one faulty row"
        more = (
            f"; the first {len(self.lines):,} now, the next ones after a check" if self.number > len(self.lines) else ""
        )
        return f"only {rows}, numbered as in your spreadsheet{more}."

    def held(self, line: int, name: str) -> str:
        """What a cell holds: as it was changed last, else as it stands in the file."""
        return self.draft.cells.get((line, name), self.cells[line].get(name, ""))

    def edits(self, after: Mapping[int, Mapping[str, str]]) -> dict[tuple[int, str], str]:
        """Give the cells that are not as they were."""
        changed = ((line, name, text) for line, row in after.items() for name, text in row.items())
        return {(line, name): text for line, name, text in changed if text != self.cells[line].get(name, "")}


def faulty_rows(content: bytes, report: Report, choices: Choices) -> FaultyRows:
    """Read the faulty rows of a file again; what names a person is hidden."""
    faults: dict[int, dict[str, str]] = {}
    for problem in report.problems:
        if problem.row is not None and problem.code not in OF_THE_HEADER:
            place = faults.setdefault(problem.row, {})
            name = problem.column or ""
            place[name] = f"{place[name]} {problem.message}" if name in place else problem.message
    if not faults:
        return FaultyRows((), {}, {}, (), (), 0)
    lines = tuple(sorted(faults)[:MOST])
    rows = mask_rows(raw_rows(content, report, choices), report.problems).filter(pl.col(LINE).is_in(lines))
    wrong = {name for line in lines for name in faults[line]}
    faulty = tuple(name for name in rows.columns if name in wrong)
    key = tuple(name for name in _key(report) if name in rows.columns and name not in faulty)
    cells = {row[LINE]: {name: row[name] or "" for name in (*faulty, *key)} for row in rows.iter_rows(named=True)}
    shown = {line: cells.get(line, {}) for line in lines}
    return FaultyRows(lines, {line: faults[line] for line in lines}, shown, faulty, key, len(faults))


def _key(report: Report) -> tuple[str, ...]:
    """Give the key's columns that tell rows apart: not the quarter, nor the owner where there is only one."""
    table = TABLES[report.table]
    same = {"quarter"} | ({table.owner()} if len(report.owners) <= 1 and len(table.key()) > 1 else set())
    return tuple(name for name in table.key() if name not in same)
