"""Personal data inside cells of tables about people: found, refused, and never shown."""

import re
from collections.abc import Mapping

import polars as pl

from dashboard.ingest.conversion.few_different import few_different
from dashboard.ingest.faults import faults_at, gather
from dashboard.ingest.headers.personal import ADVICE, EMAIL, MASK, NATIONAL_INSURANCE
from data_models import Column

PHONE = (
    r"(?:\+44|0044)[ ()0-9-]{9,14}|(?:^|[^0-9A-Za-z])\(?0[1-37-9][0-9]{2,4}\)?[ -][0-9 -]{5,9}(?:$|[^0-9A-Za-z])"
    r"|(?:^|[^0-9A-Za-z])07[0-9]{9}(?:$|[^0-9A-Za-z])"
)
POSTCODE = r"(?:^|[^A-Za-z0-9])[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][ABD-HJLNP-UW-Z]{2}(?:$|[^A-Za-z0-9])"
NHS_WRITTEN = r"(?:^|[^0-9])([0-9]{3})[ -]([0-9]{3})[ -]([0-9]{4})(?:$|[^0-9])"
BIRTH = r"(?i)\b(?:dob|d\.o\.b\.?|born|birth)\b.{0,20}[0-9]"
DATE = r"^(?:[0-9]{1,2}[/. -][0-9]{1,2}[/. -](?:19|20)?[0-9]{2}|(?:19|20)[0-9]{2}[/.-][0-9]{1,2}[/.-][0-9]{1,2})$"
TITLED = r"\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Rev)\b\.? +\p{Lu}"
NAME = r"^\p{L}[\p{L}'\x{2019}-]+(?:,? +|, *)\p{L}[\p{L}'\x{2019}.-]+(?:[ ,]+[\p{L}'\x{2019}.-]+){0,2}$"
SUSPECT = r"[\s@,/+()]|^07[0-9]{9}$|[./-][0-9]+[./-]|^[0-9]{3}-[0-9]{3}-"
"""Identifiers worth a closer look; a plain code holds none of this."""
WORDS = {
    "an e-mail address": EMAIL,
    "a National Insurance number": NATIONAL_INSURANCE,
    "a telephone number": PHONE,
    "a postcode": POSTCODE,
    "a date of birth": BIRTH,
    "a person's name": TITLED,
}
ANYWHERE = "|".join(f"(?:{pattern})" for pattern in (EMAIL, NATIONAL_INSURANCE, PHONE, POSTCODE, NHS_WRITTEN, TITLED))


def personal_cells(column: Column, raw: pl.Series, known: pl.Series) -> pl.DataFrame:
    """Find cells of a text or identifier column that hold personal data; the faults show no value.

    Parameters
    ----------
    column, raw
        The column and its cells as they stand.
    known
        Places of cells that are among the faults already.
    """
    if column.kind not in {"text", "identifier"}:
        return gather([])
    different = few_different(raw)
    if column.kind == "text":
        held = (raw.unique() if different is None else different).drop_nulls()
    else:
        held = _suspects(raw).unique() if different is None else _suspects(different)
    if column.kind == "text":
        held = held.filter(held.str.contains(f"{ANYWHERE}|(?:{BIRTH})"))
    if not len(held):
        return gather([])
    found = {what: held.filter(which) for what, which in _matching(held, _patterns(column)).items()}
    found["an NHS number"] = pl.Series([cell for cell in held.to_list() if holds_nhs_number(cell)], dtype=pl.String)
    return _faults(column, raw, found, known)


def _matching(cells: pl.Series, patterns: Mapping[str, str]) -> dict[str, pl.Series]:
    """Tell for each pattern which cells hold it, all in one query."""
    held = cells.to_frame("cell").select(
        pl.col("cell").str.contains(pattern).alias(what) for what, pattern in patterns.items()
    )
    return {what: held[what] for what in patterns}


def _suspects(cells: pl.Series) -> pl.Series:
    return cells.filter(cells.str.contains(SUSPECT))


def _patterns(column: Column) -> dict[str, str]:
    if column.kind == "text":
        return WORDS
    own = {"a full date, as of birth": DATE} | ({"a person's name": f"{NAME}|{TITLED}"} if column.pseudonym else {})
    return WORDS | own


def _faults(column: Column, raw: pl.Series, found: Mapping[str, pl.Series], known: pl.Series) -> pl.DataFrame:
    parts, told = [], known.cast(pl.UInt32)
    for what, cells in found.items():
        if not len(cells):
            continue
        index = raw.is_in(cells.implode()).fill_null(value=False).arg_true()
        index = index.filter(~index.is_in(told.implode()))
        told = pl.concat([told, index.cast(pl.UInt32)])
        words = f"{column.name} holds {what}, which must never be sent. {ADVICE}"
        parts.append(faults_at(index, column.name, MASK, "Bad value", words, "personal value"))
    return gather(parts)


def holds_nhs_number(cell: str) -> bool:
    """Whether a text holds a number written like an NHS number whose check digit is right (modulus 11)."""
    for parts in re.findall(NHS_WRITTEN, cell):
        digits = [int(digit) for digit in "".join(parts)]
        total = sum((10 - place) * digit for place, digit in enumerate(digits[:9]))
        if (11 - total % 11) % 11 == digits[9]:
            return True
    return False


def masked(faults: pl.DataFrame) -> pl.DataFrame:
    """Hide values of faulty cells that hold personal data, whatever else was wrong with them."""
    hidden = pl.col("value").str.contains(ANYWHERE).fill_null(value=False)
    return faults.with_columns(pl.when(hidden).then(pl.lit(MASK)).otherwise("value").alias("value"))
