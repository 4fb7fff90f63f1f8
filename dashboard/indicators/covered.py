"""The quarters that the records cover: the same for every population, so that every table has the same rows."""

from dashboard.indicators.cursor import Cursor
from data_models import quarters

_SPAN = """
SELECT DISTINCT quarter::VARCHAR AS quarter FROM current_workforce ORDER BY quarter
"""

YEAR = 4
"""Quarters in a year."""


def covered(cursor: Cursor) -> tuple[str, ...]:
    """Every quarter from the first to the last for which there is a workforce return, oldest first."""
    found = _with_returns(cursor)
    return quarters.span(found[0], found[-1]) if found else ()


def short_of(cursor: Cursor, needed: int) -> dict[str, str]:
    """The quarters up to which there are not so many quarters of returns in a row, and the sentence that says so."""
    found = set(_with_returns(cursor))
    short = (one for one in covered(cursor) if not {quarters.shift(one, -back) for back in range(needed)} <= found)
    return dict.fromkeys(
        short, f"This needs {needed} quarters of returns in a row, and there are not as many up to here."
    )


def _with_returns(cursor: Cursor) -> list[str]:
    return [str(one) for one in cursor.execute(_SPAN).pl()["quarter"].to_list()]
