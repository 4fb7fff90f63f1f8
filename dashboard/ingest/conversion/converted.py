"""What comes of converting one column."""

from dataclasses import dataclass, field
from enum import StrEnum

import polars as pl

from dashboard.ingest.faults import no_faults


class Reading(StrEnum):
    """A liberty taken with cells that are not written as the data dictionary asks; told once for each column."""

    BLANK_MARK = "were read as blank (they hold a mark such as N/A or -)"
    SERIAL_DATE = "were read as spreadsheet day numbers; write dates as 2026-09-30"
    SHORT_YEAR = "have a year of two digits, read as 1970 to 2069; write dates as 2026-09-30"
    MONTH_ONLY = "have a month and no day, and were read as its first day; write dates as 2026-09-30"
    WHOLE_NUMBER = "have .0 behind, which a spreadsheet added, and were read without it"
    REPAIRED = "were written in a wrong encoding (for example Ã© for é) and have been repaired"
    ESCAPED = "have codes of a web page or a workbook (for example &amp; for &), and were read as what they stand for"
    FOLDED = "have a dash, a space or a letter of another kind, and were read with the plain one"
    LOST = "have a question mark inside a word, where a letter may have been lost: check them, and save as CSV UTF-8"
    DECIMAL_COMMA = "have a comma before decimals, and were read with a point; write 0.5 for 0,5"
    BANDED = "were numbers, and were read as the bands that hold them; the numbers themselves are not stored"
    CALENDAR = (
        "were read as calendar quarters (Q1 is January to March), not as quarters of a financial year; write 2026-Q3"
    )
    PER_CENT = "were read as per cent of one; write shares as 0 to 1"


@dataclass(frozen=True)
class Converted:
    """A column with its own type.

    Parameters
    ----------
    values
        Typed cells; null where blank or faulty.
    faults
        Cells that could not be read: columns of `faults.SCHEMA`.
    readings
        How many cells were read with a liberty, by liberty.
    """

    values: pl.Series
    faults: pl.DataFrame = field(default_factory=no_faults)
    readings: dict[Reading, int] = field(default_factory=dict)
