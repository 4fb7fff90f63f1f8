"""The quarters that the records cover: the same for every population, so that every table has the same rows."""

from dashboard.indicators.cursor import Cursor
from data_models import quarters

_PUBLISHED = """
SELECT DISTINCT year(award_date) || '-Q' || quarter(award_date) AS quarter FROM current_grants
WHERE award_date IS NOT NULL
UNION SELECT DISTINCT quarter::VARCHAR FROM current_partnerships
UNION SELECT DISTINCT quarter::VARCHAR FROM current_seats ORDER BY quarter
"""

YEAR = 4
"""Quarters in a year."""


def covered(cursor: Cursor) -> tuple[str, ...]:
    """Every quarter from the first to the last for which there is a workforce return, oldest first.

    Where there is none at all, those of grants, partnerships and seats, so that a funder can begin with those alone.
    """
    found = returned(cursor) or [str(one) for one in cursor.execute(_PUBLISHED).pl()["quarter"].to_list()]
    return quarters.span(found[0], found[-1]) if found else ()


def short_of(cursor: Cursor, needed: int, table: str = "workforce") -> dict[str, str]:
    """The quarters up to which there are not so many quarters of returns in a row, and the sentence that says so.

    Parameters
    ----------
    cursor
        A cursor over the records.
    needed
        How many quarters of returns.
    table
        Which upload table they are of.
    """
    found = set(returned(cursor, table))
    short = (one for one in covered(cursor) if not {quarters.shift(one, -back) for back in range(needed)} <= found)
    return dict.fromkeys(
        short, f"This needs {needed} quarters of returns in a row, and there are not as many up to here."
    )


def returned(cursor: Cursor, table: str = "workforce") -> list[str]:
    """Every quarter for which any organisation has sent an upload table, oldest first."""
    query = f"SELECT DISTINCT quarter::VARCHAR AS quarter FROM current_{table} ORDER BY quarter"  # noqa: S608 - declared
    return [str(one) for one in cursor.execute(query).pl()["quarter"].to_list()]
