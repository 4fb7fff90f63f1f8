"""Take away what cannot be seen, and tell marks of absence from values; for cells that do not read at once."""

import polars as pl

INVISIBLE = "[\u00ad\u200b\u200c\u200d\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]"
DASHES = "[\u2010-\u2015\u2212]"
RAISED = "[\u00b2\u00b3\u00b9\u00bc-\u00be\u2070-\u2089\u2150-\u215e\u2460-\u249b]"
"""Raised and lowered digits, fractions and digits in rings: folding would join them to the number they only mark (31000¹)."""
CONTROL = r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]"
BLANK_MARKS = (
    "", "na", "n/a", "n.a.", "#n/a", "<na>", "null", "(null)", "[null]", "none", "nan", "nat", "-", "--", "---", ".",
    "\\n", "not applicable", "(blank)", "[blank]", "''", '""', "00/00/0000", "0000-00-00", "00-00-0000",
)  # fmt: skip
"""What people and programs write for nothing; not `?`, `nil` or `TBC`, which say something."""
BROKEN_FORMULA = r"^#(?:REF!|VALUE!|DIV/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|####*)$"


def cleaned(values: pl.Series) -> pl.Series:
    """Remove invisible characters, fold wide letters, every kind of space and dash to the plain one, and strip both ends."""
    cell = pl.col("cell").str.replace_all(RAISED, "^").str.normalize("NFKC").str.replace_all(INVISIBLE, "")
    plain = cell.str.replace_all(DASHES, "-").str.replace_all(r"\s+", " ").str.strip_chars()
    return values.to_frame("cell").select(plain).to_series().alias(values.name)


def is_blank_mark(values: pl.Series) -> pl.Series:
    """Whether cleaned cells hold nothing, or one of the marks people and programs write for nothing."""
    return values.to_frame("cell").select(pl.col("cell").str.to_lowercase().is_in(BLANK_MARKS)).to_series()
