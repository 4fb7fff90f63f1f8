"""Populations that are listed row by row: counted and listed, they are the same people."""

import polars as pl

from dashboard.indicators import POPULATIONS, DeclaredTable
from tests.indicators.populations.returned import always, left, returns

PEOPLE = {
    "stays": always(),
    "goes": always(last="2025-Q1") | {"2025-Q2": {**left("2025-Q2"), "grade": "Manager"}},
    "also": always(last="2025-Q2", ethnic_group="Not stated")
    | {"2025-Q3": {**left("2025-Q3"), "ethnic_group": "Not stated"}},
}
TABLES = [
    DeclaredTable((), None, "leavers"),
    DeclaredTable(("grade",), "racially_minoritised", "leavers"),
    DeclaredTable((), "ethnic_group_detailed", "leavers"),
]


def test_the_members_are_those_who_are_counted() -> None:
    """The attack looks for whom the release counts, quarter by quarter and split by split."""
    with returns(PEOPLE) as records, records.cursor() as cursor:
        cells = POPULATIONS["leavers"].cells(cursor, TABLES)
        assert POPULATIONS["leavers"].members is not None
        members = POPULATIONS["leavers"].members(cursor)
    for table in TABLES:
        keys = ["quarter", *table.dimensions]
        held = members.drop_nulls(keys).group_by(keys).agg(pl.len().cast(pl.Int64).alias("people"))
        ours = cells._frame.filter(table=table.key).select(*keys, "people")
        assert ours.sort(keys).equals(held.sort(keys))


def test_a_group_that_an_upload_does_not_tell_is_in_no_cell_of_it() -> None:
    """Somebody not stated has no detailed group, and is Unknown at the coarser levels."""
    with returns(PEOPLE) as records, records.cursor() as cursor:
        frame = POPULATIONS["leavers"].cells(cursor, TABLES)._frame
    detailed = frame.filter(table=TABLES[2].key, quarter="2025-Q4")

    assert detailed["ethnic_group_detailed"].to_list() == ["Indian"]
    assert "Unknown" in frame.filter(table=TABLES[1].key)["racially_minoritised"].to_list()
