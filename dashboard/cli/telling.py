"""A report in words, for a terminal."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dashboard.ingest import Problem, Report

MOST = 50
"""Problems spelled out; the rest are counted, and `--format json` lists them all."""


def count(number: int, noun: str) -> str:
    """Say a number of things: `1 row`, `6,012 rows`."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def told(report: "Report") -> Iterator[str]:
    """Tell a report line by line: the verdict first, then each problem and each warning with its place."""
    verdict = "accepted" if report.accepted else count(len(report.problems), "problem")
    yield f"{report.file}: {report.table}, {count(report.rows, 'row')}: {verdict}"
    yield from _listed(report.problems, "")
    yield from _listed(report.warnings, "warning: ")
    if report.dropped:
        yield f"  left out, because {report.table} has no such column: {', '.join(report.dropped)}"


def _listed(problems: "Sequence[Problem]", mark: str) -> Iterator[str]:
    yield from (f"  {mark}{_line(problem)}" for problem in problems[:MOST])
    if len(problems) > MOST:
        yield f"  {mark}and {len(problems) - MOST:,} more; `--format json` lists them all"


def _line(problem: "Problem") -> str:
    place = ", ".join(filter(None, [f"row {problem.row}" if problem.row else "", problem.column or ""]))
    value = f" {problem.value!r}" if problem.value is not None else ""
    cells = f" ({count(problem.count, 'cell')})" if problem.count > 1 else ""
    return f"{place or 'file'}{value}: {problem.category}. {problem.message}{cells}"
