"""The verdict on one file."""

import json
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypedDict

import polars as pl

from dashboard.ingest.findings import Findings
from dashboard.ingest.headers.matching import HeaderMatch
from dashboard.ingest.problem import Problem, ProblemRecord
from data_models import TABLES


class ReportRecord(TypedDict):
    """The JSON form of a report; other programs depend on these keys."""

    file: str
    table: str
    rows: int
    accepted: bool
    problems: list[ProblemRecord]
    warnings: list[ProblemRecord]
    mapping: dict[str, str]
    queries: list[ProblemRecord]
    notices: list[ProblemRecord]


@dataclass(frozen=True)
class Report:
    """Everything a check found in one file; nothing has been stored.

    Parameters
    ----------
    file, file_hash
        Name of the file and SHA-256 of its bytes, in hexadecimal.
    table
        Upload table the file was read as.
    rows
        Number of rows read under the header, blank rows not counted.
    faults, queries, notices
        What blocks the file, what is unusual and should be corrected or explained, and what was changed or assumed.
    mapping
        The file's header -> column of the table, for the columns that were taken.
    dropped
        Headers that the table does not have; their cells are not in `frame`.
    matches
        Every header of the file with its column and how that is known: what a person may confirm or change.
    frame
        The rows with typed columns of the table, or None where the columns could not be read.
    """

    file: str
    table: str
    rows: int
    faults: Findings
    queries: Findings
    notices: Findings
    mapping: dict[str, str] = field(default_factory=dict)
    dropped: tuple[str, ...] = ()
    frame: pl.DataFrame | None = None
    file_hash: str = ""
    matches: tuple[HeaderMatch, ...] = ()

    @property
    def accepted(self) -> bool:
        """Whether the file may be submitted: it has no problem at all."""
        return len(self.faults) == 0

    @cached_property
    def problems(self) -> tuple[Problem, ...]:
        """Every problem, in file order, without a limit."""
        return tuple(self.faults)

    @cached_property
    def warnings(self) -> tuple[Problem, ...]:
        """Everything that does not stop the file: queries, then notices."""
        return (*self.queries, *self.notices)

    @cached_property
    def owners(self) -> tuple[str, ...]:
        """Whose rows they are, as far as that could be read."""
        return self._different(TABLES[self.table].owner())

    @property
    def quarter(self) -> str | None:
        """The one quarter the file is about, or None."""
        found = self._different("quarter")
        return found[0] if len(found) == 1 else None

    def _different(self, column: str) -> tuple[str, ...]:
        if self.frame is None or column not in self.frame.columns:
            return ()
        return tuple(self.frame[column].drop_nulls().unique().sort().to_list())

    def summary(self) -> tuple[Problem, ...]:
        """Give one problem for each column and rule, with its count."""
        return self.faults.summary()

    def as_dict(self) -> ReportRecord:
        """Give the report as plain values for JSON."""
        queries, notices = self.queries.records(), self.notices.records()
        return ReportRecord(
            file=self.file,
            table=self.table,
            rows=self.rows,
            accepted=self.accepted,
            problems=self.faults.records(),
            warnings=[*queries, *notices],
            mapping=dict(self.mapping),
            queries=queries,
            notices=notices,
        )

    def as_json(self) -> str:
        """Give `as_dict` as JSON, a problem on each line."""
        queries, notices = self.queries.as_json(), self.notices.as_json()
        told = {
            "file": _json(self.file),
            "table": _json(self.table),
            "rows": _json(self.rows),
            "accepted": _json(self.accepted),
            "problems": self.faults.as_json(),
            "warnings": _json_joined(queries, notices),
            "mapping": _json(self.mapping),
            "queries": queries,
            "notices": notices,
        }
        return "{\n" + ",\n".join(f'"{key}": {value}' for key, value in told.items()) + "\n}"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _json_joined(first: str, second: str) -> str:
    """Join two arrays as `Findings.as_json` writes them."""
    if "[]" in (first, second):
        return second if first == "[]" else first
    return first.removesuffix("\n]") + ",\n" + second.removeprefix("[\n")
