"""Measures with a file and without it: the network's as viewers would see them, the sender's own exactly.

Before and after pass the same disclosure control as a release. Trying many files does not wear it down: the noise that
is keyed by a cell's name stays the same whatever the file, and the upload page shows the network for so many files only.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from dashboard.disclosure import POLICIES, ProtectedCounts, derive, own_counts, protect
from dashboard.indicators import POPULATIONS, discover
from dashboard.indicators.cursor import Cursor
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.ingest import Report
from dashboard.preview.move import Move, Shown, moves
from dashboard.records import Records
from dashboard.records.own_rows import narrow

POPULATION = "people_in_post"
MINORITISED = "racially_minoritised"
MEASURES: tuple[tuple[str, DeclaredTable], ...] = (
    ("workforce_share", DeclaredTable((), MINORITISED)),
    ("workforce_share", DeclaredTable(("grade",), MINORITISED)),
    ("ethnicity_known_rate", DeclaredTable()),
    ("headcount", DeclaredTable()),
)
"""Indicators, and the table of each, that a preview shows."""

POLICY = POLICIES["analyst"]


@dataclass(frozen=True)
class Measures:
    """How measures would move.

    Parameters
    ----------
    network
        Of all organisations, protected; hidden figures are not among them.
    own
        Of the one organisation in the file, exact and for its sender only; none where the file is of several.
    """

    network: tuple[Move, ...]
    own: tuple[Move, ...]


def measures(report: Report, records: Records, *, network: bool = True, own: bool = True) -> Measures:
    """Count before and as if, and derive every measure of a workforce file.

    Parameters
    ----------
    report
        Accepted.
    records
        What is submitted; it stays as it is.
    network
        Whether to count all organisations.
    own
        Whether to count the sender's own organisation.
    """
    owner = report.owners[0] if own and len(report.owners) == 1 else None
    if report.frame is None or report.quarter is None:
        return Measures((), ())
    with records.everybody() as cursor:
        before = _figures(cursor, records, owner, network=network)
    with records.supposing(report.table, report.frame) as cursor:
        after = _figures(cursor, records, owner, network=network)
    return Measures(*(moves(old, new, report.quarter) for old, new in zip(before, after, strict=True)))


def _figures(cursor: Cursor, records: Records, owner: str | None, *, network: bool) -> tuple[list[Shown], list[Shown]]:
    """Give every shown figure of the network and of one owner; the owner's come last, because they narrow the cursor."""
    tables, counted = _tables(), POPULATIONS[POPULATION].cells
    everybody: list[Shown] = []
    if network and (cells := counted(cursor, tables)).quarters:
        everybody = _derived(protect(cells, tables, POLICY, records.pepper))
    if owner is None:
        return everybody, []
    narrow(cursor, owner)
    own = counted(cursor, tables)
    return everybody, _derived(own_counts(own, tables, POLICY)) if own.quarters else []


def _tables() -> tuple[DeclaredTable, ...]:
    """Give every table that the measures read, and everyone together, which says whose rows they are."""
    needed = (table for key, one in MEASURES for table in (one, *discover()[key].needs(one)))
    found = dict.fromkeys(table for one in needed for table in (one, one.everyone))
    return (*found, *(() if DeclaredTable() in found else (DeclaredTable(),)))


def _derived(counts: ProtectedCounts) -> list[Shown]:
    return [shown for key, table in MEASURES for shown in _shown(key, table, counts)]


def _shown(key: str, table: DeclaredTable, counts: ProtectedCounts) -> Sequence[Shown]:
    indicator = discover()[key]
    figures = derive(indicator, counts, table, POLICY).as_polars()
    return [
        Shown(
            key, indicator.title, indicator.unit, _group(row, table), row["quarter"], row["value"], row["denominator"]
        )
        for row in figures.iter_rows(named=True)
        if row["value"] is not None and row["status"] == ""
    ]


def _group(row: Mapping[str, Any], table: DeclaredTable) -> tuple[str, ...]:
    return tuple(str(row[name]) for name in table.dimensions)
