"""Mend a file on the page: one answer for cells alike, single rows in a grid or one by one, and one button to check again."""

from dataclasses import replace

import streamlit as st

from dashboard.access import Person
from dashboard.components.upload.alike import Asked, asked, draw_alike, taken
from dashboard.components.upload.faulty_rows import FaultyRows, faulty_rows
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


def mend(sitting: Sitting, report: Report, person: Person) -> None:
    """Draw everything that can be mended here in one form, so that no answer is lost by pressing the wrong button."""
    groups, rows = asked(report), faulty_rows(sitting.content, report, sitting.choices)
    if not groups.listed and not groups.others and not rows.lines:
        return
    st.subheader("Mend it here")
    st.caption("Your file stays as it is; what you say here is laid over it.")
    _suggested(sitting, groups, person)
    with st.form("mend", border=True):
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
    """Draw the rows in one of two ways; the button for the other carries along what was changed so far."""
    way = _way()
    with st.container(horizontal=True, vertical_alignment="center"):
        st.markdown(f"**Row by row**: {rows.told}")
        way_to, label, icon = OTHER[way]
        turned = st.form_submit_button(label, type="tertiary", icon=icon, key="other_way")
    said = (draw_row_by_row if way == SINGLY else draw_row_grid)(rows, report, sitting.checks)
    if turned:
        st.session_state[_WAY], st.session_state[_DRAFT] = way_to, (_place(sitting), said)
        st.rerun()
    return said


def _way() -> str:
    """How to show the rows; a telephone has no room for a grid, so there it is one by one unless somebody asks."""
    telephone = "Mobi" in st.context.headers.get("User-Agent", "")
    return str(st.session_state.get(_WAY, SINGLY if telephone else GRID))


def _draft(sitting: Sitting) -> Choices:
    """What was changed since the last check, before the rows were shown the other way."""
    place, said = st.session_state.get(_DRAFT, (None, Choices()))
    return said if place == _place(sitting) else Choices()


def _place(sitting: Sitting) -> tuple[str, int]:
    return sitting.number, sitting.checks
