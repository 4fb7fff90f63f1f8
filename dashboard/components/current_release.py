"""The release that every page reads: the current one, in memory, exchanged when a new one is published."""

import logging
from collections.abc import Iterable, Mapping

from dashboard import settings
from dashboard.components.choice import Offer
from dashboard.disclosure import POLICIES
from dashboard.errors import UserError
from dashboard.indicators import discover
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.indicator import Indicator
from dashboard.release import Release, ReleaseError, current

LOG = logging.getLogger(__name__)

NO_RELEASE = "There are no figures to show yet. The people who run this dashboard can publish a release."


def released() -> Release:
    """Give the current release.

    Raises
    ------
    UserError
        If there is none yet, or it cannot be read; paths and remedies go to the log, because a viewer has no use for them.
    """
    try:
        return current(settings.release_path())
    except ReleaseError as fault:
        LOG.warning("%s", fault.message)
        raise UserError(NO_RELEASE) from fault


def indicators() -> Mapping[str, Indicator]:
    """Give every indicator by its key."""
    return discover()


def offer(keys: Iterable[str]) -> Offer:
    """Give what these indicators can be asked of the release; those that it does not hold, nothing."""
    release, known = released(), indicators()
    return Offer(tuple((known[key], release.tables(key)) for key in keys if key in release.indicators()))


def answered(key: str, table: DeclaredTable) -> bool:
    """Whether the release holds an indicator's figures for a table."""
    return table in released().tables(key)


def notice() -> list[str]:
    """Give the lines that stand above every download."""
    manifest, policy = released().manifest, POLICIES["viewer"]
    return [
        f"Equity Monitor, release {manifest.number}. Policy {manifest.policy}.",
        f"Counts are shown from {policy.threshold}, in steps of {policy.base}; rates on {policy.rate_base} people or more.",
        (
            "Figures are adjusted to protect people and may not add up. Status c: confidential, x: not available,"
            " z: does not apply, u: uncertain."
        ),
    ]
