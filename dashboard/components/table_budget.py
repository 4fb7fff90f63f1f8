"""The table budget: what each split by ethnicity adds for readers, and what it costs in secrets."""

from collections.abc import Iterable

import streamlit as st

from dashboard.components.current_release import newest
from dashboard.components.upload.open_records import open_records
from dashboard.components.upload.progress_bar import progress_bar
from dashboard.disclosure.attack import Line
from dashboard.release.gate import weigh

_KEPT = "weighed"


def table_budget() -> None:
    """Draw the button that weighs the tables of the current release, and what it found last."""
    if st.button("Weigh the tables", type="primary", key="weigh"):
        with progress_bar("Weighing") as told:
            st.session_state[_KEPT] = rows(weigh(newest(), open_records(), told))
    if found := st.session_state.get(_KEPT):
        st.table(found)


def rows(lines: Iterable[Line]) -> list[dict[str, str]]:
    """Give one row a split, with and without it side by side."""
    return [
        {
            "Split by ethnicity and": "nothing else" if one.table == "all" else one.table.replace("_", " "),
            "Figures shown": f"{one.figures:,}",
            "Indicators": ", ".join(one.indicators).replace("_", " "),
            "Secrets recovered, with and without": f"{one.recovered:,} and {one.recovered_without:,}",
            "Rare ones": f"{one.rare:,} and {one.rare_without:,}",
            "People an attacker would be 95% sure of": f"{one.sure:,} and {one.sure_without:,}",
        }
        for one in lines
    ]
