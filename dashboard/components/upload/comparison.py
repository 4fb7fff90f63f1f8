"""Two submissions side by side."""

import pandas as pd
import polars as pl
import streamlit as st

from dashboard.access import Person
from dashboard.components.upload.open_records import open_records
from dashboard.components.upload.own import visible
from dashboard.components.upload.submissions import picked
from dashboard.preview.two_submissions import Difference, difference
from data_models import TABLES


def comparison(person: Person) -> None:
    """Draw two drop-downs, and what differs between the two chosen."""
    found = visible(person).filter(pl.col("rows") > 0)
    if found.is_empty():
        st.caption("There is nothing to compare yet.")
        return
    with st.container(horizontal=True):
        first = picked(found, "This one", "compare_first")
        others = found if first is None else found.filter(_comparable(first))
        second = picked(others, "with this one", "compare_second")
    if first and second:
        one, other = int(str(first["id"])), int(str(second["id"]))
        _show(difference(open_records(), str(first["table"]), one, other), str(first["table"]))


def _comparable(first: dict[str, object]) -> pl.Expr:
    return pl.all_horizontal(
        pl.col("table") == pl.lit(first["table"]),
        pl.col("owner") == pl.lit(first["owner"]),
        pl.col("id") != pl.lit(first["id"]),
    )


def _show(found: Difference, table: str) -> None:
    with st.container(horizontal=True, gap="medium"):
        for label, number in (
            ("Only in the first", found.gone),
            ("Only in the second", found.added),
            ("Alike", found.same),
        ):
            st.metric(label, f"{number:,}", width="content")
    if found.changed:
        titles = {column.name: column.title for column in TABLES[table].columns()}
        rows = [{"Column": titles[name], "Rows changed": number} for name, number in found.changed.items()]
        st.table(pd.DataFrame(rows), hide_index=True, border="horizontal", alt="Columns that changed", width="content")
