"""Text and identifiers: stripped, and refused where a spreadsheet has damaged them or they hide a formula or a person."""

import polars as pl

from dashboard.ingest.conversion.cleaning import BLANK_MARKS, BROKEN_FORMULA, CONTROL, INVISIBLE
from dashboard.ingest.conversion.converted import Converted, Reading
from dashboard.ingest.faults import faults_at, gather
from dashboard.ingest.headers.personal import email_addresses, national_numbers
from data_models import Column

PLAIN = r"^[0-9A-Za-z](?:[0-9A-Za-z ,.;:/&'()_-]*[0-9A-Za-z.)])?$"
"""Cells that need no second look: nothing to strip, nothing hidden, no formula and no e-mail address."""
MARKS = tuple(
    {
        form
        for mark in BLANK_MARKS
        if mark.isalpha() or mark[:1] == "n"
        for form in (mark, mark.upper(), mark.title(), "NaN")
    }
)
SCIENTIFIC = r"^[0-9](?:\.[0-9]+)?[eE]\+[0-9]{1,3}$"
FORMULA = {"identifier": r"^[=+@-]", "text": r"^=|^@[A-Za-z]+\(|^[+-][0-9A-Za-z]+[(+*/]"}
DAMAGE_WORDS = {
    "spreadsheet error": "holds a spreadsheet error: mend the formula and export the file again.",
    "formula": "looks like a formula: write the value itself.",
    "control character": "holds a character that cannot be seen or printed: type the value again.",
    "scientific notation": "was turned into a number by a spreadsheet and cannot be recovered: format the column as Text "
    "there and export it again.",
}


def convert_text(column: Column, raw: pl.Series) -> Converted:
    """Read a column of text or identifiers as String without space at either end."""
    odd = (~raw.str.contains(PLAIN)).fill_null(value=False)
    if column.kind == "identifier":
        odd |= raw.is_in(MARKS).fill_null(value=False)
    faults = national_numbers(column, raw)
    if not odd.any():
        return Converted(raw, faults)
    return _looked_at_closely(column, raw, odd.arg_true(), faults)


def _looked_at_closely(column: Column, raw: pl.Series, odd: pl.Series, faults: pl.DataFrame) -> Converted:
    text = raw.gather(odd).str.replace_all(INVISIBLE, "").str.strip_chars()
    marks = _blank_marks(column, text)
    kept = pl.DataFrame({"text": text, "blank": marks | (text == "")}).select(pl.when(~pl.col("blank")).then("text"))
    values = raw.clone().scatter(odd, kept.to_series())
    damaged = gather([_damaged(column, kept.to_series(), odd), email_addresses(column, kept.to_series(), odd), faults])
    times = int(marks.sum())
    return Converted(values, damaged, {Reading.BLANK_MARK: times} if times else {})


def _blank_marks(column: Column, text: pl.Series) -> pl.Series:
    """Tell cells that stand for nothing; in free text `None` and `NA` may be words."""
    marks = [mark for mark in BLANK_MARKS if mark] if column.kind == "identifier" else ["#n/a"]
    return text.str.to_lowercase().is_in(marks)


def _damaged(column: Column, text: pl.Series, places: pl.Series) -> pl.DataFrame:
    left = text.is_not_null()
    parts = []
    for code, pattern in _damage(column).items():
        mine = left & text.str.contains(pattern).fill_null(value=False)
        words = f"{column.name} {DAMAGE_WORDS[code]}"
        parts.append(faults_at(places.filter(mine), column.name, text.filter(mine), "Wrong format", words, code))
        left &= ~mine
    return gather(parts)


def _damage(column: Column) -> dict[str, str]:
    """Give the patterns of damage that a column is looked over for, in the order they are tried."""
    common = {"spreadsheet error": BROKEN_FORMULA, "formula": FORMULA[column.kind], "control character": CONTROL}
    return common | ({"scientific notation": SCIENTIFIC} if column.kind == "identifier" else {})
