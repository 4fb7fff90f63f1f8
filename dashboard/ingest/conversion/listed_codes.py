"""Codes of a classification: exact, or a spelling on its own list; a likeness is only ever mentioned."""

import polars as pl
from rapidfuzz import fuzz, process

from dashboard.ingest.conversion.converted import Converted, Reading
from dashboard.ingest.conversion.repair import Closer, convert
from data_models import CLASSIFICATIONS, Classification, Column

LIKENESS = 75
"""Of 100, by rapidfuzz's ratio: how alike a code must be to be mentioned as what was meant."""
FEW = 9
MOST_LOOKED_UP = 300
"""Different wrong spellings in one column for which a likely code is looked up; the rest get the rule alone."""


def convert_codes(column: Column, raw: pl.Series) -> Converted:
    """Read a column of codes as the codes themselves, String; several codes are joined by `;`."""
    listed = CLASSIFICATIONS[column.classification or ""]
    right = raw.is_in(listed.codes)
    if right.all():
        return Converted(raw)
    straight = raw.set(~right.fill_null(True), None)
    return convert(column, raw, straight, _look_closer)


def _look_closer(column: Column, text: pl.Series) -> Closer:
    listed = CLASSIFICATIONS[column.classification or ""]
    different = text.unique().drop_nulls().to_list()
    meant = {cell: _codes(listed, cell, several=column.several) for cell in different}
    read = text.replace_strict(meant, default=None, return_dtype=pl.String)
    wrong = [cell for cell in different if meant[cell] is None][:MOST_LOOKED_UP]
    rule = f"{column.name} must be {_choices(listed)}"
    words = {cell: f"{rule}{_suggestion(listed, cell) or '.'}" for cell in wrong}
    messages = text.replace_strict(words, default=f"{rule}.", return_dtype=pl.String)
    banded = text.is_in([cell for cell in different if listed.band_of(cell) is not None])
    return Closer(read, ((None, "Bad value", messages, "not on the list"),), {Reading.BANDED: banded})


def _codes(listed: Classification, cell: str, *, several: bool) -> str | None:
    if not several:
        return listed.code_of(cell) if cell else None
    parts = [listed.code_of(part) for part in cell.split(";") if part.strip()]
    found = [part for part in parts if part is not None]
    return ";".join(found) if found and len(found) == len(parts) else None


def _choices(listed: Classification) -> str:
    if len(listed.codes) <= FEW:
        return f"one of: {', '.join(listed.codes)}"
    return f"one of the {len(listed.codes)} codes of {listed.title} in the data dictionary"


def _suggestion(listed: Classification, cell: str) -> str:
    folded = {code: code.casefold() for code in listed.codes}
    found = process.extractOne(cell.casefold(), folded, scorer=fuzz.ratio, score_cutoff=LIKENESS)
    return f". Did you mean {found[2]}?" if found else ""
