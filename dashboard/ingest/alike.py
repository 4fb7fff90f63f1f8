"""Faulty cells that hold the same in the same column: mended once, for all of them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from dashboard.ingest.problem import Problem
from dashboard.ingest.report import Report

SUGGESTED = re.compile(r"Did you mean (?P<code>.+)\?$")
BLANK = ("_blank_unless",)
UNREPEATABLE = {"duplicate", "personal value", "one quarter"}
"""Rules for which the same value is right in one row and wrong in another."""


@dataclass(frozen=True)
class Alike:
    """Cells of one column that hold the same and break the same rule.

    Parameters
    ----------
    column, value, code
        Where, what (blank where nothing), and the rule.
    message
        What is wrong.
    lines
        Spreadsheet lines of the cells.
    suggestion
        What they probably should hold; None where nobody can tell, blank where they should be blank.
    """

    column: str
    value: str
    code: str
    message: str
    lines: tuple[int, ...]
    suggestion: str | None = None


def alike(report: Report) -> tuple[Alike, ...]:
    """Group the faulty cells of a report, the most frequent first."""
    groups: dict[tuple[str, str, str], list[Problem]] = {}
    for problem in report.problems:
        if problem.row is not None and problem.column in report.mapping.values() and problem.category != "Bad file":
            key = ("" if problem.value is None else problem.value, str(problem.column), problem.code)
            groups.setdefault(key, []).append(problem)
    found = [_alike(group) for (_, _, code), group in groups.items() if code not in UNREPEATABLE]
    return tuple(sorted(found, key=lambda one: -len(one.lines)))


def _alike(group: Sequence[Problem]) -> Alike:
    first = group[0]
    lines = tuple(problem.row or 0 for problem in group)
    return Alike(first.column or "", first.value or "", first.code, first.message, lines, suggestion(first))


def suggestion(problem: Problem) -> str | None:
    """Give the fix that a problem's own words suggest: a code it names, or nothing where the cell should be blank."""
    if problem.code.endswith(BLANK):
        return ""
    named = SUGGESTED.search(problem.message)
    return named["code"] if named else None
