"""The receipt: proof of what was stored, kept on the page until the next file, and a file to keep."""

from collections.abc import Iterator

import streamlit as st

from dashboard.ingest import Report
from dashboard.records import Receipt

_KEPT = "receipt"


def keep_receipt(report: Report, receipt: Receipt) -> None:
    """Remember a receipt over the rerun that empties the uploader."""
    numbers = receipt.submissions
    span = f"{numbers[0]}" if len(numbers) == 1 else f"{numbers[0]} to {numbers[-1]}"
    number = len(receipt.replaced)
    earlier = "an earlier submission" if number == 1 else f"{number} earlier submissions"
    replaced = f" They replace {earlier}." if number else ""
    words = (
        f"**{report.file}**: {receipt.rows:,} rows stored as submission{'' if len(numbers) == 1 else 's'} {span}."
        f"{replaced} {receipt.at:%d %B %Y, %H:%M} UTC. SHA-256 of the file: `{receipt.file_hash}`"
    )
    st.session_state[_KEPT] = (words, "\r\n".join(receipt_lines(report, receipt)), f"receipt {span}.txt")


def receipt_lines(report: Report, receipt: Receipt) -> Iterator[str]:
    """Write a receipt as plain text, one fact a line, warnings last."""
    yield "Equity Monitor: receipt"
    yield f"Submissions: {', '.join(map(str, receipt.submissions))}"
    yield f"Upload table: {report.table}"
    yield f"File: {report.file}"
    yield f"SHA-256: {receipt.file_hash}"
    yield f"Rows stored: {receipt.rows}"
    yield f"Replaces: {', '.join(map(str, receipt.replaced)) or 'nothing'}"
    yield f"When: {receipt.at:%Y-%m-%d %H:%M:%S} UTC"
    yield f"Warnings: {len(report.warnings)}"
    for warning in report.warnings:
        place = ", ".join(filter(None, [f"row {warning.row}" if warning.row else "", warning.column or ""]))
        yield f"  {warning.level}: {place}{': ' if place else ''}{warning.message}"


def show_receipt() -> bool:
    """Show the last receipt of this session, and say whether there is one."""
    kept = st.session_state.get(_KEPT)
    if not kept:
        return False
    words, text, name = kept
    st.success(words, title="Submitted", icon=":material/check:")
    with st.container(horizontal=True):
        st.download_button(
            "Download the receipt",
            text,
            file_name=name,
            mime="text/plain",
            icon=":material/download:",
            on_click="ignore",
        )
        st.button("Done", key="receipt_done", on_click=lambda: st.session_state.pop(_KEPT, None))
    return True
