"""Staff in post with what they are paid, one by one: what typical pay is worked out from, inside disclosure control."""

from collections.abc import Callable, Sequence
from typing import Literal

import polars as pl

from dashboard.indicators.cells import Cells
from dashboard.indicators.covered import covered
from dashboard.indicators.cursor import Cursor
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.lookups import code_at, ethnic_labels
from dashboard.indicators.populations.staff_in_post import IN_POST

PAID = f"{IN_POST} AND salary > 0"
"""Which rows are staff whose pay counts: in post, neither trustee nor volunteer, with a salary."""

WHO = (
    "Staff in post at the end of the quarter, by full-time equivalent salary a year, so that hours do not pose as pay. "
    "Trustees and volunteers are left out. Returns do not say who was on leave at reduced pay, so they are counted."
)
"""Who is counted, and where that differs from the statutory calculation."""

_LEVELS = ("racially_minoritised", "ethnic_group")


def paid(key: str, protection: Literal["pay", "mean pay"]) -> Callable[[Cursor, Sequence[DeclaredTable]], Cells]:
    """Make the listing of pay for a population.

    Parameters
    ----------
    key
        Of the population.
    protection
        Whether medians or means are made of it.

    Returns
    -------
    callable
        Gives `Cells` with one row per person: `quarter`, `organisation_id`, `person_key`, `amount` (GBP a year) and the
        characteristics; only of the quarters in which pay is worked out anew, which is the same whatever the tables.
    """

    def cells(cursor: Cursor, _: Sequence[DeclaredTable]) -> Cells:
        span = covered(cursor)
        return Cells(key, _listed(cursor, span[0] if span else ""), span, yearly=True, protection=protection)

    return cells


def _listed(cursor: Cursor, first: str) -> pl.DataFrame:
    labels, parameters = ethnic_labels()
    levels = ", ".join(f"labels.{name}" for name in _LEVELS)
    query = f"""WITH {labels} SELECT quarter::VARCHAR AS quarter, organisation_id::VARCHAR AS organisation_id, person_key,
        salary::DOUBLE AS amount, {levels}
    FROM current_workforce LEFT JOIN labels ON labels.uploaded = current_workforce.ethnic_group::VARCHAR
    WHERE {PAID} AND (quarter::VARCHAR LIKE '%Q1' OR quarter::VARCHAR = ?)"""  # noqa: S608 - constants
    return cursor.execute(query, [*parameters, first]).pl().with_columns(map(code_at, _LEVELS))
