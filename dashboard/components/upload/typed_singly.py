"""Rows typed one at a time into fields one below the other: on a telephone a grid of seventeen columns only scrolls away."""

from collections.abc import Sequence

import streamlit as st

from data_models import CLASSIFICATIONS, Column

Row = dict[str, str]
_ROWS, _TURN, _DRAFT = "singly_rows", "singly_turn", "singly_draft"


def typed_singly(columns: Sequence[Column], of: str) -> tuple[list[Row], bool]:
    """Draw the fields of one row and the rows typed so far.

    Parameters
    ----------
    columns
        What a row holds; the first says who or what it is.
    of
        What the rows are of; other rows are kept for each.

    Returns
    -------
    tuple
        The rows, and whether they are to be checked now.
    """
    kept: dict[int, Row] = st.session_state.setdefault(_ROWS, {}).setdefault(of, {})
    turn, draft = st.session_state.setdefault(_TURN, 0), st.session_state.get(_DRAFT, {}).get(of, {})
    with st.form(f"singly_{of}_{turn}", border=True):
        row = {name: text for name, text in _fields(columns, draft, f"{of}_{turn}").items() if text}
        if st.form_submit_button("Add this row", icon=":material/add:", key=f"singly_add_{of}") and row:
            kept[turn] = row
            _turn_over(of, {})
    for number, (place, held) in enumerate(kept.items(), start=1):
        _kept_row(number, held, kept, place, of, columns[0])
    return list(kept.values()), bool(kept) and st.button("Check what I typed", type="primary", key=f"singly_check_{of}")


def _fields(columns: Sequence[Column], draft: Row, key: str) -> Row:
    """Draw what has to be given, and folded away what may be left out altogether."""
    said = {one.name: _field(one, draft.get(one.name, ""), f"{key}_{one.name}") for one in columns if one.required}
    others = [one for one in columns if not one.required]
    if others:
        with st.expander("What may be left out"):
            said |= {one.name: _field(one, draft.get(one.name, ""), f"{key}_{one.name}") for one in others}
    return said


def _field(column: Column, held: str, key: str) -> str:
    label = f"{column.title}{', or blank' if column.blank and column.required else ''}"
    options = ["yes", "no"] if column.kind == "boolean" else _codes(column)
    if not options:
        example = "2026-09-30" if column.kind == "date" else None
        return st.text_input(label, held, key=key, help=column.description, placeholder=example).strip()
    place = options.index(held) if held in options else None
    return st.selectbox(label, options, index=place, key=key, help=column.description, placeholder="Choose") or ""


def _codes(column: Column) -> list[str]:
    listed = column.kind == "classification" and not column.several
    return list(CLASSIFICATIONS[column.classification or ""].codes) if listed else []


def _kept_row(number: int, held: Row, kept: dict[int, Row], place: int, of: str, first: Column) -> None:
    with st.container(horizontal=True, vertical_alignment="center"):
        st.markdown(f"{number} · `{held.get(first.name) or f'no {first.title}'}`", width="stretch")
        change = st.button("Change", type="tertiary", key=f"singly_change_{of}_{place}", help=f"Change row {number}")
        leave = st.button("Take out", type="tertiary", key=f"singly_out_{of}_{place}", help=f"Take out row {number}")
    if change or leave:
        del kept[place]
        _turn_over(of, held if change else {})


def _turn_over(of: str, draft: Row) -> None:
    """Draw the fields anew, empty or with a row to be changed."""
    st.session_state[_TURN] += 1
    st.session_state[_DRAFT] = {of: draft}
    st.rerun()
