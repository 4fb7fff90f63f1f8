"""Findings in groups, one for each column and rule, with the first rows of each."""

from collections.abc import Iterable
from dataclasses import dataclass

from dashboard.ingest.problem import Problem

FIRST = 5
"""Rows that a group names."""


@dataclass(frozen=True)
class Group:
    """Everything that one rule says of one column.

    Parameters
    ----------
    first
        The first of it.
    count
        Cells, or rows, that it stands for.
    rows
        The first spreadsheet lines, each once.
    """

    first: Problem
    count: int
    rows: tuple[int, ...]

    @property
    def places(self) -> str:
        """The rows in words, for example `2, 3, 7 and more`."""
        named = ", ".join(map(str, self.rows[:FIRST]))
        return f"{named} and more" if len(self.rows) > FIRST else named or "the file"


def grouped(problems: Iterable[Problem]) -> tuple[Group, ...]:
    """Group problems by column and rule, the most frequent first."""
    found: dict[tuple[str | None, str, str], list[Problem]] = {}
    for problem in problems:
        found.setdefault((problem.column, problem.code, problem.category), []).append(problem)
    groups = [
        Group(
            group[0],
            sum(problem.count for problem in group),
            tuple(dict.fromkeys(problem.row for problem in group if problem.row is not None))[: FIRST + 1],
        )
        for group in found.values()
    ]
    return tuple(sorted(groups, key=lambda group: -group.count))
