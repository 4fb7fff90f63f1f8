"""Counts before disclosure control: opaque, so that nothing above `disclosure` can show one by accident."""

from collections.abc import Collection, Mapping

import polars as pl


class Cells:
    """Undisclosed cells of one population; only `disclosure` may open it (`tests/test_rooms.py` holds that).

    Parameters
    ----------
    population
        Key of the population counted, for example `people_in_post`.
    frame
        Where people are counted, one row per quarter and cell that has anybody in it; other protections say for
        themselves, in `disclosure`, what rows they take. Columns: `table` (a `DeclaredTable.key`), `quarter`, every
        name of `BREAKDOWNS` and `CHARACTERISTICS` (null where the table does not split by it), `people` (count),
        `key` (sum of the people's 32-bit person keys modulo 4096), `organisations` (how many contribute) and
        `largest` (people from the organisation that contributes most).
    quarters
        Every quarter the population covers, oldest first, so that an empty quarter is not mistaken for no quarter.
    yearly
        Whether what is secret about it is counted anew once a year only.
    protection
        How it is to be protected, as `Population` says it.
    unkeyed
        Whether the person keys can be worked out without the pepper, so that the cell keys have still to be keyed.
    anew
        Where it is collected from time to time, the quarters in which it was; None where it is counted by the calendar.
    measure
        What the amounts of a population protected as money are: `pounds`, `hours`, `months` or `answers`.
    absent
        Quarters in which it cannot be counted for want of returns, and why in words: known to everybody.
    """

    __slots__ = ("_frame", "absent", "anew", "measure", "population", "protection", "quarters", "unkeyed", "yearly")

    def __init__(
        self,
        population: str,
        frame: pl.DataFrame,
        quarters: tuple[str, ...],
        *,
        yearly: bool = False,
        unkeyed: bool = False,
        protection: str = "people",
        anew: Collection[str] | None = None,
        measure: str = "pounds",
        absent: Mapping[str, str] | None = None,
    ) -> None:
        self.population = population
        self.quarters = quarters
        self.yearly = yearly
        self.unkeyed = unkeyed
        self.protection = protection
        self.anew = anew
        self.measure = measure
        self.absent = dict(absent or {})
        self._frame = frame

    def __repr__(self) -> str:
        """Say that there is something, and nothing of what it is."""
        return f"<Cells of {self.population}: undisclosed>"

    __str__ = __repr__

    def __reduce__(self) -> str:
        """Refuse to be pickled: undisclosed counts must not land in a cache or a message."""
        raise TypeError("undisclosed cells cannot be copied out of the process")
