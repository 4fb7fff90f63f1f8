"""Which upload table a file is: by its name, else by the header that fits best."""

from collections.abc import Mapping, Sequence
from pathlib import PurePath

from dashboard.ingest.headers.aliases import alias_headers
from dashboard.ingest.headers.naming import plain
from dashboard.ingest.reading.dialect import Score
from dashboard.ingest.unusable import UnusableFile
from data_models import TABLES, UploadTable

Table = type[UploadTable]
FEWEST_KNOWN = 2
"""Known column names a row needs to be the header of a table that the caller or the file name gives."""
LEAST_FIT = 1.0
"""Of 2: share of the needed columns present, plus share of the headers known, for a table told by its header alone."""


def known_headers(table: Table) -> Mapping[str, str]:
    """Give every header read as a column of a table, folded, and the column's name."""
    found = alias_headers(table)
    for column in table.columns():
        found |= {plain(title): column.name for title in column.titles}
    return found | {plain(column.name): column.name for column in table.columns()}


def named_table(table: str | None, file_name: str) -> Table | None:
    """Give the table that the caller names, or that the file name begins with; None when neither does.

    Raises
    ------
    UnusableFile
        When the caller names a table that does not exist.
    """
    if table is not None:
        if table not in TABLES:
            raise UnusableFile(f"There is no upload table {table}: choose one of {', '.join(TABLES)}.")
        return TABLES[table]
    stem = PurePath(file_name).stem.casefold().replace("-", "_").replace(" ", "_")
    fitting = [name for name in TABLES if stem == name or stem.startswith(name + "_")]
    return TABLES[max(fitting, key=len)] if fitting else None


def header_score(table: Table | None) -> Score:
    """Give the function that judges a row as a header: of one table, or of any.

    A row scores the number of a table's columns it names, plus a little for how well it fits; a row that names fewer
    than `FEWEST_KNOWN` scores nothing.
    """
    candidates = [(known_headers(each), _needed(each)) for each in ([table] if table else TABLES.values())]

    def score(cells: Sequence[str]) -> float:
        folded = _folded(cells)
        if len(folded) < FEWEST_KNOWN:
            return 0.0
        return max((names + fit / 4 for names, fit in (_fit(folded, *each) for each in candidates)), default=0.0)

    return score


def best_table(headers: Sequence[str]) -> Table | None:
    """Give the table whose columns fit a header row best, or None when none fits well enough."""
    folded = _folded(headers)
    fits = {name: _fit(folded, known_headers(table), _needed(table))[1] for name, table in TABLES.items()}
    best = max(fits, key=lambda name: fits[name])
    return TABLES[best] if fits[best] >= LEAST_FIT else None


def misses(table: Table, headers: Sequence[str]) -> int:
    """Count the columns that a table needs and a header row does not name."""
    known = known_headers(table)
    return len(_needed(table) - {known[header] for header in _folded(headers) if header in known})


def _needed(table: Table) -> frozenset[str]:
    return frozenset(column.name for column in table.columns() if column.required)


def _folded(cells: Sequence[str]) -> list[str]:
    return [plain(cell) for cell in cells if cell.strip()]


def _fit(folded: list[str], known: Mapping[str, str], needed: frozenset[str]) -> tuple[int, float]:
    """Count a table's columns among headers, and rate the fit from 0 to 2."""
    named = [known[header] for header in folded if header in known]
    found = set(named)
    if len(found) < FEWEST_KNOWN:
        return 0, 0.0
    return len(found), len(found & needed) / len(needed) + len(named) / len(folded)
