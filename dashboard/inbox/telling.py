"""A report in words, for a terminal."""

from collections.abc import Iterator

from dashboard.ingest import Problem, Report
from dashboard.ingest.findings import Findings

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
    many = len(findings) > MOST
    yield from (f"  {mark}{_line(problem)}" for problem in (findings.summary() if many else findings))
    if many:
        yield f"  {mark}each kind is shown once, at its first row; `check --format json` lists all {len(findings):,}"


def _line(problem: Problem) -> str:
    place = ", ".join(filter(None, [f"row {problem.row}" if problem.row else "", problem.column or ""]))
    value = f" {problem.value!r}" if problem.value is not None else ""
    cells = f" ({count(problem.count, 'cell')})" if problem.count > 1 else ""
    return f"{place or 'file'}{value}: {problem.category}. {problem.message}{cells}"
