"""CSV that a spreadsheet opens rightly and runs nothing of, and that our own reader takes back."""

import polars as pl

DANGEROUS = r"^[=+\-@\t\r]"
"""What makes a spreadsheet take a text for a formula (OWASP, CSV injection)."""
NUMBER = r"^[+-]?[0-9.,]+%?$"
"""A signed number is no formula, and has to stay a number."""


def harmless(cells: pl.Expr) -> pl.Expr:
    """Put an apostrophe before what a spreadsheet would run."""
    risky = cells.str.contains(DANGEROUS) & ~cells.str.contains(NUMBER)
    return pl.when(risky).then(pl.format("'{}", cells)).otherwise(cells)


def safe_csv(frame: pl.DataFrame) -> bytes:
    """Write a frame as CSV for a spreadsheet: UTF-8 with a mark that says so, CRLF, no formula."""
    texts = frame.select(pl.all().cast(pl.String)).with_columns(harmless(pl.all()).name.keep())
    return b"\xef\xbb\xbf" + texts.write_csv(line_terminator="\r\n").encode()
