"""What a check found: problems of the whole file, and a frame of faulty cells."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import cast

import polars as pl

from dashboard.ingest.faults import no_faults
from dashboard.ingest.problem import Category, Level, Problem, ProblemRecord


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
        rows = self._located().select("line", "column", "value", "category", "message", "code").iter_rows()
        return [
            Problem(line, name, value, cast(Category, kind), words, 1, code, self.level)
            for line, name, value, kind, words, code in rows
        ]

    def _located(self) -> pl.DataFrame:
        located = self.cells.with_columns(line=self.lines.gather(self.cells["index"]))
        return located.sort("line", maintain_order=True)

    def records(self) -> list[ProblemRecord]:
        """Give the JSON form of every problem, in file order; a million cells take no detour over objects."""
        shown = self._shown()
        columns = (shown[name].to_list() for name in ("row", "column", "value", "category", "message"))
        cells = [
            ProblemRecord(row=row, column=name, value=value, category=kind, message=words, count=1, level=self.level)
            for row, name, value, kind, words in zip(*columns, strict=True)
        ]
        return [*self._general_records(), *cells]

    def as_json(self) -> str:
        """Give `records` as a JSON array, a problem on each line; a million cells never become Python's."""
        lines = [json.dumps(record, ensure_ascii=False) for record in self._general_records()]
        if self.cells.height:
            lines.append(self._shown().write_ndjson().rstrip("\n").replace("\n", ",\n"))
        return "[\n" + ",\n".join(lines) + "\n]" if lines else "[]"

    def _general_records(self) -> list[ProblemRecord]:
        ordered = sorted(self.general, key=lambda problem: problem.row or 0)
        return [{**problem.as_record(), "level": self.level} for problem in ordered]

    def _shown(self) -> pl.DataFrame:
        """Give the cells as their JSON form has them."""
        return self._located().select(
            pl.col("line").alias("row"),
            "column",
            "value",
            "category",
            "message",
            pl.lit(1).alias("count"),
            pl.lit(self.level).alias("level"),
        )

    def summary(self) -> tuple[Problem, ...]:
        """Give one problem for each column and rule: its first cell, and how many cells it stands for."""
        grouped: dict[tuple[str | None, str, str], Problem] = {}
        ordered = sorted(self.general, key=lambda problem: problem.row or 0)
        for problem in (*(replace(one, level=self.level) for one in ordered), *self._causes()):
            key = (problem.column, problem.code, problem.category)
            first = grouped.setdefault(key, problem)
            if first is not problem:
                grouped[key] = replace(first, count=first.count + problem.count)
        return tuple(grouped.values())

    def first_rows(self, cause: Problem, most: int) -> tuple[int, ...]:
        """Give up to `most` spreadsheet lines of cells that share a cause's column and rule, in file order, each once."""
        shared = pl.col("column").eq_missing(pl.lit(cause.column)) & (pl.col("code") == cause.code)
        lines = self.lines.gather(self.cells.filter(shared & (pl.col("category") == cause.category))["index"])
        return tuple(lines.unique().sort().head(most).to_list())

    def _causes(self) -> Iterator[Problem]:
        """Give one problem for each column and rule of the cells, in the order of their first cells."""
        key = ["column", "code", "category"]
        first = (pl.col("line", "value", "message").first(), pl.len().alias("count"))
        for row in self._located().group_by(key, maintain_order=True).agg(*first).iter_rows(named=True):
            yield Problem(
                row["line"],
                row["column"],
                row["value"],
                cast(Category, row["category"]),
                row["message"],
                row["count"],
                row["code"],
                self.level,
            )
