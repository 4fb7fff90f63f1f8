"""The records, opened once for the whole process, because one process may own them."""

import streamlit as st

from dashboard import settings
from dashboard.records import Pepper, Records


@st.cache_resource(show_spinner=False, max_entries=1)
def open_records() -> Records:
    """Give the records that the settings name, made where there are none yet.

    Raises
    ------
    UserError
        If there is no pepper, or another program holds the file.
    """
    path = settings.records_path()
    path.parent.mkdir(parents=True, exist_ok=True)
    return Records.open(path, pepper=Pepper.from_settings())
