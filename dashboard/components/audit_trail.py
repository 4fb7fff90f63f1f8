"""The audit trail and the journal of sign-ins, newest first, with a word on whether anybody has changed them."""

import pandas as pd
import polars as pl
import streamlit as st

from dashboard import journal
from dashboard.components.upload.open_records import open_records
from dashboard.errors import UserError

SHOWN = 1000
"""Rows on the page; `equity-monitor audit list` gives all of them."""

_HEADERS = {"at": "When (UTC)", "event": "What", "by": "Who", "detail": "Of what"}


def audit_trail() -> None:
    """Draw the verdict, a filter and the rows."""
    _verdict()
    rows = both()
    kinds = tuple(sorted(rows["event"].unique()))
    chosen = st.multiselect("Show only", kinds, format_func=str.capitalize, placeholder="Everything", width=560)
    found = rows.filter(pl.col("event").is_in(chosen)) if chosen else rows
    st.caption(f"{found.height:,} entries" + (f", the newest {SHOWN:,} shown." if found.height > SHOWN else "."))
    st.dataframe(_shown(found.head(SHOWN)), hide_index=True, alt="What was done, newest first")


def both() -> pl.DataFrame:
    """Give the rows of the trail and of the journal together, newest first: `at`, `event`, `by`, `detail`."""
    trail = open_records().trail().select(pl.col("at").dt.strftime("%Y-%m-%d %H:%M:%S"), "event", "by", "detail")
    told = [(line.at[:19].replace("T", " "), line.event, line.by, line.detail) for line in journal.lines()]
    sign_ins = pl.DataFrame(told, schema=trail.schema, orient="row")
    return pl.concat([trail, sign_ins]).sort("at", descending=True, maintain_order=True)


def _verdict() -> None:
    records = open_records()  # records that cannot be opened say so themselves: nobody has changed anything
    try:
        number, head = records.verify_trail()
        journal.verify()
    except UserError as fault:
        st.error(fault.message, title="The audit has been changed", icon=":material/error:")
    else:
        st.success(
            f"Nobody has changed what was written. Note the hash of entry {number:,} somewhere else, and "
            f"`equity-monitor audit verify --head HASH` will tell later whether entries were cut off: `{head}`",
            icon=":material/check:",
        )


def _shown(found: pl.DataFrame) -> pd.DataFrame:
    return found.with_columns(pl.col("event").map_elements(str.capitalize, pl.String)).rename(_HEADERS).to_pandas()
