"""Count whatever tables are wanted, population by population, and protect each of them once."""

from collections.abc import Sequence

from dashboard.disclosure.policy import Policy
from dashboard.disclosure.protect import protect
from dashboard.disclosure.protected_counts import ProtectedCounts
from dashboard.disclosure.sticky import Keyring
from dashboard.indicators import POPULATIONS
from dashboard.indicators.cells import Cells
from dashboard.indicators.cursor import Cursor, Remembering
from dashboard.indicators.declared_table import DeclaredTable

QUARTERS = 4


def count(
    cursor: Cursor, tables: Sequence[DeclaredTable], policy: Policy, pepper: Keyring, *, years: int | None = None
) -> ProtectedCounts:
    """Count and protect tables of any populations.

    Parameters
    ----------
    cursor
        A cursor over the records.
    tables
        On the policy's list; at least one.
    policy, pepper
        The rules, and the source of the keys.
    years
        Count the newest quarter, and those whole years before it, so many in all; without it, every quarter. For what is
        public only: whatever is counted anew from time to time needs every quarter.
    """
    asked = Remembering(cursor)
    wanted = {key: [table for table in tables if table.population == key] for key in POPULATIONS}
    return ProtectedCounts.together(
        protect(_whole_years(POPULATIONS[key].cells(asked, of), years), of, policy, pepper)
        for key, of in wanted.items()
        if of
    )


def _whole_years(cells: Cells, years: int | None) -> Cells:
    if years is not None:
        cells.quarters = cells.quarters[::-1][: years * QUARTERS : QUARTERS][::-1]
    return cells
