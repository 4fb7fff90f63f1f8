"""Cells that hold the same and are wrong alike: one answer for all of them, remembered for the organisation."""

import pandas as pd
import streamlit as st

from dashboard.access import Person
from dashboard.components.upload.sitting import Sitting, decide
from dashboard.ingest import Choices, Report
from dashboard.ingest.alike import Alike, alike
from data_models import CLASSIFICATIONS, TABLES, Column

MOST = 40
"""Questions on the page at once; after a check the next ones follow."""
LEAVE = "Leave as it is"


def mend_alike(sitting: Sitting, report: Report, person: Person) -> None:
    """Draw one question for each spelling that is on no list, and one line for each other value that can be mended."""
    columns = {column.name: column for column in TABLES[report.table].columns()}
    groups = [group for group in alike(report) if group.value or group.suggestion is not None][:MOST]
    listed = [group for group in groups if _has_list(columns[group.column]) and group.suggestion != ""]
    others = [
        group for group in groups if group not in listed and (len(group.lines) > 1 or group.suggestion is not None)
    ]
    if not listed and not others:
        return
    with st.form("alike", border=True):
        st.subheader("One answer for all cells alike")
        st.caption("Spellings are asked about once and remembered for your organisation when you submit.")
        said = {(group.column, group.value): _asked(group, columns[group.column]) for group in listed}
        table = _table(others)
        if st.form_submit_button("Read them so, and check again", type="primary", key="use_alike"):
            decide(sitting, _choices(listed, said, others, table), person)
    suggested = [group for group in (*listed, *others) if group.suggestion is not None]
    if suggested and st.button(f"Take all {len(suggested)} suggestions", key="take_suggestions"):
        decide(sitting, taken(suggested), person)


def taken(groups: list[Alike]) -> Choices:
    """Give the choices that follow every suggestion: spellings for codes, single cells for what should be blank."""
    spelled: dict[str, dict[str, str]] = {}
    cells: dict[tuple[int, str], str] = {}
    for group in groups:
        if group.suggestion:
            spelled.setdefault(group.column, {})[group.value] = group.suggestion
        else:
            cells |= dict.fromkeys(((line, group.column) for line in group.lines), "")
    return Choices(spellings=spelled, cells=cells)


def _has_list(column: Column) -> bool:
    return column.kind == "classification" and not column.several


def _asked(group: Alike, column: Column) -> str:
    codes = CLASSIFICATIONS[column.classification or ""].codes
    first = [group.suggestion] if group.suggestion else []
    return st.selectbox(
        f"**{group.column}**: what is \N{LEFT DOUBLE QUOTATION MARK}{group.value}\N{RIGHT DOUBLE QUOTATION MARK}? "
        f"({len(group.lines):,} cell{'' if len(group.lines) == 1 else 's'})",
        [LEAVE, *first, *(code for code in codes if code not in first)],
        format_func=lambda code: f"{code} (suggested)" if code in first else code,
        key=f"alike_{group.column}_{group.value}",
    )


def _table(others: list[Alike]) -> pd.DataFrame:
    rows = [
        {
            "Column": group.column,
            "In the file": group.value,
            "Cells": len(group.lines),
            "Read it as": group.value if group.suggestion is None else group.suggestion,
            "What is wrong": group.message,
        }
        for group in others
    ]
    frame = pd.DataFrame(rows)
    if not rows:
        return frame
    fixed = [name for name in frame.columns if name != "Read it as"]
    return st.data_editor(frame, hide_index=True, disabled=fixed, key="alike_table", alt="Values to read otherwise")


def _choices(
    listed: list[Alike], said: dict[tuple[str, str], str], others: list[Alike], table: pd.DataFrame
) -> Choices:
    spelled: dict[str, dict[str, str]] = {}
    for group in listed:
        code = said[group.column, group.value]
        if code != LEAVE:
            spelled.setdefault(group.column, {})[group.value] = code
    cells: dict[tuple[int, str], str] = {}
    for group, text in zip(others, table["Read it as"] if len(table) else [], strict=True):
        if text != group.value:
            cells |= dict.fromkeys(((line, group.column) for line in group.lines), str(text or ""))
    return Choices(spellings=spelled, cells=cells)
