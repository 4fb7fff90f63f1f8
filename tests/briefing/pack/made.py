"""A pack of two cohorts beside the release of the network of primes, made once."""

from functools import cache

from dashboard.briefing.pack import pack
from tests.briefing.asked import world_release
from tests.charts.cohorts.found import beside


@cache
def made() -> dict[str, bytes]:
    """Every file of it."""
    return pack(beside(), world_release())
