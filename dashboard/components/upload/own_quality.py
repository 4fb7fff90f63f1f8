"""An analyst's own organisation, exactly: how complete its data is, what is not known, and what drifts."""

import pandas as pd
import polars as pl
import streamlit as st

from dashboard.access import Person
from dashboard.components.upload.open_records import open_records
from dashboard.components.upload.own import own_submissions
from dashboard.disclosure.captions import OWN as OWN_CAPTION
from dashboard.preview.quality import Quality, quality
from data_models import TABLES


def own_quality(person: Person) -> None:
    """Draw one quarter of one table of an organisation that the person has sent for; nobody else's, whatever the role."""
    sent = own_submissions(person).filter(pl.col("rows") > 0, pl.col("quarter").is_not_null())
    if sent.is_empty():
        st.markdown(
            "Once you have submitted a quarter for your organisation, this page shows how complete it is.", width=760
        )
        return
    st.markdown(f":material/lock: **{OWN_CAPTION}**")
    with st.container(horizontal=True):
        organisation = st.selectbox(
            "Organisation", sent["owner"].unique().sort().to_list(), key="own_organisation", width=260
        )
        of_it = sent.filter(pl.col("owner") == organisation)
        tables = of_it["table"].unique().sort().to_list()
        first = tables.index("workforce") if "workforce" in tables else 0
        table = st.selectbox(
            "Table", tables, index=first, format_func=lambda one: TABLES[one].title(), key="own_table", width=220
        )
        of_table = of_it.filter(pl.col("table") == table)
        quarter = st.selectbox(
            "Quarter", of_table["quarter"].unique().sort(descending=True).to_list(), key="own_quarter", width=160
        )
    _show(quality(open_records(), str(table), str(organisation), str(quarter)), str(table))


def _show(found: tuple[Quality, ...], table: str) -> None:
    wanted = {column.name for column in TABLES[table].columns() if not column.blank}
    weakest = sorted((one for one in found if one.known < 1 and one.column in wanted), key=lambda one: one.known)[:3]
    if weakest:
        said = ", ".join(f"{one.title} ({one.known:.0%} known)" for one in weakest)
        st.markdown(f"Most to be gained: **{said}**.")
    st.dataframe(
        pd.DataFrame(
            {
                "Column": [one.title for one in found],
                "Known": [one.known * 100 for one in found],
                "Filled in": [one.filled * 100 for one in found],
                "Drift": [None if one.drift is None else one.drift * 100 for one in found],
            }
        ),
        hide_index=True,
        height="content",
        placeholder="",
        column_config={
            name: st.column_config.ProgressColumn(name, min_value=0, max_value=100, format="%.0f%%")
            for name in ("Filled in", "Known")
        }
        | {"Drift": st.column_config.NumberColumn(format="%.0f%%", help=_DRIFT)},
        alt="Completeness, unknowns and drift of each column",
    )


_DRIFT = "Since the quarter before: the share of people who would have to change code to give the mix of the quarter before; over 10% is worth a look."
