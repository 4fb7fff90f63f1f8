"""What a check found: problems of the whole file, and a frame of faulty cells."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import cast

import polars as pl

from dashboard.ingest.faults import no_faults
from dashboard.ingest.problem import Category, Level, Problem


@dataclass(frozen=True)
class Findings:
    """Problems in file order; cells stay in a frame until they are read one by one.

    Parameters
    ----------
    general
        Problems of the file, a column or a row, already as objects.
    cells
        Faulty cells: columns of `faults.SCHEMA`.
    lines
        Spreadsheet line of each row read; `cells["index"]` points into it.
    level
        How much all of them matter.
    """

    general: tuple[Problem, ...] = ()
    cells: pl.DataFrame = field(default_factory=no_faults)
    lines: pl.Series = field(default_factory=lambda: pl.Series("line", [], dtype=pl.Int64))
    level: Level = "error"

    def __len__(self) -> int:
        return len(self.general) + self.cells.height

    def __iter__(self) -> Iterator[Problem]:
        ordered = sorted(self.general, key=lambda problem: problem.row or 0)
        return iter([*(replace(problem, level=self.level) for problem in ordered), *self._cell_problems()])

    def _cell_problems(self) -> list[Problem]:
        located = self.cells.with_columns(line=self.lines.gather(self.cells["index"])).sort("line", maintain_order=True)
        rows = located.select("line", "column", "value", "category", "message", "code").iter_rows()
        return [
            Problem(line, name, value, cast(Category, kind), words, 1, code, self.level)
            for line, name, value, kind, words, code in rows
        ]

    def summary(self) -> tuple[Problem, ...]:
        """Give one problem for each column and rule: its first cell, and how many cells it stands for."""
        grouped: dict[tuple[str | None, str, str], list[Problem]] = {}
        for problem in self:
            grouped.setdefault((problem.column, problem.code, problem.category), []).append(problem)
        return tuple(
            Problem(
                first.row,
                first.column,
                first.value,
                first.category,
                first.message,
                sum(each.count for each in group),
                first.code,
                first.level,
            )
            for group in grouped.values()
            for first in group[:1]
        )
