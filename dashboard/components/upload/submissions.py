"""What was submitted: stewards see all of it, analysts what they sent; withdrawn and restored here."""

import pandas as pd
import polars as pl
import streamlit as st

from dashboard.access import Person
from dashboard.components.upload.open_records import open_records
from data_models import TABLES

_HEADERS = {
    "id": "Number",
    "table": "Table",
    "owner": "Organisation or programme",
    "quarter": "Quarter",
    "state": "State",
    "rows": "Rows",
    "by": "By",
    "at": "When (UTC)",
    "file_name": "File",
}


def submissions(person: Person) -> None:
    """Draw the list, newest first, and what can be done with the chosen one."""
    found = _visible(person)
    if found.is_empty():
        st.caption("Nothing has been submitted yet.")
        return
    st.dataframe(_shown(found), hide_index=True, alt="Submissions, newest first")
    by_number = {int(row["id"]): row for row in found.iter_rows(named=True)}
    number = st.selectbox(
        "Withdraw or restore a submission",
        tuple(by_number),
        index=None,
        format_func=lambda one: _label(by_number[one]),
        placeholder="Type a number, an organisation or a quarter",
        key="chosen_submission",
        width=560,
    )
    if number in by_number:
        _act(by_number[number], person)


def _label(row: dict[str, object]) -> str:
    parts = (TABLES[str(row["table"])].title(), row["owner"], row["quarter"], row["state"])
    return f"{row['id']}: {', '.join(str(part) for part in parts if part)}"


def _visible(person: Person) -> pl.DataFrame:
    found = open_records().submissions().reverse()
    known = person.may("publish") or person.organisations is not None  # then the records have left out all others'
    return found if known else found.filter(pl.col("by") == person.name)


def _shown(found: pl.DataFrame) -> pd.DataFrame:
    titles = {name: table.title() for name, table in TABLES.items()}
    words = found.with_columns(pl.col("table").replace(titles), pl.col("at").dt.strftime("%Y-%m-%d %H:%M"))
    return words.select(list(_HEADERS)).rename(_HEADERS).to_pandas()


def _act(chosen: dict[str, object], person: Person) -> None:
    number = int(str(chosen["id"]))
    if chosen["state"] == "current":
        st.caption(
            "A withdrawn submission stays in the history and can be restored. Releases change when one is published."
        )
        if st.button(f"Withdraw submission {number}", key="withdraw"):
            open_records().withdraw(number, by=person.name)
            st.rerun()
    elif st.button(f"Restore submission {number}", key="restore"):
        open_records().restore(number, by=person.name)
        st.rerun()
