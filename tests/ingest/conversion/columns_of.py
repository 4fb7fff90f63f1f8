"""Columns to convert in tests."""

import polars as pl

from dashboard.ingest.conversion.columns import convert_column
from dashboard.ingest.conversion.converted import Converted
from data_models import Column

DATE = Column("start_date", "date")
MONEY = Column("salary", "money", unit="GBP")
NUMBER = Column("score", "number")
SHARE = Column("delivery_share", "number", minimum=0, maximum=1)
COUNT = Column("applied", "integer")
YES_NO = Column("paid", "boolean")
QUARTER = Column("quarter", "quarter")
GRADE = Column("grade", "classification", classification="grade")
AGE_BAND = Column("age_band", "classification", classification="age_band")
ETHNIC_GROUP = Column("ethnic_group", "classification", classification="ethnic_group_upload")
COMMUNITY = Column("community", "classification", classification="community", several=True)
IDENTIFIER = Column("staff_id", "identifier")
TEXT = Column("title", "text")


def convert(column: Column, *cells: str | None) -> Converted:
    """Convert some cells."""
    return convert_column(column, pl.Series("raw", cells, dtype=pl.String))


def values(column: Column, *cells: str | None) -> list[object]:
    """Convert some cells to values; None where blank or faulty."""
    return convert(column, *cells).values.to_list()


def faulty(column: Column, *cells: str | None) -> list[tuple[int, str]]:
    """Convert some cells to their faults: place and code."""
    return sorted(convert(column, *cells).faults.select("index", "code").rows())
