"""One measure before and after, and which moves are worth a line."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

WORTH_A_LINE = 0.5
"""Points or people: figures are shown whole, so a smaller move would read as none."""

YES = "yes"


@dataclass(frozen=True)
class Shown:
    """One figure that may be shown: indicator's key, title and unit, group, quarter, value, and people it rests on."""

    key: str
    title: str
    unit: str
    group: tuple[str, ...]
    quarter: str
    value: float
    base: int | None


@dataclass(frozen=True)
class Move:
    """One measure with a file and without it.

    Parameters
    ----------
    key, title, unit, group
        Which measure, of whom.
    since
        The quarter of the figure before: the file's own where there is one already, else the last one.
    before, after
        Values in the unit; before is None where nothing was shown.
    base
        People that a share is of.
    """

    key: str
    title: str
    unit: str
    group: tuple[str, ...]
    since: str | None
    before: float | None
    after: float
    base: int | None = None

    @property
    def by(self) -> float:
        """How far it moves, in its unit."""
        return 0.0 if self.before is None else self.after - self.before

    @property
    def points(self) -> float:
        """How far a share moves, in percentage points; nought for what is no share."""
        return abs(self.by) if self.unit == "per cent" and self.before is not None else 0.0


def moves(before: Sequence[Shown], after: Sequence[Shown], quarter: str) -> tuple[Move, ...]:
    """Pair the figures of a quarter with what was shown of it, or of the quarter before it.

    The share of people who are not minoritised, or not known, says the same as another line, and is left out.
    """
    told = _latest(before, quarter)
    wanted = [one for one in after if one.quarter == quarter and one.group[-1:] in {(), (YES,)}]
    found = ((one, told.get((one.key, one.group))) for one in wanted)
    return tuple(
        Move(
            one.key,
            one.title,
            one.unit,
            one.group,
            old.quarter if old else None,
            old.value if old else None,
            one.value,
            one.base,
        )
        for one, old in found
    )


def _latest(before: Sequence[Shown], quarter: str) -> Mapping[tuple[str, tuple[str, ...]], Shown]:
    """Give the last figure up to a quarter, of each measure and group."""
    earlier = sorted((one for one in before if one.quarter <= quarter), key=lambda one: one.quarter)
    return {(one.key, one.group): one for one in earlier}


def worth_a_line(found: Sequence[Move]) -> list[Move]:
    """Give the moves that would be seen, the largest share first; what was not shown before comes last."""
    seen = [one for one in found if one.before is not None and abs(one.by) >= WORTH_A_LINE]
    return sorted(seen, key=lambda one: -one.points)
