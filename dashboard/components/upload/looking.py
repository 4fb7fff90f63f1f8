"""The preview: what a file would do to people and to measures, before it is submitted."""

from collections.abc import Sequence

import streamlit as st

from dashboard.access import Person
from dashboard.components.upload.open_records import open_records
from dashboard.components.upload.own import supplied
from dashboard.components.upload.sitting import Sitting
from dashboard.disclosure import CAPTION
from dashboard.disclosure.captions import OWN as OWN_CAPTION
from dashboard.ingest import Report
from dashboard.preview import Preview, preview
from dashboard.preview.move import Move, worth_a_line
from dashboard.preview.people import (
    CHANGED_ETHNICITY,
    CHANGED_START,
    JOINED,
    LEFT,
    LOST_ETHNICITY,
    UNTRACED,
    People,
    here,
)
from dashboard.preview.wording import line
from dashboard.records.burden_tables import looked

MOST = 6
"""Moves of measures that are listed."""
MOST_LOOKS = 40
"""Files of one organisation whose effect on all organisations' figures is shown in a month: more could wear noise down."""


def look(sitting: Sitting, report: Report, person: Person) -> Preview:
    """Draw the preview, made once for each state of the file."""
    if sitting.preview is None:
        with st.spinner("Counting what this file would do"):
            own = person.may("publish") or supplied(person, report)
            sitting.preview = preview(report, open_records(), network=_may_look(report), own=own)
    shown = sitting.preview
    st.subheader("What this file does")
    _rows(shown)
    for people in (shown.earlier, shown.replaced):
        if people is not None:
            _people(people)
    if shown.remarks:
        st.markdown("\n".join(f"- {remark}" for remark in shown.remarks))
    _measures("Your organisation's figures", shown.measures.own, shown, OWN_CAPTION)
    _measures("Everybody's figures, as they would be published", shown.measures.network, shown, CAPTION)
    return shown


def _may_look(report: Report) -> bool:
    if len(report.owners) != 1:
        return True
    with open_records().cursor() as cursor:
        return looked(cursor, report.owners[0]) <= MOST_LOOKS


def _rows(shown: Preview) -> None:
    totals = shown.totals
    if not totals.replaces:
        st.markdown(f"**{totals.rows:,} rows**, and nothing is replaced.")
        return
    numbers = ", ".join(map(str, totals.replaces[:MOST])) + (" and more" if len(totals.replaces) > MOST else "")
    if totals.before is None:
        st.markdown(
            f"**{totals.rows:,} rows** replace what somebody else sent as submission {numbers}. How many rows those have, "
            "and who is in them, is not shown to you."
        )
        return
    gone = f" {totals.gone:,} of them are gone, {totals.added:,} are new." if totals.gone is not None else ""
    st.markdown(f"**{totals.rows:,} rows** replace {totals.before:,} of submission {numbers}.{gone}")


def _people(people: People) -> None:
    st.caption(f"Compared with {people.against}")
    counts = {
        "In post": people.count(here()),
        "Joined": people.count(JOINED),
        "Left": people.count(LEFT),
        "Left no trace": people.count(UNTRACED),
        "Lost ethnicity": people.count(LOST_ETHNICITY),
        "Other ethnic group": people.count(CHANGED_ETHNICITY),
        "New start date": people.count(CHANGED_START),
    }
    with st.container(horizontal=True, gap="medium"):
        for label, number in counts.items():
            before = people.count(here("_before"))
            delta = f"{number - before:+,}" if label == "In post" and number != before else None
            st.metric(label, f"{number:,}", delta=delta, delta_color="off", width="content")


def _measures(title: str, moves: Sequence[Move], shown: Preview, caption: str) -> None:
    if not moves:
        return
    st.markdown(f"**{title}**")
    if all(move.before is None for move in moves):
        st.markdown("There is nothing to compare them with yet.")
        st.caption(caption)
        return
    seen = worth_a_line(moves)[:MOST]
    listed = "\n".join(f"- {line(move, shown.reason(move))}" for move in seen)
    st.markdown(listed or "None of them moves.")
    st.caption(caption)
