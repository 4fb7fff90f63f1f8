"""What an indicator is: words, tables and an estimator, in one file each."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Literal, Protocol

import polars as pl

from dashboard.indicators.cells import Cells
from dashboard.indicators.cursor import Cursor
from dashboard.indicators.declared_table import CHARACTERISTICS, WORKFORCE_BREAKDOWNS, DeclaredTable

Unit = Literal[
    "people",
    "full-time equivalents",
    "per cent",
    "percentage points",
    "ratio",
    "pounds",
    "per cent gap",
    "grants",
    "organisations",
    "seats",
    "proposals",
    "months",
    "days",
    "hours",
    "index",
    "per 100,000",
    "marks",
    "milestones",
    "score",
    "points",
    "ties",
]

STAFF = "staff"
"""Who the members of most populations are: people of the staff list."""

Protection = Literal["people", "public", "money", "pay", "mean pay", "curve"]
"""How the figures of a population are protected: counts of people by noise and thresholds; what is published elsewhere
not at all; sums of money by the p % rule; typical pay by
keyed ranks, or by means without their extremes; survival by rounded running totals."""


class ProtectedCounts(Protocol):
    """Counts that have passed disclosure control: all an estimator ever sees."""

    def table(self, declared: DeclaredTable) -> pl.DataFrame:
        """Give one table's protected counts.

        Returns
        -------
        polars.DataFrame
            The full grid of `quarter` x the table's dimensions (code lists, never the data, decide which rows exist)
            with `count` (Int64, null where hidden), `variance` (Float64, of the protection noise),
            `status` (`""` shown, `"c"` hidden) and `as_at` (the quarter that the count is of).
        """
        ...

    def published(self, population: str) -> pl.DataFrame:
        """Give the rows of a population that the policy holds to be public: what anybody can read elsewhere.

        Returns
        -------
        polars.DataFrame
            `quarter` (null in a register) and the population's own columns, one row per grant, seat and so on.
        """
        ...

    def span(self, population: str) -> tuple[str, ...]:
        """Give every quarter that a population covers, oldest first."""
        ...


def _itself(table: DeclaredTable) -> tuple[DeclaredTable, ...]:
    """The needs of an indicator that reads one table only."""
    return (table,)


@dataclass(frozen=True)
class Indicator:
    """One indicator: its words, what it counts, how it may be split, and its estimator.

    `estimate(counts, table)` returns one row per cell of `table` with the table's columns and `value`, `lower`, `upper`
    (unit as `unit`, unrounded; null where not available), `numerator`, `denominator` (released counts),
    `base` (the smallest released denominator that the value rests on), `status` (`""`, `"c"`, `"x"`, `"z"` or `"u"`)
    and `note` (a plain sentence or `""`).

    `needs(table)` names every table whose counts the estimate reads: a figure can be published only where all of them
    are on the policy's list. `always` names breakdowns without which the indicator says nothing.

    `sentence` says one figure in words: `{value}`, `{gap}`, `{who}`, `{place}` and `{quarter}` may stand in it. `judged` says
    that the value is a disadvantage ratio, above 1 where the group is worse off, so that its card carries a verdict: the
    estimate's notes begin with it, as `dashboard.indicators.disparity` and `dashboard.indicators.verdicts` write them.

    `stratified` is the key of the indicator that is the same ratio within grades put together: where its verdict is
    another one, the card says so. `printed` names the standards that print the same comparison, and whether as it stands
    (`same`) or the other way up (`inverse`). `methods` names the estimators behind it, whose published worked examples
    its card recomputes. `drawn` names a picture of its own, where bars, dots and lines would not do. `whom` names whom an
    unsplit figure is about, where that is one group and not everyone.
    """

    title: str
    definition: str
    numerator: str
    denominator: str
    unit: Unit
    polarity: Literal["higher is better", "lower is better", "nearer to parity is better", "neither"]
    reference_group: str
    standard: str
    source: str
    pillar: Literal["cultural competency", "by-and-for organisations", "workforce"]
    population: str
    estimate: Callable[[ProtectedCounts, DeclaredTable], pl.DataFrame]
    needs: Callable[[DeclaredTable], tuple[DeclaredTable, ...]] = _itself
    breakdowns: tuple[str, ...] = WORKFORCE_BREAKDOWNS
    characteristics: tuple[str | None, ...] = (None, *CHARACTERISTICS)
    always: tuple[str, ...] = ()
    caveats: tuple[str, ...] = ()
    sentence: str = ""
    judged: bool = False
    stratified: str = ""
    printed: tuple[tuple[str, Literal["same", "inverse"]], ...] = ()
    methods: tuple[str, ...] = ()
    drawn: Literal["", "lorenz", "flow", "tiles", "stages", "sessions", "change"] = ""
    whom: str = ""
    key: str = ""
    page: str = ""

    def allows(self, table: DeclaredTable) -> bool:
        """Whether this indicator is defined for that table's columns."""
        if table.population != self.population or table.characteristic not in self.characteristics:
            return False
        return set(self.always) <= set(table.breakdowns) <= set(self.breakdowns)

    def answers(self, table: DeclaredTable, declared: Collection[DeclaredTable]) -> bool:
        """Whether it is defined for that table and every count it reads is on the declared list.

        A figure's own table need not be counted: a rate of appointment is no count, and the stages that it divides are.
        """
        return self.allows(table) and set(self.needs(table)).issubset(declared)


@dataclass(frozen=True)
class Population:
    """A set of people that several indicators count, and the one statement that counts it.

    `cells(cursor, tables)` runs over a records cursor and gives every declared table at once; `reads` names the upload
    tables that it reads, so that a release can say what it was counted from. `breakdowns` are the columns that may split
    it, `protection` the way in which its figures are protected. Where `yearly`, everything secret about it is counted
    anew once a year only, whatever its size; where `collected`, whenever it was collected, and then it stands; where
    `cumulative`, to date, so that its counts can only rise. Where `unkeyed`, its person keys can be worked out by whoever holds the
    uploads, so disclosure keys them. `plain` is the indicator that publishes its counts as they are: the attack
    reads them there. `members(cursor)` lists who is in it, for the attack: `person`, `quarter`, `organisation`, the
    breakdowns and the characteristics; None where it holds nobody. `members_are` names who they are where they are not
    those of the staff list: their secrets are weighed by themselves.
    """

    key: str
    title: str
    definition: str
    reads: tuple[str, ...]
    cells: Callable[..., Cells]
    breakdowns: tuple[str, ...] = WORKFORCE_BREAKDOWNS
    protection: Protection = "people"
    yearly: bool = False
    collected: bool = False
    cumulative: bool = False
    unkeyed: bool = False
    plain: str = ""
    members: Callable[[Cursor], pl.DataFrame] | None = None
    members_are: str = STAFF
