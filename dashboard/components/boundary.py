"""The one place where faults stop: a person sees what to do, never a traceback and never a data value."""

import logging
import os
import secrets
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import streamlit as st

from dashboard.components.session import has_ended
from dashboard.errors import UserError

LOG = logging.getLogger(__name__)


@contextmanager
def boundary(*, anybody: bool = False) -> Iterator[None]:
    """Show a fault as words, and nothing at all to somebody whose session has ended, unless it is for `anybody`.

    What a person caused is said as it is, because its message was written for them. Anything else gets a reference that
    stands beside the fault's kind and place in the server's log, and no other word about it. Streamlit's own control
    flow (rerun, stop, page switch) passes through, because it is not an `Exception`.
    """
    try:
        if not anybody and has_ended():  # a fragment runs without the entrypoint, and so past its gate
            st.rerun()
        yield
    except UserError as fault:
        st.warning(fault.message, icon=":material/info:")
    except Exception as fault:  # noqa: BLE001  the one place of a page where every fault becomes words
        reference = secrets.token_hex(3)
        LOG.error("page failed, reference %s: %s", reference, described(fault))  # noqa: TRY400  see `described`
        st.error(
            f"Please try again. If it happens again, tell the people who run this dashboard the reference {reference}.",
            title="Something went wrong",
            icon=":material/error:",
        )


def described(fault: Exception) -> str:
    """Give a fault's kind and where it arose, and its message only to developers: it may hold a value from a file."""
    if os.environ.get("EQUITY_MONITOR_DEBUG"):
        return "".join(traceback.format_exception(fault))
    frames = traceback.extract_tb(fault.__traceback__)
    return " < ".join([type(fault).__name__, *(f"{Path(one.filename).name}:{one.lineno}" for one in reversed(frames))])
