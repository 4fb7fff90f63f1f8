"""Text and identifiers: stripped, and refused where a spreadsheet has damaged them or they hide a formula or a person."""

import polars as pl

from dashboard.ingest.conversion.cleaning import BLANK_MARKS, BROKEN_FORMULA, CONTROL, DASHES, INVISIBLE
from dashboard.ingest.conversion.converted import Converted, Reading
from dashboard.ingest.conversion.escapes import CARRIAGE, without_escapes
from dashboard.ingest.conversion.few_different import few_different
from dashboard.ingest.conversion.mojibake import repair_encoding
from dashboard.ingest.faults import faults_at, gather
from dashboard.ingest.headers.personal import email_addresses, national_numbers
from data_models import Column
from data_models.look_alikes import LOOK_ALIKES

PLAIN = r"^[0-9A-Za-z](?:[0-9A-Za-z ,.;:/'()_-]*[0-9A-Za-z.)])?$"
"""Cells that need no second look: nothing to strip, nothing hidden, no formula and no e-mail address."""
MARKS = tuple(
    {
        form
        for mark in BLANK_MARKS
        if mark.isalpha() or mark[:1] == "n"
        for form in (mark, mark.upper(), mark.title(), "NaN", "NaT")
    }
)
SCIENTIFIC = r"^[0-9]\.[0-9]+[eE][+-]?[0-9]{1,3}$|^[0-9][eE]\+[0-9]{1,3}$|^[1-9][0-9]{14}0+$"
"""A number in scientific notation, or one of more than the fifteen digits that a spreadsheet keeps."""
_MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
SPREADSHEET_DATE = rf"(?i)^{_MONTH}-[0-9]{{2}}$|^[0-9]{{1,2}}-{_MONTH}(?:-[0-9]{{2,4}})?$"
NOBODY = r"(?i)^(?:vacan(?:t|cy)|tb[cad]|to be (?:confirmed|advised)|(?:not |un)known|new starter|true|false)(?: post)?[ #-]?[0-9]{0,3}$|^0+$"
"""What stands in a list of posts where nobody does: it would be counted as a person."""
DOUBTFUL = rf"{SCIENTIFIC}|{SPREADSHEET_DATE}|^[0-9]+\.0$|{NOBODY}"
TEXT_MARKS = ("null", "(null)", "[null]", "nan", "<na>", "#n/a", "(blank)", "[blank]", "\\n")
"""Marks for nothing that are no words in free text either; `None` and `NA` may be."""
QUESTIONED = r"\p{L}\?\p{L}"
ADDRESS = r"(?i)://|www\.|\?\w+="
LOST = "\ufffd"
WIDE = "[\uff01-\uff5e]"
ILLEGIBLE = r"^[^\p{L}\p{N}]+$"
"""Signs alone, as in a column of ditto marks."""
OTHER_ALPHABET = f"[{''.join(map(chr, LOOK_ALIKES))}]"
GUARDED = {"identifier": r"^'([^'\s][^']*)$", "text": r"^'([=+@\t\r-].*)$"}
"""An apostrophe by which a spreadsheet, or our own export, marks a cell as text."""
FORMULA = {"identifier": r"^[=+@-]", "text": r"^=|^@[A-Za-z]+\(|^[+-][0-9A-Za-z]+[(+*/]"}
DAMAGE_WORDS = {
    "spreadsheet error": "holds a spreadsheet error: mend the formula and export the file again.",
    "formula": "looks like a formula: write the value itself.",
    "control character": "holds a character that cannot be seen or printed: type the value again.",
    "lost character": "holds a letter that was lost (\ufffd) when the file was saved: type it again, and save as CSV UTF-8.",
    "nobody": "stands for nobody: leave out posts that nobody holds, and give everybody a pseudonym of their own.",
    "nothing legible": "holds no letter and no digit: write it out in every row.",
    "look-alike letter": "holds letters of another alphabet that look like ours: type the value again.",
    "spreadsheet date": "looks like a date that a spreadsheet made of something else: format the column as Text there and "
    "export it again.",
    "scientific notation": "was turned into a number by a spreadsheet and cannot be recovered: format the column as Text "
    "there and export it again.",
}


def convert_text(column: Column, raw: pl.Series) -> Converted:
    """Read a column of text or identifiers as String without space at either end."""
    if not column.pseudonym and _are_plain(column, few_different(raw)):
        return Converted(raw)
    odd = _odd(column, raw)
    faults = national_numbers(column, raw)
    if not odd.any():
        return Converted(raw, faults)
    return _looked_at_closely(column, raw, odd.arg_true(), faults)


