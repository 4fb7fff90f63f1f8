"""Every problem of a file: grouped on the page, and whole in a CSV with each problem beside its cell."""

from collections.abc import Callable

import pandas as pd
import streamlit as st

from dashboard.ingest import Choices, Report
from dashboard.ingest.annotated import annotated
from dashboard.ingest.grouped import Group, grouped

MOST = 30
"""Groups listed on the page; the file has everything."""


def show_problems(report: Report, content: Callable[[], bytes], choices: Choices | None = None) -> None:
    """Draw what blocks a file, one line a rule, and offer the whole as a file.

    Parameters
    ----------
    report
        The problems.
    content
        Gives the file, when somebody wants it with its problems.
    choices
        What was decided already.
    """
    groups = grouped(report.problems)
    if not groups:
        return
    st.table(_frame(groups[:MOST]), hide_index=True, border="horizontal", alt="Problems, one line for each rule")
    if len(groups) > MOST:
        st.caption(f"The {MOST} commonest of {len(groups)} kinds; the file below has every one.")
    st.download_button(
        "Download your rows with every problem beside its cell (CSV for Excel)",
        lambda: annotated(content(), report, choices),
        file_name=f"problems in {report.file.rpartition('.')[0] or report.file}.csv",
        mime="text/csv",
        icon=":material/download:",
        on_click="ignore",
    )


def show_notices(report: Report) -> None:
    """Say what was changed or assumed, folded away, because nobody has to act on it."""
    groups = grouped(report.notices)
    if not groups:
        return
    with st.expander(f"What we assumed or left out ({len(groups)})"):
        st.markdown("\n".join(f"- {_sentence(group)}" for group in groups[:MOST]))


def _sentence(group: Group) -> str:
    place = f"**{group.first.column}**: " if group.first.column else ""
    value = f" (`{group.first.value}`)" if group.first.value else ""
    return f"{place}{group.first.message}{value}"


def _frame(groups: tuple[Group, ...]) -> pd.DataFrame:
    """Problems as people read them: a blank where there is nothing to say, never the word None."""
    rows = [
        {
            "Column": group.first.column or "",
            "Cells": group.count,
            "First rows": group.places,
            "What is wrong, and the nearest fix": group.first.message,
            "For example": group.first.value or "",
        }
        for group in groups
    ]
    return pd.DataFrame(rows)
