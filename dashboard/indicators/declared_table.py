"""The tables that may be asked for: a short, finite list, because each one costs privacy."""

from dataclasses import dataclass

BREAKDOWNS = ("organisation_type", "region", "grade", "contract_type", "job_family")
"""Columns that split a table and are no secret to a colleague, in the order in which tables print them."""

CHARACTERISTICS = ("racially_minoritised", "ethnic_group", "ethnic_group_detailed")
"""The protected characteristic, at three levels of detail; a table holds at most one."""


@dataclass(frozen=True, order=True)
class DeclaredTable:
    """One table of a release: quarter by `breakdowns` by one protected characteristic (or none).

    Parameters
    ----------
    breakdowns
        Names from `BREAKDOWNS`, each once, in that order.
    characteristic
        A name from `CHARACTERISTICS`, or None for everyone together.

    Raises
    ------
    ValueError
        If a name is unknown, repeated or out of order.
    """

    breakdowns: tuple[str, ...] = ()
    characteristic: str | None = None

    def __post_init__(self) -> None:
        known = tuple(name for name in BREAKDOWNS if name in self.breakdowns)
        if known != self.breakdowns or self.characteristic not in (None, *CHARACTERISTICS):
            raise ValueError(f"not a table of known columns in their order: {self}")

    @property
    def dimensions(self) -> tuple[str, ...]:
        """Every column that identifies a cell, besides the quarter."""
        return self.breakdowns + ((self.characteristic,) if self.characteristic else ())

    @property
    def key(self) -> str:
        """The table's name in a release, for example `region+grade+ethnic_group`; `all` when nothing splits it."""
        return "+".join(self.dimensions) or "all"

    @property
    def everyone(self) -> "DeclaredTable":
        """The same table with the protected characteristic left out: the denominators."""
        return DeclaredTable(self.breakdowns)

    def by(self, characteristic: str | None) -> "DeclaredTable":
        """The same breakdowns, split by another protected characteristic."""
        return DeclaredTable(self.breakdowns, characteristic)
