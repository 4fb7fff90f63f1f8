"""Pick an organisation and a quarter, from what the register knows."""

import datetime as dt

import streamlit as st

from dashboard.components.upload.open_records import open_records
from data_models import quarters

BACK = 5
"""Quarters that can be picked, counted back from the present one."""


def organisation_picker(key: str) -> str | None:
    """Draw the drop-down of registered organisations; None while nothing is chosen."""
    known = sorted(open_records().known("organisations"))
    return st.selectbox(
        "Organisation",
        known,
        index=0 if len(known) == 1 else None,
        placeholder="Type its short name",
        key=f"{key}_organisation",
        width=260,
    )


def quarter_picker(key: str) -> str:
    """Draw the drop-down of quarters; the last one that has ended comes first."""
    now = quarters.of(dt.datetime.now(dt.UTC).date())
    offered = [str(quarters.shift(now, -back)) for back in (1, 0, *range(2, BACK))]
    return str(st.selectbox("Quarter", offered, key=f"{key}_quarter", width=160))
