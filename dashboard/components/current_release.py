"""The release that a page reads: the current one, or the earlier one that the address names; in memory, shared by all."""

import logging
from collections.abc import Iterable, Mapping

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx

from dashboard import settings
from dashboard.components.choice import Offer
from dashboard.errors import UserError
from dashboard.indicators import discover
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.indicator import Indicator
from dashboard.release import Release, ReleaseError, current, kept

LOG = logging.getLogger(__name__)

NO_RELEASE = "There are no figures to show yet. The people who run this dashboard can publish a release."

ADDRESS = "release"
"""The name in the address."""


def newest() -> Release:
    """Give the current release, whatever the address says.

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


def released() -> Release:
    """Give the release that the address names, where it names one that is kept, and otherwise the current one.

    Raises
    ------
    UserError
        As `newest`.
    """
    text, now = asked(), newest()
    number = int(text) if text.isascii() and text.isdigit() and len(text) < 9 else 0
    if number in (0, now.manifest.number):
        return now
    try:
        return kept(settings.release_path(), number)
    except ReleaseError:
        return now


def asked() -> str:
    """Give what the address says of a release; nothing where it says nothing."""
    return st.query_params.get(ADDRESS, "") if get_script_run_ctx(suppress_warning=True) else ""


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
    """Give the lines that stand above every download: the release's own rules, which may have changed since."""
    manifest = released().manifest
    rules = manifest.rules
    return [
        f"Equity Monitor, release {manifest.number}. Policy {manifest.policy}.",
        (
            f"Counts are shown from {rules['threshold']}, in steps of {rules['base']};"
            f" rates on {rules['rate_base']} people or more."
        ),
        (
            "Figures are adjusted to protect people and may not add up. Status c: confidential, x: not available,"
            " z: does not apply, u: uncertain."
        ),
    ]
