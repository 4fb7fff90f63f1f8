"""Let pandera judge the typed rows, and put its failures into words."""

from collections.abc import Mapping

import polars as pl

from dashboard.ingest.faults import faults_at, gather
from dashboard.ingest.rules.failures import Failure, failures
from dashboard.ingest.rules.wording import reason
from data_models import Column, Rule, UploadTable

Faulty = dict[str, pl.Series]
"""Column -> rows (positions) whose cell could not be read."""


def judge(table: type[UploadTable], frame: pl.DataFrame, faulty: Faulty) -> pl.DataFrame:
    """Find every cell that breaks a rule of the table; nothing is coerced.

    Parameters
    ----------
    table
        The upload table.
    frame
        Rows with the table's own types; columns may be missing.
    faulty
        Cells already among the faults: they are null in `frame`, and no rule that reads them is held against the row.

    Returns
    -------
    polars.DataFrame
        Faults, columns as in `faults.SCHEMA`.
    """
    unread = _unread(frame, faulty)
    return gather([_faults(table, frame, failure, unread) for failure in failures(table, frame)])


def remarks(table: type[UploadTable], frame: pl.DataFrame, faulty: Faulty) -> pl.DataFrame:
    """Find every cell that breaks a rule which only warns; columns as in `faults.SCHEMA`."""
    rules = [rule for rule in table.rules() if rule.severity == "warning" and set(rule.columns) <= set(frame.columns)]
    answers, unread = frame.select(rule.broken.alias(rule.code) for rule in rules), _unread(frame, faulty)
    broken = [(rule, answers[rule.code].arg_true()) for rule in rules if answers[rule.code].any()]
    return gather([_broken(rule, frame, rows, unread) for rule, rows in broken])


def _unread(frame: pl.DataFrame, faulty: Faulty) -> dict[str, pl.Series]:
    """Tell for every row whether a column's cell could not be read, for columns that have such cells."""
    none = pl.Series([False]).new_from_index(0, frame.height)
    return {name: none.clone().scatter(rows, True) for name, rows in faulty.items() if len(rows)}


def _faults(
    table: type[UploadTable], frame: pl.DataFrame, failure: Failure, unread: Mapping[str, pl.Series]
) -> pl.DataFrame:
    rule = next((rule for rule in table.rules() if rule.code == failure.check), None)
    if rule is not None:
        return _broken(rule, frame, failure.rows, unread)
    column = next(column for column in table.columns() if column.name == failure.column)
    return _single(column, failure.check, frame, _except(failure.rows, unread, (column.name,)))


def _single(column: Column, check: str, frame: pl.DataFrame, rows: pl.Series) -> pl.DataFrame:
    category, words = reason(column, check)
    return faults_at(rows, column.name, shown(frame[column.name].gather(rows)), category, words, check)


def _broken(rule: Rule, frame: pl.DataFrame, rows: pl.Series, unread: Mapping[str, pl.Series]) -> pl.DataFrame:
    rows, name = _except(rows, unread, rule.columns), rule.columns[0]
    held = frame[name].gather(rows)
    kind = pl.Series(["Bad value"]).new_from_index(0, len(rows)).set(held.is_null(), "Blank")
    return faults_at(rows, name, shown(held), kind, rule.message, rule.code)


def _except(rows: pl.Series, unread: Mapping[str, pl.Series], names: tuple[str, ...]) -> pl.Series:
    for name in names:
        if name in unread and len(rows):
            rows = rows.filter(~unread[name].gather(rows))
    return rows


def shown(values: pl.Series) -> pl.Series:
    """Write typed values as a file holds them: yes and no, whole numbers without a point, dates as 2026-09-30."""
    if values.dtype == pl.Boolean:
        return values.replace_strict({True: "yes", False: "no"}, default=None, return_dtype=pl.String)
    if values.dtype == pl.Float64:
        return values.cast(pl.String).str.replace(r"\.0$", "")
    return values.cast(pl.String)
