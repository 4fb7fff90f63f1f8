"""A file of any accepted kind -> its table and its cells."""

from collections.abc import Callable
from dataclasses import dataclass

from dashboard.ingest.headers.detection import Table, best_table, header_score, named_table
from dashboard.ingest.problem import Problem
from dashboard.ingest.reading.archive import unpacked
from dashboard.ingest.reading.assumptions import assumed, other_sheets
from dashboard.ingest.reading.careful import BrokenQuotes
from dashboard.ingest.reading.decoding import decode
from dashboard.ingest.reading.dialect import Dialect, Score, find_dialect
from dashboard.ingest.reading.grants_json import grant_rows
from dashboard.ingest.reading.guards import may_have_guards, without_guards
from dashboard.ingest.reading.hidden_rows import with_hidden
from dashboard.ingest.reading.landing import Landed, land, land_rows
from dashboard.ingest.reading.magic import kind_of
from dashboard.ingest.reading.merged_cells import with_merged
from dashboard.ingest.reading.requoting import find_quoting, rewritten, wears_quotes, without_spaces
from dashboard.ingest.reading.source import Source
from dashboard.ingest.reading.workbook import Sheet, find_sheet_header, read_sheet
from dashboard.ingest.unusable import UnusableFile
from data_models import TABLES

SHOWN = 4


@dataclass(frozen=True)
class TableFile:
    """A file whose kind, layout and table are known.

    Parameters
    ----------
    table
        The upload table it is.
    dialect
        Its layout.
    land
        Reads its cells; may raise `BrokenQuotes`.
    notices
        What was assumed about the file.
    """

    table: Table
    dialect: Dialect
    land: Callable[[], Landed]
    notices: tuple[Problem, ...] = ()


def open_table(source: Source, table: str | None, sheet: str | None = None) -> TableFile:
    """Find out what a file is.

    Parameters
    ----------
    source
        The file, possibly an archive of one.
    table
        Upload table it is; None to tell by its name or header.
    sheet
        Sheet of a workbook; None for the first with a header.

    Raises
    ------
    UnusableFile
        When it is not a table, or no row of it names the columns of one.
    """
    kind = kind_of(source)
    wanted = named_table(table, source.name)
    if kind == "archive":
        source = unpacked(source)
        kind = kind_of(source)
        wanted = wanted or named_table(None, source.name)
    score = header_score(wanted)
    if kind == "archive":
        raise UnusableFile(f"{source.name} is an archive in an archive: unpack it and send one CSV or .xlsx file.")
    if kind == "workbook":
        return _opened_sheet(source, wanted, read_sheet(source, score, sheet))
    data = decode(source)
    if kind == "json":
        return _opened_json(source, wanted, data)
    data, dialect = find_quoting(data, find_dialect(data, score), score)
    said = assumed(source)
    found = _table_of(source.name, dialect, wanted)
    return TableFile(found, dialect, lambda: _unguarded(data, dialect, score), said)


def _unguarded(data: bytes, dialect: Dialect, score: Score) -> Landed:
    landed = _landed(data, dialect, score)
    return without_guards(landed) if may_have_guards(data) else landed


def _landed(data: bytes, dialect: Dialect, score: Score) -> Landed:
    """Read the cells; where quotes are out of place, try whether a backslash stands before those inside cells, or a space."""
    try:
        landed = land(data, dialect)
        spaced = (
            without_spaces(data, dialect.separator) if landed.problems or wears_quotes(data, landed.cells) else None
        )
        return landed if spaced is None else land(spaced, find_dialect(spaced, score))
    except BrokenQuotes:
        anew = rewritten(data, dialect.separator, escapechar="\\", strict=True) if b'\\"' in data else None
        if anew is None:
            raise
        return land(anew, find_dialect(anew, score))


def _opened_sheet(source: Source, wanted: Table | None, sheet: Sheet) -> TableFile:
    found = _table_of(source.name, sheet.dialect, wanted)
    return TableFile(found, sheet.dialect, lambda: _of_sheet(sheet), other_sheets(sheet))


def _of_sheet(sheet: Sheet) -> Landed:
    line = sheet.dialect.header_line
    landed = without_guards(land_rows(sheet.rows[line:], sheet.dialect.headers, line))
    return with_hidden(with_merged(landed, sheet.merged), sheet.hidden)


def _opened_json(source: Source, wanted: Table | None, data: bytes) -> TableFile:
    grants = TABLES["grants"]
    rows = grant_rows(source.name, data) if wanted in {None, grants} else None
    dialect = find_sheet_header(rows[:1], header_score(grants)) if rows else None
    if rows is None or dialect is None or not dialect.score:
        raise UnusableFile(f"{source.name} is JSON, not a CSV: export the table as CSV UTF-8.")
    return TableFile(grants, dialect, lambda: land_rows(rows[1:], dialect.headers, 1))


def _table_of(name: str, dialect: Dialect, wanted: Table | None) -> Table:
    found = (wanted or best_table(dialect.headers)) if dialect.score else None
    if found is not None:
        return found
    if wanted is None:
        raise UnusableFile(
            f"{name} has no row with the column names of any upload table: name its table, one of "
            f"{', '.join(TABLES)}, or start from `equity-monitor template TABLE`."
        )
    names = ", ".join(column.name for column in wanted.columns()[:SHOWN])
    table = wanted.table_name()
    raise UnusableFile(
        f"{name} has no row with the column names of {table} ({names}, ...): the first row must name the "
        f"columns, as in `equity-monitor template {table}`."
    )
