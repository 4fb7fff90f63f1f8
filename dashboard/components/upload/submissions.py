"""The history: who sent what and when, what became of it; withdrawn and restored here."""

import pandas as pd
import polars as pl
import streamlit as st

from dashboard.access import Person
from dashboard.components.upload.open_records import open_records
from dashboard.components.upload.own import visible
from data_models import TABLES
from data_models.safe_csv import safe_frame

_HEADERS = {
    "id": "Number",
    "owner": "Of",
    "quarter": "Quarter",
    "state": "State",
    "table": "Table",
    "rows": "Rows",
    "by": "By",
    "at": "When (UTC)",
    "file_name": "File",
    "supersedes": "In place of",
}
"""Column -> header; what says which submission it is comes first, because a telephone shows no more."""


def submissions(person: Person) -> None:
    """Draw the list, newest first, and what can be done with the chosen one."""
    found = visible(person)
    if found.is_empty():
        st.caption("Nothing has been submitted yet.")
        return
    st.dataframe(_shown(found), hide_index=True, placeholder="", alt="Submissions, newest first")
    st.download_button(
        "Download the history (CSV)",
        safe_frame(found).encode("utf-8-sig"),
        file_name="submissions.csv",
        mime="text/csv",
        icon=":material/download:",
        on_click="ignore",
    )
    chosen = picked(found, "Withdraw or restore a submission", "chosen_submission")
    if chosen is not None:
        _act(chosen, person)


def picked(found: pl.DataFrame, label: str, key: str) -> dict[str, object] | None:
    """Draw a drop-down of submissions, and give the chosen one."""
    by_number = {int(row["id"]): row for row in found.iter_rows(named=True)}
    number = st.selectbox(
        label,
        tuple(by_number),
        index=None,
        format_func=lambda one: name_of(by_number[one]),
        placeholder="Type a number, an organisation or a quarter",
        key=key,
        width=560,
    )
    return by_number.get(number) if number is not None else None


def name_of(row: dict[str, object]) -> str:
    """Name a submission by what never changes: a name that did would lose the choice when its state flips."""
    parts = (TABLES[str(row["table"])].title(), row["owner"], row["quarter"])
    return f"{row['id']}: {', '.join(str(part) for part in parts if part)}"


def _shown(found: pl.DataFrame) -> pd.DataFrame:
    titles = {name: table.title() for name, table in TABLES.items()}
    words = found.with_columns(pl.col("table").replace(titles), pl.col("at").dt.strftime("%Y-%m-%d %H:%M"))
    return words.select(list(_HEADERS)).rename(_HEADERS).to_pandas().astype({_HEADERS["supersedes"]: "Int64"})


def _act(chosen: dict[str, object], person: Person) -> None:
    number = int(str(chosen["id"]))
    if notes := str(chosen["notes"]):
        with st.expander("What was said of it"):
            st.markdown("\n".join(f"- {note}" for note in notes.splitlines()))
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
