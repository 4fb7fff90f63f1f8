"""One identifier written in two ways in a file: counted as two organisations, it would be half of each."""

import re
from collections import defaultdict
from collections.abc import Iterator

import polars as pl

from dashboard.ingest.problem import Problem
from data_models import Column, UploadTable

CODE = "two spellings"


def two_spellings(table: type[UploadTable], frame: pl.DataFrame, lines: pl.Series) -> tuple[Problem, ...]:
    """Ask about identifiers of organisations and programmes that differ only in case, signs, noughts or the letter O.

    Parameters
    ----------
    table, frame
        The upload table and its typed rows.
    lines
        Spreadsheet line of each row.
    """
    columns = [column for column in table.columns() if column.name in frame.columns and _is_shared(table, column)]
    return tuple(_told(column.name, *pair, frame, lines) for column in columns for pair in _pairs(frame[column.name]))


def folded(identifier: str) -> str:
    """Fold an identifier: `EX-003`, `ex 003`, `EX-3` and `EX-OO3` are the same."""
    plain = re.sub(r"[\W_]+", "", identifier.casefold()).replace("o", "0")
    return re.sub(r"(?<!\d)0+(?=\d)", "", plain)


def _is_shared(table: type[UploadTable], column: Column) -> bool:
    return column.kind == "identifier" and (bool(column.references) or column.name == table.owner())


def _pairs(cells: pl.Series) -> Iterator[tuple[str, str]]:
    """Yield the usual spelling and each other one, of every identifier that has several."""
    spellings: dict[str, list[str]] = defaultdict(list)
    for cell in cells.drop_nulls().value_counts(sort=True)[cells.name].to_list():
        spellings[folded(cell)].append(cell)
    for usual, *others in spellings.values():
        yield from ((usual, other) for other in others)


def _told(name: str, usual: str, other: str, frame: pl.DataFrame, lines: pl.Series) -> Problem:
    line = int(lines.gather((frame[name] == other).arg_true())[0])
    words = (
        f"{name} is {usual} in other rows: if this is the same one, write it the same way, else it counts as another."
    )
    return Problem(line, name, other, "Bad value", words, code=CODE)
