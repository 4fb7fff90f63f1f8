"""Which sheet of a workbook holds the table."""

import streamlit as st

from dashboard.access import Person
from dashboard.components.upload.sitting import Sitting, check
from dashboard.ingest import Choices, Report
from dashboard.ingest.reading.assumptions import READ
from dashboard.ingest.reading.sheets import sheet_names


def choose_sheet(sitting: Sitting, person: Person) -> None:
    """Draw the drop-down for a workbook of several sheets; another sheet is another table, so what was decided goes."""
    if sitting.sheets is None:
        sitting.sheets = sheet_names(sitting.content, sitting.name)
    if len(sitting.sheets) < 2:
        return
    now = sitting.choices.sheet or read_from(sitting.report, sitting.sheets)
    chosen = st.selectbox(
        "Which sheet is it?",
        sitting.sheets,
        index=sitting.sheets.index(now) if now in sitting.sheets else None,
        placeholder="Choose the sheet that holds the table",
        key=f"sheet_{sitting.number}",
        width=420,
    )
    if chosen is not None and chosen != now:
        sitting.choices = Choices(sheet=chosen)
        check(sitting, person)
        st.rerun()


def read_from(report: Report | None, names: tuple[str, ...]) -> str | None:
    """Give the sheet that was read where nobody had chosen one, as the report's notice names it."""
    said = [notice.message for notice in report.notices if notice.code == "other sheets"] if report else []
    return next((name for name in names if any(words.startswith(READ.format(name)) for words in said)), None)
