"""Everybody who was ever in post, one entry for each spell of work."""

from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sample_data.draw import Flags

Column = NDArray[Any]


@dataclass
class Roster:
    """Parallel arrays, one entry per spell.

    Columns: `person` (number of the pseudonym; a returner keeps it), `organisation`, `region`, `grade`, `ethnic` (of
    the 19, known to the generator even where the employer does not know it), `silent_until` (quarter number from which
    ethnicity is stated), `gender`, `born`, `disability`, `family`, `team`, `contract`, `fte`, `pay` (a person's own
    factor), `international`, `started`, `left` (NaT while in post), `reason`, `graduated` (day a leadership programme
    was completed, NaT if never), `enrolled` (whether ever offered a programme place).
    """

    columns: dict[str, Column] = field(default_factory=dict)

    def __getitem__(self, name: str) -> Column:
        """Give one column."""
        return self.columns[name]

    def __len__(self) -> int:
        """Count the spells."""
        return len(next(iter(self.columns.values()), ()))

    def append(self, more: "Roster") -> None:
        """Add spells at the end."""
        if not self.columns:
            self.columns = dict(more.columns)
        else:
            self.columns = {name: np.concatenate([old, more[name]]) for name, old in self.columns.items()}

    def take(self, which: Flags | Column) -> "Roster":
        """Copy some spells, in their order."""
        return Roster({name: column[which] for name, column in self.columns.items()})

    @property
    def in_post(self) -> Flags:
        """Which spells have not ended."""
        return np.isnat(self["left"])
