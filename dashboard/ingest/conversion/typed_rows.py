"""All the cells of a file -> the table's own columns and types, and what could not be read."""

from dataclasses import dataclass

import polars as pl

from dashboard.ingest.conversion.columns import absent_column, convert_column
from dashboard.ingest.conversion.converted import Reading
from dashboard.ingest.conversion.day_orders import could_be_either, order_of_file
from dashboard.ingest.faults import gather
from dashboard.ingest.headers.personal import holds_people
from dashboard.ingest.headers.personal_cells import masked, personal_cells
from dashboard.ingest.problem import Problem
from data_models import UploadTable


@dataclass(frozen=True)
class TypedRows:
    """The rows of a file with types.

    Parameters
    ----------
    frame
        Columns of the table that the file has, or that take a value when absent; in the table's order.
    faults
        Cells that could not be read; columns of `faults.SCHEMA`.
    notices
        Liberties taken, one for each column and kind.
    """

    frame: pl.DataFrame
    faults: pl.DataFrame
    notices: tuple[Problem, ...]

    def faulty(self) -> dict[str, pl.Series]:
        """Give the rows (positions) of the faulty cells of each column that has some."""
        return {str(name): rows["index"] for (name,), rows in self.faults.group_by("column")}


def type_rows(
    table: type[UploadTable], cells: pl.DataFrame, places: dict[str, int], *, day_first: bool | None = None
) -> TypedRows:
    """Convert a file's cells column by column.

    Parameters
    ----------
    table
        The upload table.
    cells
        String columns `c0`, `c1`, ...; this function empties the frame as it goes, so that no column is held twice.
    places
        Column of the table -> its place among the cells.
    day_first
        What the sender said of dates that could be either; None where nobody has said.
    """
    dates = [column.name for column in table.columns() if column.kind == "date" and column.name in places]
    dated = [cells[f"c{places[name]}"] for name in dates]
    order = order_of_file(dated, day_first)
    height, people = cells.height, holds_people(table)
    values, faults, notices = [], [], _ordered(dated, day_first)
    del dated
    for column in table.columns():
        if column.name in places:
            # One piece per column: pieces cut in different places would be joined anew for every rule.
            raw = cells.drop_in_place(f"c{places[column.name]}").rechunk()
            converted = convert_column(column, raw, order)
            if people:
                faults.append(personal_cells(column, raw, converted.faults["index"]))
            del raw
        elif column.when_absent is not None:
            converted = absent_column(column, height)
        else:
            continue
        values.append(converted.values.alias(column.name))
        faults.append(converted.faults)
        notices += [_notice(column.name, liberty, times) for liberty, times in converted.readings.items()]
    found = gather(faults)
    return TypedRows(pl.DataFrame(values), masked(found) if people else found, tuple(notices))


def _ordered(dates: list[pl.Series], day_first: bool | None) -> list[Problem]:
    """Say how dates that could be either were read, where somebody has said how."""
    if day_first is None or not could_be_either(dates):
        return []
    form = "the day first (30/09/2026)" if day_first else "the month first (09/30/2026)"
    words = f"Dates that could be either were read with {form}, because you said so."
    return [Problem(None, None, None, "Wrong format", words, code="chosen day order")]


def _notice(name: str, liberty: Reading, times: int) -> Problem:
    words = (
        f"{times} cells of {name} {liberty.value}."
        if times > 1
        else f"1 cell of {name}: cells like it {liberty.value}."
    )
    return Problem(None, name, None, "Wrong format", words, times, liberty.name.lower())
