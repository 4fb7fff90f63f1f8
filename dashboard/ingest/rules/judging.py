"""Let pandera judge the typed rows, and put its failures into words."""

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
    return gather([_faults(table, frame, failure, faulty) for failure in failures(table, frame)])


def remarks(table: type[UploadTable], frame: pl.DataFrame, faulty: Faulty) -> pl.DataFrame:
    """Find every cell that breaks a rule which only warns; columns as in `faults.SCHEMA`."""
    rules = [rule for rule in table.rules() if rule.severity == "warning" and set(rule.columns) <= set(frame.columns)]
    return gather(
        [
            _broken(rule, frame, frame.select(rule.broken).to_series().fill_null(False).arg_true(), faulty)
            for rule in rules
        ]
    )


def _faults(table: type[UploadTable], frame: pl.DataFrame, failure: Failure, faulty: Faulty) -> pl.DataFrame:
    rule = next((rule for rule in table.rules() if rule.code == failure.check), None)
    if rule is not None:
        return _broken(rule, frame, failure.rows, faulty)
    column = next(column for column in table.columns() if column.name == failure.column)
    return _single(column, failure.check, frame, _except(failure.rows, faulty, (column.name,)))


def _single(column: Column, check: str, frame: pl.DataFrame, rows: pl.Series) -> pl.DataFrame:
    category, words = reason(column, check)
    return faults_at(rows, column.name, shown(frame[column.name].gather(rows)), category, words, check)


def _broken(rule: Rule, frame: pl.DataFrame, rows: pl.Series, faulty: Faulty) -> pl.DataFrame:
    rows, name = _except(rows, faulty, rule.columns), rule.columns[0]
    held = frame[name].gather(rows)
    found = faults_at(rows, name, shown(held), "Bad value", rule.message, rule.code)
    return found.with_columns(category=pl.when(pl.col("value").is_null()).then(pl.lit("Blank")).otherwise("category"))


def _except(rows: pl.Series, faulty: Faulty, names: tuple[str, ...]) -> pl.Series:
    for name in names:
        if name in faulty and len(faulty[name]):
            rows = rows.filter(~rows.is_in(faulty[name].implode()))
    return rows


def shown(values: pl.Series) -> pl.Series:
    """Write typed values as a file holds them: yes and no, whole numbers without a point, dates as 2026-09-30."""
    if values.dtype == pl.Boolean:
        return values.replace_strict({True: "yes", False: "no"}, default=None, return_dtype=pl.String)
    if values.dtype == pl.Float64:
        return values.cast(pl.String).str.replace(r"\.0$", "")
    return values.cast(pl.String)
