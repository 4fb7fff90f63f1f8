"""Two submissions of one table beside each other: rows gone, new, and changed, column by column."""

from dataclasses import dataclass

import polars as pl

from dashboard.errors import UserError
from dashboard.records import Records
from data_models import TABLES


@dataclass(frozen=True)
class Difference:
    """What differs.

    Parameters
    ----------
    gone, added, same
        Rows that only the first has, only the second, and both with nothing changed.
    changed
        Column -> rows that both have and that hold something else in it.
    """

    gone: int
    added: int
    same: int
    changed: dict[str, int]


def difference(records: Records, table: str, first: int, second: int) -> Difference:
    """Compare two submissions, current or not; rows are matched by their key, the quarter left out.

    Raises
    ------
    UserError
        If the table's rows have no key to match them by.
    """
    key = [name for name in TABLES[table].key() if name != "quarter"]
    if not key:
        raise UserError(
            f"Rows of {TABLES[table].title()} have no key, so two submissions cannot be matched row by row."
        )
    old, new = (records.stored(table, [number]) for number in (first, second))
    names = [name for name in old.columns if name not in {*key, "quarter"}]
    both = old.join(new, on=key, how="inner", nulls_equal=True, suffix="_new")
    moved = both.select(pl.col(name).ne_missing(pl.col(f"{name}_new")).alias(name) for name in names)
    counts = {name: int(moved[name].sum()) for name in names}
    same = int((~moved.select(pl.any_horizontal(pl.all())).to_series()).sum()) if both.height else 0
    return Difference(
        old.join(new, on=key, how="anti", nulls_equal=True).height,
        new.join(old, on=key, how="anti", nulls_equal=True).height,
        same,
        {name: number for name, number in sorted(counts.items(), key=lambda item: -item[1]) if number},
    )
