"""Why a measure moves: what happened to how many people, the commonest first."""

import polars as pl

from dashboard.preview.move import Move
from dashboard.preview.people import (
    CHANGED_ETHNICITY,
    CHANGED_GRADE,
    FOUND_ETHNICITY,
    JOINED,
    LEFT,
    LOST_ETHNICITY,
    UNTRACED,
    People,
)

MOST = 2
"""Causes that a sentence names."""

CAUSES: tuple[tuple[pl.Expr, str, str], ...] = (
    (LOST_ETHNICITY, "row lost its ethnicity", "rows lost their ethnicity"),
    (UNTRACED, "person is not in this file", "people are not in this file"),
    (FOUND_ETHNICITY, "ethnicity is known now", "ethnicities are known now"),
    (LEFT, "person left", "people left"),
    (JOINED, "person joined", "people joined"),
    (CHANGED_ETHNICITY, "person is in another ethnic group", "people are in another ethnic group"),
    (CHANGED_GRADE, "person is on another grade", "people are on another grade"),
)


def reason(move: Move, people: People | None) -> str:
    """Say why, for example `because 12 rows lost their ethnicity`; blank where nothing can be said.

    Parameters
    ----------
    move
        The measure; a grade in its group narrows whom to look at.
    people
        The people before and after.
    """
    if people is None:
        return ""
    grade = move.group[0] if len(move.group) > 1 else None
    mine = pl.lit(value=True) if grade is None else (pl.col("grade") == grade) | (pl.col("grade_before") == grade)
    causes = CAUSES if grade else CAUSES[:-1]
    counted = [(people.count(mine.fill_null(value=False) & which), one, more) for which, one, more in causes]
    found = sorted((each for each in counted if each[0]), key=lambda each: -each[0])[:MOST]
    said = [f"{number:,} {one if number == 1 else more}" for number, one, more in found]
    return f"because {' and '.join(said)}" if said else ""
