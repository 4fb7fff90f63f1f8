"""The indicators of the programmes, whichever there are: found by their page and not by a list of their keys."""

from dashboard.indicators import discover
from dashboard.indicators.indicator import Indicator
from dashboard.release import Release

PAGES = ("leadership_programme", "network")
"""Pages whose indicators are about programmes."""


def programme_indicators(release: Release) -> tuple[Indicator, ...]:
    """Give those that the release holds, in the order of page and key."""
    return tuple(one for one in discover().values() if one.page in PAGES and one.key in release.indicators())
