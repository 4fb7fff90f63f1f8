"""Text and identifiers: stripped, and refused where a spreadsheet has damaged them or they hide a formula."""

import polars as pl

from dashboard.ingest.conversion.cleaning import BLANK_MARKS, BROKEN_FORMULA, CONTROL, INVISIBLE
from dashboard.ingest.conversion.converted import Converted, Reading
from dashboard.ingest.faults import faults_at, gather
from dashboard.ingest.headers.personal import personal_values
from data_models import Column

SCIENTIFIC = r"^[0-9](?:\.[0-9]+)?[eE]\+[0-9]{1,3}$"
SUSPECT = r"^[=+@\-#]|^[0-9](?:\.[0-9]+)?[eE]\+|" + CONTROL
FORMULA = {"identifier": r"^[=+@-]", "text": r"^=|^@[A-Za-z]+\(|^[+-][0-9A-Za-z]+[(+*/]"}
DAMAGE_WORDS = {
    "spreadsheet error": "holds a spreadsheet error: mend the formula and export the file again.",
    "formula": "looks like a formula: write the value itself.",
    "control character": "holds a character that cannot be seen or printed: type the value again.",
    "scientific notation": "was turned into a number by a spreadsheet and cannot be recovered: format the column as Text "
    "there and export it again.",
}
NAMED_MARKS = tuple(mark for mark in BLANK_MARKS if mark)


def convert_text(column: Column, raw: pl.Series) -> Converted:
    """Read a column of text or identifiers as String without space at either end."""
    values = _stripped(raw)
    marks = _blank_marks(column, values)
    if marks.any():
        values = values.set(marks, None)
    suspects = values.str.contains(SUSPECT).fill_null(False).arg_true()
    faults = gather([_damaged(column, values, suspects), personal_values(column, values)])
    times = int(marks.sum())
    return Converted(values, faults, {Reading.BLANK_MARK: times} if times else {})


def _stripped(raw: pl.Series) -> pl.Series:
    stripped = raw.str.strip_chars()
    if stripped.str.contains("[\u00ad\u200b-\u200f\u2060\ufeff]").any():
        stripped = stripped.str.replace_all(INVISIBLE, "").str.strip_chars()
    empty = stripped.str.len_bytes() == 0
    return stripped.set(empty.fill_null(False), None) if empty.any() else stripped


def _blank_marks(column: Column, values: pl.Series) -> pl.Series:
    """Tell identifiers that stand for nothing; in free text `None` and `NA` may be words."""
    if column.kind == "text":
        return values == "#N/A"
    short = (values.str.len_bytes() <= 4).fill_null(False)
    return short & values.str.to_lowercase().is_in(NAMED_MARKS).fill_null(False)


def _damaged(column: Column, values: pl.Series, suspects: pl.Series) -> pl.DataFrame:
    if not len(suspects):
        return gather([])
    held, left = values.gather(suspects), pl.repeat(True, len(suspects), eager=True)
    parts = []
    for code, pattern in _damage(column).items():
        mine = left & held.str.contains(pattern)
        words = f"{column.name} {DAMAGE_WORDS[code]}"
        parts.append(faults_at(suspects.filter(mine), column.name, held.filter(mine), "Wrong format", words, code))
        left &= ~mine
    return gather(parts)


def _damage(column: Column) -> dict[str, str]:
    """Give the patterns of damage that a column is looked over for, in the order they are tried."""
    common = {"spreadsheet error": BROKEN_FORMULA, "formula": FORMULA[column.kind], "control character": CONTROL}
    return common | ({"scientific notation": SCIENTIFIC} if column.kind == "identifier" else {})
