"""Which groups of a file are compared: one with its reference."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from dashboard.errors import UserError

KNOWN_REFERENCES = (
    "reference", "ref", "white", "white british", "not racially minoritised", "men", "man", "male", "males",
    "comparison", "control", "placebo", "others", "other", "no", "false", "0",
)  # fmt: skip
"""Names by which a reference group goes, likeliest first."""

OTHERS = "all other groups"


@dataclass(frozen=True)
class Comparison:
    """A group and its reference among the rows of a file.

    Parameters
    ----------
    group, reference
        Their names.
    names
        Every group of the file, in alphabetical order.
    labels
        The group of each row.
    """

    group: str
    reference: str
    names: tuple[str, ...]
    labels: npt.NDArray[np.str_]

    @property
    def in_group(self) -> npt.NDArray[np.bool_]:
        """Which rows are the group's."""
        return np.asarray(self.labels != self.reference if self.group == OTHERS else self.labels == self.group)

    @property
    def in_reference(self) -> npt.NDArray[np.bool_]:
        """Which rows are the reference group's."""
        return np.asarray(self.labels == self.reference)


def compared(labels: Sequence[str], group: str = "", reference: str = "") -> Comparison:
    """Choose the group and its reference.

    Parameters
    ----------
    labels
        The group of each row.
    group
        The group asked for; otherwise the other one of two, or all but the reference together.
    reference
        The reference asked for; otherwise one that is called so, or else the largest group.

    Raises
    ------
    UserError
        If there is one group only, or one that was asked for is not there.
    """
    sizes = Counter(labels)
    names = tuple(sorted(sizes))
    if len(names) < 2:
        raise UserError(f"There is one group only, {names[0]}; a comparison needs two or more in the column group.")
    own = _named(group, names) if group else ""
    chosen = _named(reference, names) if reference else _reference(sizes, own)
    if own == chosen:
        raise UserError(f"{own} cannot be compared with itself; choose another --reference.")
    rest = [name for name in names if name != chosen]
    return Comparison(own or (rest[0] if len(rest) == 1 else OTHERS), chosen, names, np.asarray(labels, dtype=np.str_))


def _named(wanted: str, names: tuple[str, ...]) -> str:
    for name in names:
        if name.casefold() == wanted.strip().casefold():
            return name
    raise UserError(f"There is no group {wanted}; the groups are {', '.join(names)}.")


def _reference(sizes: Counter[str], group: str) -> str:
    others = sorted(name for name in sizes if name != group)
    known = [name for name in others if name.casefold() in KNOWN_REFERENCES]
    if known:
        return min(known, key=lambda name: KNOWN_REFERENCES.index(name.casefold()))
    return max(others, key=lambda name: sizes[name])
