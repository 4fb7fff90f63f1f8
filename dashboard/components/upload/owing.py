"""The reminder: what is still owed for the quarter that has ended."""

import datetime as dt

import polars as pl
import streamlit as st

from dashboard.access import Person
from dashboard.components.upload.open_records import open_records
from dashboard.components.upload.own import own_submissions
from dashboard.records.owed import owed
from data_models import TABLES, quarters


def owing(person: Person) -> None:
    """Draw what a person's organisations owe; stewards see everybody's."""
    quarter = str(quarters.previous(quarters.of(dt.datetime.now(dt.UTC).date())))
    with open_records().cursor() as cursor:
        found = owed(cursor, quarter)
    if not person.may("publish"):
        mine = own_submissions(person)["owner"].unique().to_list()
        found = found.filter(pl.col("organisation").is_in(mine))
        if not mine:
            st.caption("Once you have submitted for an organisation, what it still owes is listed here.")
            return
    if found.is_empty():
        st.markdown(f":material/check: Nothing is owed for **{quarter}**.")
        return
    organisations = found["organisation"].n_unique()
    count = f"{organisations} organisation{'' if organisations == 1 else 's'}"
    with st.expander(f"Still owed for {quarter}: {_returns(found.height)} from {count}", icon=":material/schedule:"):
        titles = {name: table.title() for name, table in TABLES.items()}
        words = found.with_columns(pl.col("table").replace(titles), pl.col("last_sent").fill_null("never"))
        shown = words.rename({"organisation": "Organisation", "table": "Table", "last_sent": "Last sent for"})
        st.dataframe(shown.to_pandas(), hide_index=True, alt="Returns still owed", width="content")


def _returns(number: int) -> str:
    return f"{number:,} return{'' if number == 1 else 's'}"
