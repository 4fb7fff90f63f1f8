"""What a comparison found: released counts of both sides, and what follows from them."""

from dataclasses import dataclass
from typing import Literal

from dashboard.disclosure.cohorts.cohort import Cohort
from dashboard.disclosure.survival import LifeTable

Verdict = Literal["difference shown", "no large difference", "cannot tell yet"]


@dataclass(frozen=True)
class Range:
    """A number with the ends of its interval; None where it is not shown."""

    value: float | None
    lower: float | None = None
    upper: float | None = None


NOTHING = Range(None)


@dataclass(frozen=True)
class Side:
    """One side of a comparison in released counts of people; None where they are not shown."""

    events: float | None
    people: float | None

    @property
    def share(self) -> float | None:
        """Per cent of the people, to the nearest whole one."""
        if self.events is None or not self.people:
            return None
        return float(min(round(100 * self.events / self.people), 100))


@dataclass(frozen=True)
class Outcome:
    """What became of members and of people alike within a year of the course's end.

    Parameters
    ----------
    key, title
        Its name, and what is counted in words.
    members, comparators
        Both sides.
    difference
        Percentage points, the first share less the second.
    ratio
        The first share over the second.
    e_value, e_value_bound
        How strongly something not measured would have to go with both, to explain the ratio away, and to move its
        interval to 1.
    verdict
        In words.
    more
        How many more members it would take to show a difference: as large as the one found, or where none could be worked
        out, of `difference_sought` points.
    """

    key: str
    title: str
    members: Side
    comparators: Side
    difference: Range
    ratio: Range
    e_value: float | None
    e_value_bound: float | None
    verdict: Verdict
    more: int | None
    sentence: str
    wrong_if: str


@dataclass(frozen=True)
class Balance:
    """How alike the two sides were in one value of one thing, before matching and after: standardised differences."""

    column: str
    code: str
    matched: bool
    before: Range
    after: Range


@dataclass(frozen=True)
class Moment:
    """One quarter of an event study: how much more the members' share has changed since the quarter of entry, in points.

    Parameters
    ----------
    at
        Quarters before entry (below 0), 0 for entry itself, or quarters after the end of the course (above 0).
    members, comparators
        Both sides at that quarter.
    """

    at: int
    members: Side
    comparators: Side
    change: Range


@dataclass(frozen=True)
class Study:
    """Difference in differences of one share."""

    key: str
    title: str
    moments: tuple[Moment, ...]
    drifting: bool | None
    verdict: Verdict
    sentence: str
    before: str


@dataclass(frozen=True)
class Curves:
    """Both sides followed from the end of the course: protected life tables."""

    key: str
    title: str
    members: LifeTable
    comparators: LifeTable
    difference: Range
    verdict: Verdict
    sentence: str


@dataclass(frozen=True)
class Flow:
    """How many of a cohort the comparison is of, step by step, in released counts of people."""

    started: float | None
    found: float | None
    at_end: float | None
    matched: float | None
    comparators: float | None
    each: int


@dataclass(frozen=True)
class Comparison:
    """One cohort compared.

    Parameters
    ----------
    cohort
        Which.
    policy
        Name and version of the policy.
    quarters
        First and last quarter of the returns that it is made from.
    flow
        How many people it is of.
    refusal
        Why there is no comparison beyond the count of people; empty where there is one.
    matched_on
        What the two sides have in common.
    """

    cohort: Cohort
    policy: str
    quarters: tuple[str, str]
    flow: Flow
    refusal: str = ""
    matched_on: tuple[str, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    balance: tuple[Balance, ...] = ()
    studies: tuple[Study, ...] = ()
    curves: tuple[Curves, ...] = ()
