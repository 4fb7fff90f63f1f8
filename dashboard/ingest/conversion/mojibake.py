"""Text that was read in the wrong encoding somewhere on its way to us: put right where that can be proved."""

import polars as pl

from dashboard.ingest.reading.decoding import GARBLED

MOST_TIMES = 3


def repair_encoding(text: pl.Series) -> pl.Series:
    """Give cells with `CafÃ©` as `Café`; whatever is not provably UTF-8 read as Windows-1252 stays as it is."""
    suspect = text.str.contains("[ÂÃâ]").fill_null(value=False)
    if not suspect.any():
        return text
    different = text.filter(suspect).unique().to_list()
    return text.replace({cell: repaired(cell) for cell in different})


def repaired(cell: str) -> str:
    """Undo wrong decoding of one text, several times where it happened several times."""
    for _ in range(MOST_TIMES):
        if not GARBLED.search(cell):
            break
        try:
            cell = cell.encode("cp1252").decode("utf-8")
        except UnicodeError:
            break
    return cell
