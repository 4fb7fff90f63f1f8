"""The slow reader for text whose quotes are out of place: it stops at the row where the fault is."""

import csv
import io

from dashboard.ingest.reading.dialect import Dialect
from dashboard.ingest.unusable import UnusableFile

LARGEST = 64 << 20


class BrokenQuotes(UnusableFile):
    """A quote that is never closed, or text after a closing quote.

    Parameters
    ----------
    line
        Spreadsheet line of the row where it stands.
    message
        What to do about it.
    """

    def __init__(self, line: int, message: str) -> None:
        super().__init__(message)
        self.line = line


def careful_rows(data: bytes, dialect: Dialect) -> list[list[str]]:
    """Split the rows under the header, taking a quote inside an unquoted cell as the character it is.

    Raises
    ------
    BrokenQuotes
        At the first row where a quote can mean two things.
    """
    if len(data) > LARGEST:
        raise BrokenQuotes(
            dialect.header_line,
            "A quote stands out of place somewhere in this large file: export it "
            "again with quotes doubled inside quoted cells.",
        )
    text = io.StringIO(data[dialect.header_start :].decode(), newline="\n")
    reader = csv.reader(text, delimiter=dialect.separator, strict=True)
    csv.field_size_limit(LARGEST)
    rows: list[list[str]] = []
    try:
        rows.extend(reader)
    except csv.Error as error:
        line = dialect.header_line + len(rows)
        never_closed = "unexpected end" in str(error)
        words = "a quote is opened in this row and never closed" if never_closed else "text follows a closing quote"
        raise BrokenQuotes(
            line, f"Line {line}: {words}. Double every quote inside a quoted cell, or remove it."
        ) from error
    return rows[1:]
