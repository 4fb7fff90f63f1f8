"""Released pay made up for tests."""

from dashboard.indicators.declared_table import DeclaredTable
from tests.indicators.people import IdentityCounts

MINORITISED = DeclaredTable((), "racially_minoritised")


def pay(population: str) -> IdentityCounts:
    """Typical pay of 30,000 and 32,000, each with a standard error of 1,000; the unknown are too few."""
    amounts = {("yes",): 30_000, ("no",): 32_000}
    return IdentityCounts({MINORITISED.of(population): amounts}, variance=1e6)
