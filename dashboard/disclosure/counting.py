"""Count whatever tables are wanted, population by population, and protect each of them once."""

from collections.abc import Sequence

from dashboard.disclosure.policy import Policy
from dashboard.disclosure.protect import protect
from dashboard.disclosure.protected_counts import ProtectedCounts
from dashboard.disclosure.sticky import Keyring
from dashboard.indicators import POPULATIONS
from dashboard.indicators.cursor import Cursor
from dashboard.indicators.declared_table import DeclaredTable


def count(cursor: Cursor, tables: Sequence[DeclaredTable], policy: Policy, pepper: Keyring) -> ProtectedCounts:
    """Count and protect tables of any populations.

    Parameters
    ----------
    cursor
        A cursor over the records.
    tables
        On the policy's list; at least one.
    policy, pepper
        The rules, and the source of the keys.
    """
    wanted = {key: [table for table in tables if table.population == key] for key in POPULATIONS}
    return ProtectedCounts.together(
        protect(POPULATIONS[key].cells(cursor, of), of, policy, pepper) for key, of in wanted.items() if of
    )
