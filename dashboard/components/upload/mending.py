"""Mend a file on the page: one answer for cells alike, single rows in a grid or one by one, and one button to check again."""

from dataclasses import replace

import streamlit as st

from dashboard.access import Person
from dashboard.components.upload.alike import Asked, asked, draw_alike, taken
from dashboard.components.upload.faulty_rows import FaultyRows, faulty_rows
from dashboard.components.upload.grid import NARROW
from dashboard.components.upload.row_by_row import draw_row_by_row
from dashboard.components.upload.row_grid import draw_row_grid
from dashboard.components.upload.sitting import Sitting, decide
from dashboard.ingest import Choices, Report

GRID, SINGLY = "grid", "singly"
OTHER = {
    GRID: (SINGLY, "Show them one by one", ":material/view_agenda:"),
    SINGLY: (GRID, "Show them in a grid", ":material/table:"),
}
_WAY, _DRAFT = "mending_way", "mending_draft"
STYLE = f"""
@media {NARROW} {{ .st-key-mended_{GRID} {{ display: none; }} }}
@media not all and (max-width: 640px) {{ @media not all and (max-height: 500px) {{ .st-key-mended_{SINGLY} {{ display: none; }} }} }}
"""
"""A grid scrolls away on a narrow screen, whatever it belongs to; single fields waste a wide one."""


def mend(sitting: Sitting, report: Report, person: Person) -> None:
    """Draw everything that can be mended here in one form, so that no answer is lost by pressing the wrong button."""
    groups, rows = asked(report), faulty_rows(sitting.content, report, sitting.choices)
    if not groups.listed and not groups.others and not rows.lines:
        return
    st.subheader("Mend it here")
    st.caption("Your file stays as it is; what you say here is laid over it.")
    _suggested(sitting, groups, person)
    with st.form(
        "mend", border=True, enter_to_submit=False
    ):  # Enter would press the first button, which turns the rows
        said = draw_alike(groups, report)
        if rows.lines:
            said = _rows(replace(rows, draft=_draft(sitting)), report, sitting).over(said)
        pressed = st.form_submit_button("Check again", type="primary", icon=":material/refresh:", key="check_again")
    if pressed:
        decide(sitting, said, person)


def _suggested(sitting: Sitting, groups: Asked, person: Person) -> None:
    """Offer every suggestion at one press; each stands below with what it is for."""
    number = len(groups.suggested)
    if number and st.button(f"Take {_all(number)}, and check again", key="take_suggestions"):
        decide(sitting, taken(groups.suggested), person)


def _all(number: int) -> str:
    return "the suggestion" if number == 1 else f"all {number} suggestions"


def _rows(rows: FaultyRows, report: Report, sitting: Sitting) -> Choices:
    """Draw the rows in the way asked for; until somebody asks, in both, of which the width of the screen shows one."""
    ways = _ways()
    if len(ways) > 1:
        st.html(f"<style>{STYLE}</style>")
    said = Choices()
    for way in ways:
        with st.container(key=f"mended_{way}" if len(ways) > 1 else None):
            said = said.over(_drawn(way, rows, report, sitting))
    for way in ways:
        if st.session_state.get(f"other_way_{way}"):
            st.session_state[_WAY], st.session_state[_DRAFT] = OTHER[way][0], (_place(sitting), said)
            st.rerun()
    return said


def _drawn(way: str, rows: FaultyRows, report: Report, sitting: Sitting) -> Choices:
    """Draw the rows in one of two ways; the button for the other carries along what was changed so far."""
    with st.container(horizontal=True, vertical_alignment="center"):
        st.markdown(f"**Row by row**: {rows.told}")
        _, label, icon = OTHER[way]
        st.form_submit_button(label, type="tertiary", icon=icon, key=f"other_way_{way}")
    return (draw_row_by_row if way == SINGLY else draw_row_grid)(rows, report, sitting.checks)


def _ways() -> tuple[str, ...]:
    """How to show the rows: as somebody asked, one by one on a telephone, else as the screen has room for."""
    asked_for = st.session_state.get(_WAY)
    telephone = "Mobi" in st.context.headers.get("User-Agent", "")
    return (str(asked_for),) if asked_for else (SINGLY,) if telephone else (GRID, SINGLY)


def _draft(sitting: Sitting) -> Choices:
    """What was changed since the last check, before the rows were shown the other way."""
    place, said = st.session_state.get(_DRAFT, (None, Choices()))
    return said if place == _place(sitting) else Choices()


def _place(sitting: Sitting) -> tuple[str, int]:
    return sitting.number, sitting.checks
