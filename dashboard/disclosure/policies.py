"""The four policies in force, and the tables each may ask for: a privacy budget, so each table must earn its place."""

from collections.abc import Sequence
from itertools import combinations

from dashboard.disclosure.policy import Policy
from dashboard.indicators.declared_table import BREAKDOWNS, DeclaredTable

VERSION = "2026-1"

Breakdowns = tuple[str, ...]

SINGLE: tuple[Breakdowns, ...] = ((), *((name,) for name in BREAKDOWNS))
PAIRS: tuple[Breakdowns, ...] = tuple(combinations(BREAKDOWNS, 2))
VIEWER_PAIRS: tuple[Breakdowns, ...] = (
    ("organisation_type", "region"),
    ("organisation_type", "grade"),
    ("region", "grade"),
    ("grade", "contract_type"),
)
BROAD = ("racially_minoritised", "ethnic_group")
VIEWER_DETAILED: tuple[Breakdowns, ...] = ((), ("organisation_type",))
EVALUATOR_BROAD = (*SINGLE, ("organisation_type", "grade"))


def declare(
    everyone: Sequence[Breakdowns], broad: Sequence[Breakdowns], detailed: Sequence[Breakdowns]
) -> tuple[DeclaredTable, ...]:
    """List tables.

    Parameters
    ----------
    everyone
        Breakdowns for people altogether: a colleague knows these numbers anyway.
    broad
        Those of them that may be split by the two coarser levels of ethnicity as well.
    detailed
        Those that may be split by the 19 groups.
    """
    levels = ((None, everyone), *((level, broad) for level in BROAD), ("ethnic_group_detailed", detailed))
    return tuple(
        DeclaredTable(breakdowns, level) for breakdowns in everyone for level, chosen in levels if breakdowns in chosen
    )


VIEWER_TABLES = declare(SINGLE + VIEWER_PAIRS, SINGLE, VIEWER_DETAILED)
EVALUATOR_TABLES = declare(SINGLE + PAIRS, EVALUATOR_BROAD, VIEWER_DETAILED)

POLICIES: dict[str, Policy] = {
    "viewer": Policy("viewer", VERSION, VIEWER_TABLES),
    "evaluator": Policy("evaluator", VERSION, EVALUATOR_TABLES),
    # Three organisations besides the analyst's own: four, because theirs may be one of them.
    "analyst": Policy("analyst", VERSION, VIEWER_TABLES, min_organisations=4, own_rows_exact=True),
    # Stewards hold the microdata; through the doors for figures they see what viewers see, and nothing else is published.
    "steward": Policy("steward", VERSION, VIEWER_TABLES),
}
