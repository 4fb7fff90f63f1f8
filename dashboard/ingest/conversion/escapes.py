"""Codes of a web page (`&amp;`) or of a workbook (`_x000D_`) in text: read as the characters they stand for."""

import html

import polars as pl

ENTITY = r"&(?:[A-Za-z]{2,8}|#[0-9]{2,5}|#[xX][0-9A-Fa-f]{2,5});"
CARRIAGE = "_x000D_"
"""How Excel's own files hold a carriage return; programs that write it to a CSV leave it as it is."""


def without_escapes(text: pl.Series) -> pl.Series:
    """Give cells with `R&amp;D` as `R&D`; an ampersand that begins no code stays as it is."""
    escaped = text.str.contains(f"{ENTITY}|{CARRIAGE}").fill_null(value=False)
    if not escaped.any():
        return text
    plain = text.filter(escaped).map_elements(unescaped, return_dtype=pl.String)
    return text.clone().scatter(escaped.arg_true(), plain)


def unescaped(cell: str) -> str:
    """Undo the codes of one text, twice where it was written to a page twice (`&amp;amp;`)."""
    once = html.unescape(cell.replace(CARRIAGE, " "))
    return html.unescape(once).replace("\xa0", " ").strip()
