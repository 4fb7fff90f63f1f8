"""The shipped tables of published wordings and codes of ethnic groups, folded for looking up; each row says its source."""

import csv
from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from data_models.ethnic_wording import key, loose

FOLDER = Path(__file__).parent / "reference"
EDITION = "2026-11-27"
"""Edition of the three tables; it changes with every change of a meaning."""
ASK = ""
"""The label of a wording that means more than one group, or none: a person has to say."""


@dataclass(frozen=True)
class Wordings:
    """Wordings folded for looking up.

    Parameters
    ----------
    alone
        Key -> label, for a wording that stands by itself.
    under
        (Broad group, key) -> label, for a wording that needs the broad group before or after it.
    headings
        Loose key of a name of a broad group -> the broad group.
    """

    alone: dict[str, str]
    under: dict[tuple[str, str], str]
    headings: dict[str, str]


@cache
def wordings() -> Wordings:
    """Read the tables of wordings; a loose key is there only where it leads to one label."""
    alone: dict[str, set[str]] = defaultdict(set)
    under: dict[tuple[str, str], set[str]] = defaultdict(set)
    for row in table("ethnicity_spellings"):
        folded = key(row["spelling"])
        if row["under"]:
            under[row["under"], folded].add(row["label"])
        else:
            alone[folded].add(row["label"])
    headings = {loose(key(row["heading"])): row["broad_group"] for row in table("ethnicity_headings")}
    loosened = _loosened(alone) | {folded: label for folded, (label,) in alone.items()}
    pairs = {place: label for place, (label,) in under.items()}
    free: dict[tuple[str, str], set[str]] = defaultdict(set)
    for (broad, folded), label in pairs.items():
        free[broad, loose(folded)].add(label)
    return Wordings(
        loosened, {place: min(labels) for place, labels in free.items() if len(labels) == 1} | pairs, headings
    )


def _loosened(alone: dict[str, set[str]]) -> dict[str, str]:
    found: dict[str, set[str]] = defaultdict(set)
    for folded, labels in alone.items():
        found[loose(folded)] |= labels
    return {folded: min(labels) for folded, labels in found.items() if len(labels) == 1}


@cache
def codes() -> dict[str, dict[str, str]]:
    """Give every published code in capitals, with its label in each frame that has it."""
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for row in table("ethnicity_codes"):
        found[row["code"]][row["frame"]] = row["label"]
    return dict(found)


def frames() -> tuple[str, ...]:
    """Name every frame whose codes are known, in alphabetical order."""
    return tuple(sorted({frame for known in codes().values() for frame in known}))


def table(name: str) -> list[dict[str, str]]:
    """Read one of the tables as it is shipped, with the columns that say where each row comes from."""
    with (FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
