"""A report in words, for a terminal."""

from collections.abc import Iterator, Sequence

from dashboard.ingest import Problem, Report
from dashboard.ingest.findings import Findings

FIRST = 5
"""Rows named of a kind that is told once."""
MOST = 20
"""Problems told one by one; more than that are told by kind."""


def count(number: int, noun: str) -> str:
    """Say a number of things: `1 row`, `6,012 rows`."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def told(report: Report) -> Iterator[str]:
    """Tell a report line by line: the verdict first, then each problem, query and notice with its place."""
    verdict = "accepted" if report.accepted else count(len(report.faults), "problem")
    yield f"{report.file}: {report.table}, {count(report.rows, 'row')}: {verdict}"
    yield from _listed(report.faults, "")
    yield from _listed(report.queries, "query: ")
    yield from _listed(report.notices, "notice: ")
    if report.dropped:
        yield f"  left out, because {report.table} has no such column: {', '.join(report.dropped)}"


def _listed(findings: Findings, mark: str) -> Iterator[str]:
    """List a few one by one, and many by their kind: nobody reads the same sentence a thousand times."""
    if len(findings) <= MOST:
        yield from (f"  {mark}{_line(problem)}" for problem in findings)
        return
    for cause in findings.summary():
        yield f"  {mark}{_line(cause, findings.first_rows(cause, FIRST + 1))}"
    yield f"  {mark}each kind is shown once, at its first row; `check --format json` lists all {len(findings):,}"


def _line(problem: Problem, rows: Sequence[int] = ()) -> str:
    place = ", ".join(filter(None, [f"row {problem.row}" if problem.row else "", problem.column or ""]))
    value = f" {problem.value!r}" if problem.value is not None else ""
    kind = f"{problem.category}. " if problem.level != "notice" else ""
    return f"{place or 'file'}{value}: {kind}{problem.message}{_cells(problem, rows)}"


def _cells(problem: Problem, rows: Sequence[int]) -> str:
    """Say how many cells a line stands for, and the first rows of them."""
    if problem.count == 1:
        return ""
    first = f": rows {', '.join(map(str, rows[:FIRST]))}" if len(rows) > 1 else ""
    return f" ({count(problem.count, 'cell')}{first}{' and more' if first and len(rows) > FIRST else ''})"
