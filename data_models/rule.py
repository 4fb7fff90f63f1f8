"""Rules between columns: what must hold in a row, as words for people and as one polars expression."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import polars as pl
from pandera.api.polars.types import PolarsData
from pandera.polars import Check

Severity = Literal["error", "warning"]


@dataclass(frozen=True, eq=False)
class Rule:
    """One rule of an upload table that looks at more than one column or row.

    Parameters
    ----------
    code
        Stable name, unique in its table; it is the `check` of pandera's failure cases.
    columns
        Columns the rule reads; the first is the one to mend. A rule is skipped when a file lacks one of them.
    message
        What must hold, in plain words and without values.
    broken
        True on each row that breaks the rule; false or null elsewhere.
    severity
        An error refuses the file, and pandera judges it. A warning is only told, and pandera never sees it.
    blanks
        Columns that are stored blank in rows that break a warning, so that no total has a value that does not belong there.
    """

    code: str
    columns: tuple[str, ...]
    message: str
    broken: pl.Expr
    severity: Severity = "error"
    blanks: tuple[str, ...] = ()

    def check(self, when_absent: Mapping[str, str]) -> Check:
        """The rule as a pandera check of its first column, so that failures name a row and a column.

        `when_absent` gives, for some columns, the value that every row has when a file lacks the column.
        """

        def holds(data: PolarsData) -> pl.LazyFrame | bool:
            present = data.lazyframe.collect_schema().names()
            absent = [column for column in self.columns if column not in present]
            if not set(absent) <= set(when_absent):
                return True
            frame = data.lazyframe.with_columns(pl.lit(when_absent[column]).alias(column) for column in absent)
            return frame.select((~self.broken).fill_null(True))

        return Check(holds, name=self.code, error=self.code)


def rule(
    columns: Sequence[str],
    message: str,
    broken: pl.Expr,
    *,
    code: str = "",
    severity: Severity = "error",
    blanks: Sequence[str] = (),
) -> Rule:
    """A rule in its own words; its code is made of its columns when none is given."""
    return Rule(code or "_and_".join(columns), tuple(columns), message, broken, severity, tuple(blanks))


def at_most(lesser: str, greater: str, *, severity: Severity = "error") -> Rule:
    """`lesser` never exceeds `greater`."""
    message = f"{lesser} cannot be more than {greater}."
    return rule(
        (lesser, greater),
        message,
        pl.col(lesser) > pl.col(greater),
        code=f"{lesser}_at_most_{greater}",
        severity=severity,
    )


def not_before(later: str, *earlier: str, severity: Severity = "error") -> Rule:
    """The date `later` is on or after each of the dates `earlier` that are given."""
    message = f"{later} cannot be before {' or '.join(earlier)}."
    broken = pl.col(later) < pl.max_horizontal(*earlier)
    return rule((later, *earlier), message, broken, code=f"{later}_not_before_{earlier[0]}", severity=severity)


def blank_unless(column: str, condition: pl.Expr, *reads: str, words: str, severity: Severity = "error") -> Rule:
    """`column` is blank where `condition`, which reads other columns, does not hold."""
    broken = pl.col(column).is_not_null() & ~condition
    return rule((column, *reads), words, broken, code=f"{column}_blank_unless", severity=severity)


def given_where(column: str, condition: pl.Expr, *reads: str, words: str, severity: Severity = "error") -> Rule:
    """`column` is not blank where `condition`, which reads other columns, holds."""
    broken = pl.col(column).is_null() & condition
    return rule((column, *reads), words, broken, code=f"{column}_given_where", severity=severity)


def unique(key: Sequence[str]) -> Rule:
    """No two rows share a key; the last column of the key is the one to mend, and every row of a set is named."""
    full = pl.all_horizontal(pl.col(*key).is_not_null())
    message = f"Only one row may have the same {', '.join(key)}."
    return rule(tuple(reversed(key)), message, full & (pl.len().over(*key) > 1), code="duplicate")


def finite() -> Check:
    """A check that a decimal is a real number: polars counts NaN as larger than any bound."""

    def holds(data: PolarsData) -> Any:
        return data.lazyframe.select(pl.col(data.key).is_finite())

    return Check(holds, name="finite", error="finite")
