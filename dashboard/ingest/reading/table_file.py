"""A file of any accepted kind -> its table and its cells."""

from collections.abc import Callable
from dataclasses import dataclass

from dashboard.ingest.headers.detection import Table, best_table, header_score, named_table
from dashboard.ingest.reading.decoding import decode
from dashboard.ingest.reading.dialect import Dialect, find_dialect
from dashboard.ingest.reading.landing import Landed, land, land_rows
from dashboard.ingest.reading.magic import kind_of
from dashboard.ingest.reading.source import Source
from dashboard.ingest.reading.workbook import find_sheet_header, workbook_rows
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
    """

    table: Table
    dialect: Dialect
    land: Callable[[], Landed]


def open_table(source: Source, table: str | None) -> TableFile:
    """Find out what a file is.

    Raises
    ------
    UnusableFile
        When it is not text or a workbook, or no row of it names the columns of a table.
    """
    wanted = named_table(table, source.name)
    score = header_score(wanted)
    if kind_of(source) == "workbook":
        rows = workbook_rows(source)
        dialect = find_sheet_header(rows, score)
        found = _table_of(source.name, dialect, wanted)
        return TableFile(
            found, dialect, lambda: land_rows(rows[dialect.header_line :], dialect.headers, dialect.header_line)
        )
    data = decode(source)
    dialect = find_dialect(data, score)
    return TableFile(_table_of(source.name, dialect, wanted), dialect, lambda: land(data, dialect))


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
