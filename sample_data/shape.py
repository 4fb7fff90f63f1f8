"""How large a network to make."""

from dataclasses import dataclass

from sample_data import periods


@dataclass(frozen=True)
class Shape:
    """The size and form of a synthetic network; the defaults are the committed sample.

    Parameters
    ----------
    organisations
        How many organisations submit.
    quarters
        How many calendar quarters, ending with `last_quarter`.
    last_quarter
        The newest quarter, such as `2026-Q3`.
    small
        Fewest and most paid staff of a small organisation.
    large_share
        Share of the organisations that are large; 0 makes every organisation small.
    large
        Paid staff of the smallest and the largest of the large ones; those between grow by a constant factor.
    dominant
        Share of all paid staff that one employer holds, or 0 for no such employer.
    """

    organisations: int = 60
    quarters: int = 12
    last_quarter: str = "2026-Q3"
    small: tuple[int, int] = (5, 40)
    large_share: float = 0.25
    large: tuple[int, int] = (60, 900)
    dominant: float = 0.0

    @property
    def periods(self) -> tuple[str, ...]:
        """Every quarter of the sample, oldest first."""
        return periods.span(self.last_quarter, self.quarters)

    @property
    def yearly(self) -> tuple[str, ...]:
        """The quarters in which something that happens once a year is done: the last, and each fourth before it."""
        return self.periods[::-1][::4][::-1]

    @property
    def half_yearly(self) -> tuple[str, ...]:
        """The quarters in which something that happens twice a year is done."""
        return self.periods[::-1][::2][::-1]
