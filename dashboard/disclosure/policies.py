"""The four policies in force, and the tables each may ask for: a privacy budget, so each table must earn its place."""

from itertools import combinations

from dashboard.disclosure.policy import Policy
from dashboard.indicators.declared_table import BREAKDOWNS, DeclaredTable

VERSION = "2026-1"

SINGLE: tuple[tuple[str, ...], ...] = ((), *((name,) for name in BREAKDOWNS))
PAIRS = tuple(combinations(BREAKDOWNS, 2))
VIEWER_PAIRS = (
    ("organisation_type", "region"),
    ("organisation_type", "grade"),
    ("region", "grade"),
    ("grade", "contract_type"),
)
VIEWER_DETAILED = ((), ("grade",), ("region",), ("organisation_type",))


def declare(broad: tuple[tuple[str, ...], ...], detailed: tuple[tuple[str, ...], ...]) -> tuple[DeclaredTable, ...]:
    """List tables: `broad` breakdowns for everyone and for the two coarser levels, `detailed` for the 19 groups."""
    levels = (None, "racially_minoritised", "ethnic_group")
    coarse = (DeclaredTable(breakdowns, level) for breakdowns in broad for level in levels)
    fine = (DeclaredTable(breakdowns, "ethnic_group_detailed") for breakdowns in detailed)
    return (*coarse, *fine)


VIEWER_TABLES = declare(SINGLE + VIEWER_PAIRS, VIEWER_DETAILED)
EVALUATOR_TABLES = declare(SINGLE + PAIRS, SINGLE)

POLICIES: dict[str, Policy] = {
    "viewer": Policy("viewer", VERSION, VIEWER_TABLES),
    "evaluator": Policy("evaluator", VERSION, EVALUATOR_TABLES),
    # Three organisations besides the analyst's own: four, because theirs may be one of them.
    "analyst": Policy("analyst", VERSION, VIEWER_TABLES, min_organisations=4, own_rows_exact=True),
    # Stewards hold the microdata; through the doors for figures they see what viewers see, and nothing else is published.
    "steward": Policy("steward", VERSION, VIEWER_TABLES),
}
