"""The burden ledger: what it costs organisations to answer, so that a question can be weighed against what it gives."""

import polars as pl
import streamlit as st

from dashboard.components.upload.open_records import open_records
from dashboard.records.burden_tables import by_organisation, by_rule


def burden() -> None:
    """Draw minutes and round trips by organisation and by rule, for stewards."""
    with open_records().cursor() as cursor:
        owners, rules = by_organisation(cursor), by_rule(cursor)
    if owners.is_empty():
        st.caption("Nothing has been sent through this app yet.")
        return
    st.caption("A question that costs more than it gives can be dropped. Minutes stop counting when somebody is away.")
    owners_tab, rules_tab = st.tabs(["By organisation", "By rule"])
    owners_tab.dataframe(_shown(owners), hide_index=True, alt="Burden by organisation")
    rules_tab.dataframe(_shown(rules), hide_index=True, alt="Burden by rule")


def _shown(found: pl.DataFrame) -> pl.DataFrame:
    whole = found.with_columns(pl.col("minutes").round(1))
    first = [name for name in ("organisation", "rule", "minutes", "round_trips") if name in whole.columns]
    whole = whole.select(*first, pl.exclude(first))  # a telephone shows the first ones
    return whole.rename({name: name.replace("_", " ").capitalize() for name in found.columns})
