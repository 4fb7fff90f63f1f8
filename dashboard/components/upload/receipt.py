"""The receipt: proof of what was stored, kept on the page until the next file."""

import streamlit as st

from dashboard.ingest import Report
from dashboard.records import Receipt

_KEPT = "receipt"


def keep_receipt(report: Report, receipt: Receipt) -> None:
    """Remember a receipt over the rerun that empties the uploader."""
    numbers = receipt.submissions
    span = f"{numbers[0]}" if len(numbers) == 1 else f"{numbers[0]} to {numbers[-1]}"
    replaced = f" They replace {len(receipt.replaced)} earlier ones." if receipt.replaced else ""
    st.session_state[_KEPT] = (
        f"**{report.file}**: {receipt.rows:,} rows stored as submission{'' if len(numbers) == 1 else 's'} {span}."
        f"{replaced} {receipt.at:%d %B %Y, %H:%M} UTC. SHA-256 of the file: `{receipt.file_hash}`"
    )


def show_receipt() -> None:
    """Show the last receipt of this session."""
    if words := st.session_state.get(_KEPT):
        st.success(words, title="Submitted", icon=":material/check:")
