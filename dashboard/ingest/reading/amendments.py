"""Grants that a file holds more than once: a copy is left out, and of a grant that was amended the latest stands."""

from dataclasses import replace

import polars as pl

from dashboard.ingest.headers.naming import plain
from dashboard.ingest.problem import Problem
from dashboard.ingest.reading.landing import Landed

MODIFIED = frozenset({"lastmodified", "datemodified"})
"""Titles under which the 360Giving Data Standard says when a grant was last changed, folded."""
ISO = r"^\d{4}-\d{2}-\d{2}"


def without_earlier(landed: Landed, key: int | None) -> Landed:
    """Leave out copies and amended versions, and say which row stands instead.

    Parameters
    ----------
    landed
        The cells as read.
    key
        Place of the grant's identifier, or None where the file has none.

    Returns
    -------
    Landed
        Rows that share an identifier, differ, and do not say which came later are all kept: a rule refuses them.
    """
    if key is None or landed.cells[f"c{key}"].drop_nulls().is_unique().all():
        return landed
    numbered = landed.cells.with_columns(line=landed.lines)
    again = numbered.filter(pl.col(f"c{key}").is_not_null() & pl.col(f"c{key}").is_duplicated())
    stands: dict[int, str] = {}
    for group in again.partition_by(f"c{key}", maintain_order=True):
        stands |= _superseded(group, landed)
    kept = ~landed.lines.is_in(list(stands))
    notices = (Problem(line, None, None, "Bad file", words, code="earlier grant") for line, words in stands.items())
    return replace(
        landed,
        cells=landed.cells.filter(kept),
        lines=landed.lines.filter(kept),
        notices=(*landed.notices, *notices),
    )


def _superseded(group: pl.DataFrame, landed: Landed) -> dict[int, str]:
    """Give the lines to leave out, each with what is said."""
    found: dict[int, str] = {}
    left = group.unique(landed.cells.columns, keep="first", maintain_order=True)
    for line in sorted(set(group["line"]) - set(left["line"])):
        found[line] = "This row repeats another row of the same grant in full, and was left out."
    latest = _latest(left, landed) if left.height > 1 else None
    for line in left["line"].to_list() if latest is not None else ():
        if line != latest:
            found[line] = f"This version of the grant was left out: row {latest} was modified later."
    return found


def _latest(group: pl.DataFrame, landed: Landed) -> int | None:
    places = [place for place, header in enumerate(landed.headers) if plain(header) in MODIFIED]
    if not places:
        return None
    moments = group[f"c{places[0]}"]
    if moments.null_count() or not moments.str.contains(ISO).all() or (moments == moments.max()).sum() != 1:
        return None
    return int(group["line"].filter(moments == moments.max())[0])
