"""Dates that could have the day or the month first: asked about with an example from the file."""

import re
from calendar import month_name

import streamlit as st

from dashboard.access import Person
from dashboard.components.upload.sitting import Sitting, decide
from dashboard.ingest import Choices, Problem, Report

CODES = ("day or month", "month first")
PARTS = re.compile(r"^\s*(\d{1,2})\D(\d{1,2})\D(\d{4}|\d{2})")


def ask_day_order(sitting: Sitting, report: Report, person: Person) -> bool:
    """Draw the question where a file does not tell the order, or has the month first; say whether nothing is asked."""
    found = [problem for problem in report.problems if problem.code in CODES]
    example = next((one for one in found if one.value and PARTS.match(one.value)), None)
    if example is None or sitting.choices.day_first is not None:
        return True
    with st.form("day_order", border=True):
        st.subheader("Day or month first?")
        number = f"{len(found):,} date{'s' if len(found) > 1 else ''}"
        st.caption(
            f"{_why(example)} It is about {number}; the answer is remembered for your organisation when you submit."
        )
        day_first = st.radio(
            f"In row {example.row}, {example.column} is {example.value}. Which day is that?",
            readings(example.value or ""),
            format_func=lambda first: readings(example.value or "")[first],
            index=None,
            key="day_first",
        )
        pressed = st.form_submit_button("Read them so", type="primary", key="use_day_order")
        if pressed and day_first is None:
            st.caption(":orange[Choose one of the two first.]")
    if pressed and day_first is not None:
        decide(sitting, Choices(day_first=day_first), person)
    return False


def readings(value: str) -> dict[bool, str]:
    """Give the days that a date may be, in words: with the day first (True), and with the month first (False)."""
    found = PARTS.match(value)
    if found is None:
        return {}
    one, other, year = int(found[1]), int(found[2]), found[3]
    days = {True: (one, other), False: (other, one)}
    told = {True: "the day comes first", False: "the month comes first"}
    return {
        first: f"{day} {month_name[month]} {year}: {told[first]}"
        for first, (day, month) in days.items()
        if 1 <= month <= 12
    }


def _why(example: Problem) -> str:
    if example.code == "month first":
        return "Some of these dates can only have the month first."
    return "No date of the file tells."
