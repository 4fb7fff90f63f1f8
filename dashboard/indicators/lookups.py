"""Classifications as small tables that a statement can join: uploaded label to group, spelling to job family."""

from collections.abc import Sequence

import polars as pl

from data_models import CLASSIFICATIONS
from data_models.classifications import ETHNIC_GROUPS

Parameters = list[str | int | None]
Step = tuple[str, Parameters]
"""A step of a WITH clause, and its parameters."""


def ethnic_labels() -> Step:
    """Write the `labels` step: uploaded label, and the number of the group it belongs to at each level of detail.

    Someone whose employer holds only a broad group has no detailed one; the broad levels still count them.
    """
    columns = ("racially_minoritised", "ethnic_group", "ethnic_group_detailed")
    rows = [
        (label, *(place(column, group) for column, group in zip(columns, (minoritised, broad, label), strict=True)))
        for label, broad, minoritised in ETHNIC_GROUPS
    ]
    return _values(f"labels(uploaded, {', '.join(columns)})", rows)


def job_families() -> Step:
    """Write the steps `families` (every accepted spelling) and `other_family` (what any other spelling counts as)."""
    families = CLASSIFICATIONS["job_family"]
    spellings = {code.casefold(): code for code in families.codes} | dict(families.aliases)
    rows = [(spelling, place("job_family", code)) for spelling, code in spellings.items()]
    listed, parameters = _values("families(spelling, code)", rows)
    other, last = _values("other_family(code)", [(len(families.codes) - 1,)])
    return f"{listed}, {other}", parameters + last


def place(column: str, code: str) -> int | None:
    """A code's place in its classification, from nought; None where it is not in it."""
    codes = CLASSIFICATIONS[column].codes
    return codes.index(code) if code in codes else None


def code_at(column: str) -> pl.Expr:
    """Put codes back in the place of the numbers that `place` gives, in the column named after the classification."""
    codes = dict(enumerate(CLASSIFICATIONS[column].codes))
    return pl.col(column).replace_strict(codes, default=None, return_dtype=pl.String)


def _values(name: str, rows: Sequence[tuple[str | int | None, ...]]) -> Step:
    marks = ", ".join(f"({', '.join('?' * len(row))})" for row in rows)
    return f"{name} AS (VALUES {marks})", [value for row in rows for value in row]