def _are_plain(column: Column, cells: pl.Series | None) -> bool:
    """Whether a column is done once its different cells have been looked at; NHS numbers are told by a whole column."""
    return cells is not None and not _odd(column, cells).any() and national_numbers(column, cells).is_empty()


def _odd(column: Column, raw: pl.Series) -> pl.Series:
    """Tell cells that need a second look."""
    cell = pl.col("cell")
    if column.kind == "identifier":
        also = cell.is_in(MARKS) | cell.str.contains(DOUBTFUL)
    else:
        also = cell.is_in(("NULL", "null", "NaN", "nan")) | cell.str.contains(CARRIAGE, literal=True)
    return raw.to_frame("cell").select((~cell.str.contains(PLAIN) | also).fill_null(value=False)).to_series()


def _looked_at_closely(column: Column, raw: pl.Series, odd: pl.Series, faults: pl.DataFrame) -> Converted:
    held = raw.gather(odd).str.replace_all(INVISIBLE, "").str.strip_chars()
    unguarded = held.str.replace(GUARDED[column.kind], "$1")
    repaired = repair_encoding(unguarded)
    plain = without_escapes(repaired)
    folded = _folded(plain) if column.kind == "identifier" else plain
    text, whole = _without_point(column, folded)
    marks = _blank_marks(column, text)
    kept = pl.DataFrame({"text": text, "blank": marks | (text == "")}).select(pl.when(~pl.col("blank")).then("text"))
    values = raw.clone().scatter(odd, kept.to_series())
    damaged = gather([_damaged(column, kept.to_series(), odd), email_addresses(column, kept.to_series(), odd), faults])
    readings = {
        Reading.BLANK_MARK: int(marks.sum()),
        Reading.REPAIRED: int((repaired != unguarded).sum()),
        Reading.ESCAPED: int((plain != repaired).sum()),
        Reading.FOLDED: int((folded != plain).sum()),
        Reading.LOST: _questioned(column, text),
        Reading.WHOLE_NUMBER: whole,
    }
    return Converted(values, damaged, {liberty: times for liberty, times in readings.items() if times})


def _folded(text: pl.Series) -> pl.Series:
    """Write an identifier with the plain dash, space and letters: it looks the same, and would name somebody else."""
    plain = text.str.replace_all(DASHES, "-").str.replace_all(r"\s+", " ")
    wide = plain.str.contains(WIDE).fill_null(value=False)
    return plain.scatter(wide.arg_true(), plain.filter(wide).str.normalize("NFKC")) if wide.any() else plain


def _questioned(column: Column, text: pl.Series) -> int:
    """Count texts in which a letter may have been lost."""
    if column.kind == "identifier":
        return 0
    return int((text.str.contains(QUESTIONED) & ~text.str.contains(ADDRESS)).sum())


def _without_point(column: Column, text: pl.Series) -> tuple[pl.Series, int]:
    """Take off the .0 that a spreadsheet puts behind an identifier of digits, and count where."""
    if column.kind != "identifier":
        return text, 0
    whole = text.str.contains(r"^[0-9]+\.0$").fill_null(value=False)
    return text.str.replace(r"^([0-9]+)\.0$", "$1"), int(whole.sum())


def _blank_marks(column: Column, text: pl.Series) -> pl.Series:
    """Tell cells that stand for nothing; in free text `None` and `NA` may be words."""
    marks = [mark for mark in BLANK_MARKS if mark] if column.kind == "identifier" else TEXT_MARKS
    return text.str.to_lowercase().is_in(marks)


def _damaged(column: Column, text: pl.Series, places: pl.Series) -> pl.DataFrame:
    patterns, cell, parts = _damage(column), pl.col("cell"), []
    held = text.to_frame("cell").select(
        cell.str.contains(pattern).fill_null(value=False).alias(code) for code, pattern in patterns.items()
    )
    left = text.is_not_null()
    for code in patterns:
        mine = left & held[code]
        if not mine.any():
            continue
        words = f"{column.name} {DAMAGE_WORDS[code]}"
        parts.append(faults_at(places.filter(mine), column.name, text.filter(mine), "Wrong format", words, code))
        left &= ~mine
    return gather(parts)


def _damage(column: Column) -> dict[str, str]:
    """Give the patterns of damage that a column is looked over for, in the order they are tried."""
    common = {
        "spreadsheet error": BROKEN_FORMULA,
        "formula": FORMULA[column.kind],
        "control character": CONTROL,
        "lost character": LOST,
    }
    if column.kind != "identifier":
        return common
    own = {
        "scientific notation": SCIENTIFIC,
        "spreadsheet date": SPREADSHEET_DATE,
        "look-alike letter": OTHER_ALPHABET,
        "nothing legible": ILLEGIBLE,
    }
    return common | own | ({"nobody": NOBODY} if column.pseudonym else {})
