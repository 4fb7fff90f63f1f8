"""The definition cards of the workbench's charts, and the published examples of the arithmetic behind them."""

from collections.abc import Sequence
from typing import Any

from dashboard.charts.cohorts import Named
from dashboard.charts.cohorts.definitions import definitions
from dashboard.components.board.proofs import proofs_of
from dashboard.indicators.glossary import GLOSSARY

METHODS = {
    "promoted": ("matching", "difference", "ratio", "e_value"),
    "left": ("matching", "difference", "ratio", "e_value"),
    "balance": ("balance",),
    "above_front_line": ("difference_in_differences",),
    "promoted_in_quarter": ("difference_in_differences",),
    "waiting_promoted": ("survival",),
    "waiting_left": ("survival",),
}
"""Card -> the estimators behind it."""


def cards(named: Sequence[Named]) -> dict[str, Any]:
    """Write the message with every card's definition and proofs; a balance card for each cohort has the same."""
    written = definitions(named[0].comparison.matched_on)
    alike = {f"balance_{number}": "balance" for number in range(1, len(named))}
    return {
        "glossary": GLOSSARY,
        "definitions": {key: written[alike.get(key, key)] for key in (*METHODS, *alike)},
        "proofs": {key: proofs_of(METHODS[alike.get(key, key)]) for key in (*METHODS, *alike)},
    }
