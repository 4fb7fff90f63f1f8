"""Counts that have passed disclosure control: what estimators work on."""

from collections.abc import Iterable, Mapping
from typing import Self

import polars as pl

from dashboard.disclosure.policy import Policy
from dashboard.errors import NotReleasedError
from dashboard.indicators.declared_table import DeclaredTable


class ProtectedCounts:
    """Counts of one population, or of several, under one policy; made by `protect` and `own_counts` only.

    Parameters
    ----------
    population
        Key of the population counted.
    policy
        The policy that was applied.
    quarters
        Quarters covered, oldest first.
    tables
        For each declared table its full grid with `count`, `variance`, `status` and `as_at`.
    exact
        Whether these are an organisation's own rows, unprotected, for those who supplied them.
    absent
        Quarters in which the population cannot be counted, and why in words.
    rows
        Of a population that is public, its rows.
    """

    __slots__ = ("_rows", "_tables", "absent", "exact", "policy", "spans")

    def __init__(
        self,
        population: str,
        policy: Policy,
        quarters: tuple[str, ...],
        tables: Mapping[DeclaredTable, pl.DataFrame],
        *,
        exact: bool = False,
        absent: Mapping[str, str] | None = None,
        rows: pl.DataFrame | None = None,
    ) -> None:
        self.policy = policy
        self.spans = {population: quarters}
        self.absent = {population: dict(absent or {})}
        self.exact = exact
        self._tables = dict(tables)
        self._rows = {} if rows is None else {population: rows}

    @classmethod
    def together(cls, parts: Iterable[Self]) -> Self:
        """Put the counts of several populations side by side: an indicator may read more than one.

        Raises
        ------
        ValueError
            If they were not protected alike, or there are none.
        """
        every = tuple(parts)
        if len({(one.policy, one.exact) for one in every}) != 1:
            raise ValueError("counts are put together only where they were protected alike")
        tables = {table: one.table(table) for one in every for table in one.tables}
        joined = cls("", every[0].policy, (), tables, exact=every[0].exact)
        joined.spans = {key: span for one in every for key, span in one.spans.items()}
        joined.absent = {key: absent for one in every for key, absent in one.absent.items()}
        joined._rows = {key: one.published(key) for one in every for key in one.public}
        return joined

    @property
    def quarters(self) -> tuple[str, ...]:
        """Every quarter that any of the populations covers, oldest first."""
        return tuple(sorted({quarter for span in self.spans.values() for quarter in span}))

    @property
    def tables(self) -> tuple[DeclaredTable, ...]:
        """The tables there are."""
        return tuple(self._tables)

    @property
    def public(self) -> tuple[str, ...]:
        """The populations whose rows are public."""
        return tuple(self._rows)

    def table(self, declared: DeclaredTable) -> pl.DataFrame:
        """Give one table's protected counts.

        Returns
        -------
        polars.DataFrame
            `quarter` and the table's dimensions over the full grid, `count` (people, null where hidden), `variance`
            (people squared, of the protection; null where hidden), `status` (`""` shown, `"c"` hidden) and `as_at`
            (the quarter that the count is of: an earlier one where it is not renewed every quarter).

        Raises
        ------
        NotReleasedError
            If the table is not among those protected.
        """
        if declared not in self._tables:
            raise NotReleasedError
        return self._tables[declared]

    def published(self, population: str) -> pl.DataFrame:
        """Give the rows of a population that is public.

        Raises
        ------
        NotReleasedError
            If it is not public, or was not counted.
        """
        if population not in self._rows:
            raise NotReleasedError
        return self._rows[population]

    def span(self, population: str) -> tuple[str, ...]:
        """Give every quarter that a population covers, oldest first."""
        return self.spans[population]
