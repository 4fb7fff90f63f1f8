"""Find the indicators: the folder is the page, the file name is the key."""

import importlib
import pkgutil
from dataclasses import replace
from functools import cache
from pathlib import Path

from dashboard.indicators.indicator import Indicator

NOT_PAGES = ("cohorts", "populations")
"""Folders beside the pages."""


@cache
def discover() -> dict[str, Indicator]:
    """Give every indicator by its key, in the order of page and file name.

    Raises
    ------
    TypeError
        If a file in a page's folder holds no `INDICATOR`.
    ValueError
        If two pages hold a file of the same name.
    """
    found: dict[str, Indicator] = {}
    for page in sorted(_pages()):
        for key in sorted(module.name for module in pkgutil.iter_modules([str(Path(__file__).parent / page)])):
            if key in found:
                raise ValueError(f"two indicators are called {key}: on {found[key].page} and {page}")
            found[key] = _load(page, key)
    return found


def _pages() -> list[str]:
    found = pkgutil.iter_modules([str(Path(__file__).parent)])
    return [module.name for module in found if module.ispkg and module.name not in NOT_PAGES]


def _load(page: str, key: str) -> Indicator:
    indicator = getattr(importlib.import_module(f"dashboard.indicators.{page}.{key}"), "INDICATOR", None)
    if not isinstance(indicator, Indicator):
        raise TypeError(f"dashboard/indicators/{page}/{key}.py holds no INDICATOR")
    return replace(indicator, key=key, page=page)
