"""Every problem of a file: grouped on the page, and whole in a CSV with each problem beside its cell."""

from collections.abc import Callable

import streamlit as st

from dashboard.ingest import Choices, Report
from dashboard.ingest.annotated import annotated
from dashboard.ingest.grouped import Group, grouped

MOST = 30
"""Groups listed on the page; the file has everything."""
LONGEST = 60
"""Characters of a cell that are shown."""


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
    st.markdown("\n".join(_line(group) for group in groups[:MOST]))
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
    value = f" ({as_code(group.first.value)})" if group.first.value else ""
    return f"{place}{group.first.message}{value}"


def _line(group: Group) -> str:
    """One rule as a point of a list, which a telephone can show: what is wrong, then where and how often."""
    cells = f"{group.count:,} cell{'' if group.count == 1 else 's'}" if group.first.column else f"{group.count:,}"
    rows = f"row{'' if len(group.rows) == 1 else 's'} {group.places}" if group.rows else "the whole file"
    example = f", for example {as_code(group.first.value)}" if group.first.value else ""
    return f"- **{group.first.column or 'The file'}** ({cells}, {rows}{example}): {group.first.message}"


def as_code(text: str) -> str:
    """Write a cell's text so that nothing in it is taken for Markdown."""
    short = text if len(text) <= LONGEST else f"{text[:LONGEST]}\N{HORIZONTAL ELLIPSIS}"
    return f"`{' '.join(short.replace('`', chr(39)).split())}`"
