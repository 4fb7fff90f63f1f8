"""Files with faults of several kinds, and what the page reads of them."""

from dashboard.components.upload.faulty_rows import FaultyRows, faulty_rows
from dashboard.ingest import Choices, Report, check
from tests.ingest.workforce_file import NAME, people, written


def bad() -> bytes:
    """Six rows: one with two faults, one with an e-mail address, two with the same misspelled region."""
    rows = people()
    rows[1] |= {"fte": "x", "salary": ""}
    rows[2] |= {"team_id": "a.b@example.org"}
    rows[3]["region"] = rows[5]["region"] = "Lundon"
    return written(rows).encode()


def read(content: bytes) -> tuple[FaultyRows, Report]:
    """The faulty rows of a file, and its report."""
    report = check(content, file_name=NAME)
    return faulty_rows(content, report, Choices()), report


PAGE = """
from dashboard.components.upload.{module} import {name}
from tests.components.upload.spoilt_files import bad, read
rows, report = read(bad())
st.session_state["said"] = {name}(rows, report, 1)
"""
