"""The records, opened once for the whole process, because one process may own them."""

import streamlit as st

from dashboard import settings
from dashboard.components.session import scope, signs_in
from dashboard.errors import UserError
from dashboard.records import Pepper, Records

REAL = (
    "These are real records and no sign-in is set up, so they stay closed: without it anybody who can open this page "
    "could take any role. Set up sign-in (docs/operations.md says how), or use the command line."
)


@st.cache_resource(show_spinner=False, max_entries=1)
def open_records() -> Records:
    """Give the records that the settings name, made where there are none yet; each session sees what it may see.

    Raises
    ------
    UserError
        If there is no pepper, another program holds the file, or there is no sign-in and the records are not those of a
        demonstration.
    """
    path = settings.records_path()
    path.parent.mkdir(parents=True, exist_ok=True)
    records = Records.open(path, pepper=Pepper.from_settings(), scope=scope)
    if not signs_in() and not records.are_invented():
        records.close()
        raise UserError(REAL)
    return records
