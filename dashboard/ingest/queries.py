"""What is unusual in a file, one question for each rule: to be corrected or explained, and never asked about twice."""

from dataclasses import dataclass
from itertools import groupby

import polars as pl

from dashboard.errors import UserError
from dashboard.ingest.headers.personal import EMAIL, NATIONAL_INSURANCE
from dashboard.ingest.problem import Problem
from dashboard.ingest.report import Report
from dashboard.ingest.rules.same_values import CODE as SAME_VALUES
from dashboard.records import Explanation, Records
from dashboard.records.subjects import subjects
from data_models import TABLES

SHORTEST, LONGEST = 8, 500
"""Characters of an explanation."""


@dataclass(frozen=True)
class Query:
    """One rule's question about a file.

    Parameters
    ----------
    code, message
        The rule, and what it says of its first cell.
    problems
        Everything it speaks of.
    subjects
        A keyed hash of each.
    earlier
        What was explained before, by subject.
    """

    code: str
    message: str
    problems: tuple[Problem, ...]
    subjects: tuple[str, ...]
    earlier: dict[str, str]

    @property
    def open(self) -> int:
        """How many of them nobody has explained yet."""
        return sum(subject not in self.earlier for subject in self.subjects)

    def explained(self, words: str) -> tuple[Explanation, ...]:
        """Give what is to be kept: `words` for what is open, and earlier words again for what was explained before."""
        said: dict[str, list[str]] = {}
        for subject in self.subjects:
            said.setdefault(self.earlier.get(subject, words), []).append(subject)
        return tuple(Explanation(self.code, one, tuple(group)) for one, group in said.items() if one)


def queries(report: Report, records: Records) -> tuple[Query, ...]:
    """Give the questions of a report, with what the records know of earlier answers."""
    found = sorted(report.queries, key=lambda problem: problem.code)
    grouped = {code: tuple(group) for code, group in groupby(found, key=lambda problem: problem.code)}
    if not grouped:
        return ()
    known = records.explained(report.table, list(grouped))
    words = dict(zip(known["subject"], known["words"], strict=True))
    made = []
    for code, group in grouped.items():
        names = subjects(records.pepper, report.table, code, _about(report, code, group))
        earlier = {name: words[name] for name in names if name in words}
        made.append(Query(code, group[0].message, group, names, earlier))
    return tuple(made)


def check_words(words: str) -> str:
    """Give an explanation that may be kept.

    Raises
    ------
    UserError
        If it is too short or too long to explain anything, or holds an e-mail address or a National Insurance number.
    """
    text = " ".join(words.split())
    if not SHORTEST <= len(text) <= LONGEST:
        raise UserError(f"An explanation is a sentence of {SHORTEST} to {LONGEST} characters: say why it is right.")
    if pl.select(pl.lit(text).str.contains(f"{EMAIL}|{NATIONAL_INSURANCE}")).item():
        raise UserError("An explanation is kept, so it must not hold an e-mail address or a number of a person.")
    return text


def _about(report: Report, code: str, group: tuple[Problem, ...]) -> pl.DataFrame:
    """Give what identifies each problem from quarter to quarter: who and what, or the event itself with its quarter."""
    cells, table = report.queries.cells.filter(pl.col("code") == code), TABLES[report.table]
    if code == SAME_VALUES:  # a way of keeping records, and not of one quarter: asked once
        return pl.DataFrame([(", ".join(report.owners), one.column or "", one.message) for one in group], orient="row")
    if report.frame is None or cells.is_empty():
        quarter = report.quarter or ""
        return pl.DataFrame([(one.value or "", quarter, str(one.count)) for one in group], orient="row")
    key = [name for name in table.key() if name != "quarter" and name in report.frame.columns]
    order = cells.with_columns(line=report.queries.lines.gather(cells["index"])).sort("line", maintain_order=True)
    return report.frame.select(key)[order["index"]].with_columns(order["column"], order["value"])
