"""Read every cell that is spelled alike as what the sender said it means."""

from collections.abc import Mapping

import polars as pl

from dashboard.ingest.problem import Problem


def respelled(column: pl.Series, name: str, spellings: Mapping[str, str]) -> tuple[pl.Series, list[Problem]]:
    """Give the cells of a column with spellings exchanged for codes, and one notice for each spelling that occurs."""
    meant = {folded(spelling): code for spelling, code in spellings.items()}
    held = {cell: meant[folded(cell)] for cell in column.unique().drop_nulls().to_list() if folded(cell) in meant}
    changed = {cell: code for cell, code in held.items() if cell != code}
    if not changed:
        return column, []
    times = column.filter(column.is_in(list(changed))).value_counts()
    notices = [
        Problem(
            None, name, cell, "Bad value", f"Read as {changed[cell]}, because you said so.", count, "chosen spelling"
        )
        for cell, count in sorted(times.iter_rows())
    ]
    return column.replace(changed), notices


def folded(spelling: str) -> str:
    """Fold a spelling so that case and spaces do not matter."""
    return " ".join(spelling.split()).casefold()
