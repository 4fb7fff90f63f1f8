"""The one place where faults stop: a person sees what to do, never a traceback and never a data value."""

import logging
import secrets
from collections.abc import Iterator
from contextlib import contextmanager

import streamlit as st

from dashboard.errors import UserError

LOG = logging.getLogger(__name__)


@contextmanager
def boundary() -> Iterator[None]:
    """Show a fault as words.

    What a person caused is said as it is, because its message was written for them. Anything else gets a reference that
    stands beside the traceback in the server's log, and no other word about it. Streamlit's own control flow (rerun,
    stop, page switch) passes through, because it is not an `Exception`.
    """
    try:
        yield
    except UserError as fault:
        st.warning(fault.message, icon=":material/info:")
    except Exception:
        reference = secrets.token_hex(3)
        LOG.exception("page failed, reference %s", reference)
        st.error(
            f"Please try again. If it happens again, tell the people who run this dashboard the reference {reference}.",
            title="Something went wrong",
            icon=":material/error:",
        )
