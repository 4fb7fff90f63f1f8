"""Convert every column of a table by its kind."""

from collections.abc import Callable

import polars as pl

from dashboard.ingest.conversion.amounts import convert_amounts, convert_counts
from dashboard.ingest.conversion.booleans import convert_booleans
from dashboard.ingest.conversion.calendar_quarters import convert_quarters
from dashboard.ingest.conversion.converted import Converted
from dashboard.ingest.conversion.dates import convert_dates
from dashboard.ingest.conversion.day_orders import Order
from dashboard.ingest.conversion.listed_codes import convert_codes
from dashboard.ingest.conversion.texts import convert_text
from data_models import Column

CONVERTERS: dict[str, Callable[[Column, pl.Series], Converted]] = {
    "text": convert_text,
    "identifier": convert_text,
    "quarter": convert_quarters,
    "classification": convert_codes,
    "integer": convert_counts,
    "number": convert_amounts,
    "money": convert_amounts,
    "boolean": convert_booleans,
    "date": convert_dates,
}


def convert_column(column: Column, raw: pl.Series, order: Order = "unknown") -> Converted:
    """Give a column its type; a cell that cannot be read is null and among the faults, never dropped in silence.

    `order` is what is known of day and month in the whole file.
    """
    if column.kind == "date":
        return convert_dates(column, raw, order)
    return CONVERTERS[column.kind](column, raw)


def absent_column(column: Column, height: int) -> Converted:
    """Give the values of a column that the file does not have but the table has a value for."""
    raw = pl.repeat(column.when_absent, height, dtype=pl.String, eager=True)
    return Converted(convert_column(column, raw).values.alias(column.name))
