"""Lay what the sender decided over the cells of a file, and say what was changed."""

from collections.abc import Mapping
from dataclasses import replace

import polars as pl

from dashboard.ingest.choices import Choices
from dashboard.ingest.problem import Problem
from dashboard.ingest.reading.landing import Landed
from dashboard.ingest.respelling import respelled


def overlaid(landed: Landed, places: Mapping[str, int], choices: Choices) -> tuple[Landed, tuple[Problem, ...]]:
    """Give the cells as the sender decided, and one notice for each kind of change.

    Parameters
    ----------
    landed
        The cells as read.
    places
        Column of the table -> its place among the cells.
    choices
        What was decided; rows are left out first, then single cells are changed, then spellings.
    """
    landed, left = _without_rows(landed, choices.rows_out)
    notices = [*left]
    for name, edits in _by_column(choices).items():
        if name in places:
            landed, found = _edited(landed, places[name], name, edits)
            notices += found
    for name, spellings in choices.spellings.items():
        if name in places and spellings:
            column, found = respelled(landed.cells[f"c{places[name]}"], name, spellings)
            landed, notices = _with(landed, column), [*notices, *found]
    return landed, tuple(notices)


def _without_rows(landed: Landed, lines: frozenset[int]) -> tuple[Landed, list[Problem]]:
    if not lines:
        return landed, []
    kept = ~landed.lines.is_in(sorted(lines))
    ragged = tuple(problem for problem in landed.problems if problem.row not in lines)
    gone = landed.cells.height - int(kept.sum()) + len(landed.problems) - len(ragged)
    words = f"{gone} row{' was' if gone == 1 else 's were'} left out, because you said so."
    slim = replace(landed, cells=landed.cells.filter(kept), lines=landed.lines.filter(kept), problems=ragged)
    return slim, [Problem(None, None, None, "Bad file", words, gone, "chosen rows out")] if gone else []


def _by_column(choices: Choices) -> dict[str, dict[int, str]]:
    found: dict[str, dict[int, str]] = {}
    for (line, name), text in choices.cells.items():
        found.setdefault(name, {})[line] = text
    return found


def _edited(landed: Landed, place: int, name: str, edits: Mapping[int, str]) -> tuple[Landed, list[Problem]]:
    where = landed.lines.is_in(list(edits)).arg_true()
    if not len(where):
        return landed, []
    texts = [edits[line] or None for line in landed.lines.gather(where).to_list()]
    column = landed.cells[f"c{place}"].scatter(where, pl.Series(texts, dtype=pl.String))
    number = len(where)
    words = f"{number} cell{'' if number == 1 else 's'} of {name} changed, because you said so."
    return _with(landed, column), [Problem(None, name, None, "Bad value", words, number, "chosen cells")]


def _with(landed: Landed, column: pl.Series) -> Landed:
    return replace(landed, cells=landed.cells.with_columns(column))
