"""Cells that hold the same and are wrong alike: one answer for all of them, remembered for the organisation."""

from dataclasses import dataclass

import streamlit as st

from dashboard.ingest import Choices, Report
from dashboard.ingest.alike import Alike, alike
from data_models import CLASSIFICATIONS, TABLES, Column

MOST = 40
"""Questions on the page at once; after a check the next ones follow."""
LEAVE = "Leave as it is"
BLANK = "(blank)"


@dataclass(frozen=True)
class Asked:
    """What is asked: spellings that are on no list, and other values that several cells have or that can be mended."""

    listed: tuple[Alike, ...]
    others: tuple[Alike, ...]

    @property
    def suggested(self) -> tuple[Alike, ...]:
        """Those of them for which the likely answer is known."""
        return tuple(group for group in (*self.listed, *self.others) if group.suggestion is not None)


def asked(report: Report) -> Asked:
    """Give what to ask about a report."""
    columns = {column.name: column for column in TABLES[report.table].columns()}
    groups = [group for group in alike(report) if group.value or group.suggestion is not None][:MOST]
    listed = tuple(group for group in groups if _has_list(columns[group.column]) and group.suggestion != "")
    left = (group for group in groups if group not in listed)
    return Asked(listed, tuple(group for group in left if len(group.lines) > 1 or group.suggestion is not None))


def draw_alike(groups: Asked, report: Report) -> Choices:
    """Draw one question for each spelling and one line for each other value, and give what was said."""
    if not groups.listed and not groups.others:
        return Choices()
    columns = {column.name: column for column in TABLES[report.table].columns()}
    st.markdown("**One answer for all cells alike**")
    if groups.listed:
        st.caption("Spellings are asked about once, and remembered for your organisation when you submit.")
    said = [(group, _ask(group, columns[group.column])) for group in groups.listed]
    said += [(group, _ask_freely(group)) for group in groups.others]
    return _choices([(group, text) for group, text in said if text not in {LEAVE, group.value}], groups)


def taken(groups: tuple[Alike, ...]) -> Choices:
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


def _ask(group: Alike, column: Column) -> str:
    codes = CLASSIFICATIONS[column.classification or ""].codes
    first = [group.suggestion] if group.suggestion else []
    return st.selectbox(
        f"**{group.column}**: what is {_quoted(group)}",
        [LEAVE, *first, *(code for code in codes if code not in first)],
        format_func=lambda code: f"{code} (suggested)" if code in first else code,
        key=f"alike_{group.column}_{group.value}",
    )


def _ask_freely(group: Alike) -> str:
    """Ask what stands on no list: the answer may be typed."""
    suggested = [] if group.suggestion is None else [group.suggestion]
    said = st.selectbox(
        f"**{group.column}**: what should be there for {_quoted(group)} {group.message}",
        [LEAVE, *suggested],
        format_func=lambda text: f"{text or BLANK} (suggested)" if text in suggested else text,
        accept_new_options=True,
        help="Choose, or type what the cells should hold.",
        key=f"alike_{group.column}_{group.value}_{group.code}",
    )
    return str(said)


def _quoted(group: Alike) -> str:
    number = len(group.lines)
    cells = f"{number:,} cell{'' if number == 1 else 's'}"
    return f"\N{LEFT DOUBLE QUOTATION MARK}{group.value}\N{RIGHT DOUBLE QUOTATION MARK}? ({cells})"


def _choices(said: list[tuple[Alike, str]], groups: Asked) -> Choices:
    spelled: dict[str, dict[str, str]] = {}
    cells: dict[tuple[int, str], str] = {}
    for group, text in said:
        if group in groups.listed:
            spelled.setdefault(group.column, {})[group.value] = text
        else:
            cells |= dict.fromkeys(((line, group.column) for line in group.lines), text)
    return Choices(spellings=spelled, cells=cells)
