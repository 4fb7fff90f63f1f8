"""How complete the data behind a pillar is: who has sent what, as counts of organisations, and whose ethnicity is known."""

import pandas as pd
import streamlit as st

from dashboard.charts.notation import shown
from dashboard.charts.overview import asked
from dashboard.components.current_release import indicators, released
from dashboard.indicators import POPULATIONS
from data_models import TABLES

KNOWN = "ethnicity_known_rate"


def completeness(pillar: str) -> None:
    """Draw one line on a pillar's data; nothing for a release that was published without such counts."""
    parts = [*_sent(pillar), *(_known() if pillar == "workforce" else [])]
    if parts:
        st.caption(f":material/inventory_2: Data: {'; '.join(parts)}.")


def _sent(pillar: str) -> list[str]:
    """Of how many organisations each upload table came in that the pillar's figures are made from."""
    coverage = released().manifest.coverage.get("tables", {})
    mine = [one for one in indicators().values() if one.pillar == pillar]
    read = dict.fromkeys(table for one in mine for table in POPULATIONS[one.population].reads)
    return [
        f"{TABLES[table].title().lower()} from {coverage[table][0]} of {coverage[table][1]} organisations"
        for table in read
        if table in coverage
    ]


def _known() -> list[str]:
    question = asked(released(), KNOWN, {})
    if question is None or question.latest.empty or pd.isna(question.latest["value"].iloc[0]):
        return []
    return [f"ethnicity known for {shown(float(question.latest['value'].iloc[0]), 'per cent')} of people in post"]
