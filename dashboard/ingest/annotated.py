"""A file with its problems beside the cells, to be mended in a spreadsheet and sent again."""

from pathlib import Path

import polars as pl

from dashboard.ingest.choices import Choices
from dashboard.ingest.masking import mask_rows
from dashboard.ingest.problem import Problem
from dashboard.ingest.raw_rows import LINE, raw_rows
from dashboard.ingest.report import Report
from data_models.safe_csv import safe_csv

ROW = "Row"
BESIDE = "What is wrong with {}"
WHOLE = "What is wrong with the row"


def annotated(given: Path | str | bytes, report: Report, choices: Choices | None = None) -> bytes:
    """Write every row of a file as CSV, each faulty cell with its problem in the column beside it.

    Parameters
    ----------
    given
        The file.
    report
        What was found in it; queries are written beside their cells too.
    choices
        What the sender has decided already.

    Returns
    -------
    bytes
        UTF-8 with a byte order mark, so that Excel opens it rightly. Columns that the table does not have, and values
        that name a person, are left out.
    """
    rows = raw_rows(given, report, choices)
    found = [problem for problem in (*report.problems, *report.queries) if problem.row is not None]
    columns = [name for name in rows.columns if name != LINE]
    beside = _spread(found, columns)
    missing = pl.DataFrame({LINE: sorted({line for line, _ in beside} - set(rows[LINE].to_list()))}, {LINE: pl.Int64})
    whole = pl.concat([mask_rows(rows, found), missing], how="diagonal").sort(LINE)
    lines = whole[LINE].to_list()
    noted = {name: [beside.get((line, name)) for line in lines] for name in [*columns, WHOLE]}
    shown = _arranged(whole, columns, noted)
    return safe_csv(shown.columns, shown.iter_rows(), newline="\r\n").encode("utf-8-sig")


def _spread(found: list[Problem], columns: list[str]) -> dict[tuple[int, str], str]:
    """Give the words for each line and column; a problem of no column, or of one not in the file, is the row's."""
    words: dict[tuple[int, str], str] = {}
    for problem in found:
        place = (problem.row or 0, problem.column if problem.column in columns else WHOLE)
        words[place] = f"{words[place]} {problem.message}" if place in words else problem.message
    return words


def _arranged(whole: pl.DataFrame, columns: list[str], noted: dict[str, list[str | None]]) -> pl.DataFrame:
    chosen = [whole[LINE].alias(ROW)]
    for name in columns:
        chosen.append(whole[name])
        if any(noted[name]):
            chosen.append(pl.Series(BESIDE.format(name), noted[name], dtype=pl.String))
    if any(noted[WHOLE]):
        chosen.append(pl.Series(WHOLE, noted[WHOLE], dtype=pl.String))
    return pl.DataFrame(chosen)
