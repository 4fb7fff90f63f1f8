"""What is counted and how: one folder per page, one file per indicator; counts leave here only as opaque `Cells`."""

from dashboard.indicators.cells import Cells
from dashboard.indicators.declared_table import BREAKDOWNS, CHARACTERISTICS, DeclaredTable
from dashboard.indicators.discovery import discover
from dashboard.indicators.indicator import Indicator, Population, ProtectedCounts, Unit
from dashboard.indicators.populations import POPULATIONS

__all__ = [
    "BREAKDOWNS",
    "CHARACTERISTICS",
    "POPULATIONS",
    "Cells",
    "DeclaredTable",
    "Indicator",
    "Population",
    "ProtectedCounts",
    "Unit",
    "discover",
]
