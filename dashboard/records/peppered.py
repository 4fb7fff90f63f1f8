"""Remember which pepper the records were made with: another one would make everybody a stranger."""

import duckdb

from dashboard.records.pepper import Pepper, PepperError
from dashboard.records.schema import read_about, write_about

_NAME = "pepper_fingerprint"
_INVENTED = "demonstration"


def check(cursor: duckdb.DuckDBPyConnection, pepper: Pepper) -> bool:
    """Say whether the records remember a pepper, and refuse any but that one.

    Raises
    ------
    PepperError
        If they remember another.
    """
    remembered = read_about(cursor, _NAME)
    if remembered not in {None, pepper.fingerprint}:
        raise PepperError(
            "These records were made with another pepper, so the same person would get a new pseudonym. "
            "Set EQUITY_MONITOR_PEPPER or EQUITY_MONITOR_PEPPER_FILE to the pepper used before."
        )
    return remembered is not None


def remember(cursor: duckdb.DuckDBPyConnection, pepper: Pepper | None) -> None:
    """Write down the fingerprint of the pepper that the first submission is stored with."""
    if pepper and not check(cursor, pepper):
        write_about(cursor, _NAME, pepper.fingerprint)
        if pepper.for_demonstration:
            write_about(cursor, _INVENTED, "yes")


def is_invented(cursor: duckdb.DuckDBPyConnection) -> bool:
    """Whether the records were begun as a demonstration, with a pepper that is no secret."""
    return read_about(cursor, _INVENTED) is not None
