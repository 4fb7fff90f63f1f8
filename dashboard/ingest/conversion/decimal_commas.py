"""Decimal commas, as in 0,5 and 1.234,56: read where a whole column leaves no doubt, else only suggested."""

from dataclasses import dataclass

import polars as pl

SURE = r"^[+-]?(?:[0-9]*,[0-9]{1,2}|0?,[0-9]+|[1-9][0-9]{0,2}(?:[. ][0-9]{3})+,[0-9]+)$"
"""A comma that cannot stand between thousands: one or two digits behind it, or a nought or other groups before it."""
THOUSANDS = r"^[+-]?[1-9][0-9]{0,2}(?:,[0-9]{3})+$"
POINTED = r"^[+-]?[1-9][0-9]{0,2}(?:\.[0-9]{3})+$"
POINTS_PROVEN = r"\.[0-9]{3},"
OTHERWISE = r",[0-9]{3},|,.*\.|^[^,]*\.[0-9]+$"
"""A comma between thousands, or a point before decimals unless the cell is also `POINTED`."""
MOST = 0.5
"""Amounts of money that have a comma before decimals, of all in a column: 26,00 alone may be a slip for 26,000."""


@dataclass(frozen=True)
class Commas:
    """What commas and points mean in a column.

    Parameters
    ----------
    decimal
        Whether every comma that can only be one thing stands before decimals, and there is one.
    grouping_points
        Whether some cell has points between thousands beyond doubt.
    """

    decimal: bool = False
    grouping_points: bool = False

    def doubtful(self, number: pl.Series) -> pl.Series:
        """Tell numbers that could be read in two ways among decimal commas."""
        if not self.decimal:
            return pl.repeat(False, len(number), eager=True, dtype=pl.Boolean)
        thousands = number.str.contains(THOUSANDS)
        return thousands if self.grouping_points else thousands | number.str.contains(POINTED)

    def pointed(self, number: pl.Series) -> pl.Series:
        """Write numbers with decimal commas as others are written, where that is what the commas are."""
        if not self.decimal:
            return number
        cell = pl.col("cell")
        whole = cell.str.contains(POINTED) & self.grouping_points
        ungrouped = pl.when(whole).then(cell.str.replace_all(".", "", literal=True)).otherwise(cell)
        form = pl.when(cell.str.contains(SURE)).then(_with_point(cell)).otherwise(ungrouped)
        return number.to_frame("cell").select(form).to_series()


def commas_in(numbers: pl.Series, share: float) -> Commas:
    """Find out what commas mean in a column.

    Parameters
    ----------
    numbers
        The different numbers of the column that have a comma or a point, cleaned and without units.
    share
        Of all numbers of the column, how many have a comma; 1 where a single one may decide.
    """
    sure = numbers.filter(numbers.str.contains(SURE))
    if not len(sure) or (numbers.str.contains(OTHERWISE) & ~numbers.str.contains(POINTED)).any():
        return Commas()
    points = bool(sure.str.contains(POINTS_PROVEN).any())
    return Commas(points or share > MOST, points)


def meant(numbers: pl.Series) -> pl.Series:
    """Give what numbers with a decimal comma would be with a point; null for the others."""
    cell = pl.col("cell")
    return numbers.to_frame("cell").select(pl.when(cell.str.contains(SURE)).then(_with_point(cell))).to_series()


def _with_point(cell: pl.Expr) -> pl.Expr:
    return cell.str.replace_all("[. ]", "").str.replace(",", ".", literal=True).str.replace(r"^([+-]?)\.", "${1}0.")
