"""Counts that have passed disclosure control: what estimators work on."""

from collections.abc import Mapping

import polars as pl

from dashboard.disclosure.policy import Policy
from dashboard.errors import NotReleasedError
from dashboard.indicators.declared_table import DeclaredTable


class ProtectedCounts:
    """One population's counts under one policy; made by `protect` and `own_counts` only.

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
    """

    __slots__ = ("_tables", "exact", "policy", "population", "quarters")

    def __init__(
        self,
        population: str,
        policy: Policy,
        quarters: tuple[str, ...],
        tables: Mapping[DeclaredTable, pl.DataFrame],
        *,
        exact: bool = False,
    ) -> None:
        self.population = population
        self.policy = policy
        self.quarters = quarters
        self.exact = exact
        self._tables = dict(tables)

    @property
    def tables(self) -> tuple[DeclaredTable, ...]:
        """The tables there are."""
        return tuple(self._tables)

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
