"""What `data_models` declares of a table, asked once: a pandera model takes milliseconds to describe itself."""

from functools import cache

from data_models import Column, UploadTable

Table = type[UploadTable]
"""An upload table, as every room names it."""


@cache
def columns(table: Table) -> tuple[Column, ...]:
    """Give every column of a table, in the order files are written."""
    return table.columns()


@cache
def is_quarterly(table: Table) -> bool:
    """Whether a submission covers one quarter, and not the whole register of its owner."""
    return table.scope() == "quarterly"
