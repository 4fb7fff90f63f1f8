"""Open any page of the app at any address, and give what went wrong there: nothing, one hopes."""

import logging
import tempfile
from functools import cache
from pathlib import Path
from shutil import copytree
from urllib.parse import parse_qs

from streamlit.testing.v1 import AppTest

from dashboard.components.permalink import NAMES
from tests.house import HOUSE
from tests.pages.world import PEPPER, shared_world

PAGES = sorted(path.stem for path in (HOUSE / "pages").glob("*.py"))
"""Every page; a steward is offered all of them."""
OURS = "the reference"
"""What a page says of a fault that is ours."""


def a_world() -> dict[str, str]:
    """Make records and a release of this process's own, and give the settings that name them."""
    place = copytree(shared_world(), Path(tempfile.mkdtemp(prefix="addresses-")), dirs_exist_ok=True)
    logging.getLogger("streamlit").setLevel(logging.CRITICAL)
    return {
        "EQUITY_MONITOR_RECORDS": str(place / "records.duckdb"),
        "EQUITY_MONITOR_RELEASE": str(place / "release.duckdb"),
        "EQUITY_MONITOR_PEPPER": PEPPER.secret.decode(),
        "EQUITY_MONITOR_JOURNAL": str(place / "journal.jsonl"),
    }


@cache
def sitting() -> AppTest:
    """Somebody who goes from page to page, as people do; a fault would stay with them."""
    app = AppTest.from_file(str(HOUSE / "dashboard" / "streamlit_app.py"), default_timeout=600)
    app.session_state["view_as"] = "steward"
    return app.run()


def faults(page: str, query: str) -> list[str]:
    """Open a page with what follows the question mark of an address, and give the faults of ours that it shows."""
    app = sitting().switch_page(f"../pages/{page}.py")
    app.query_params.clear()
    for name, values in parse_qs(query, keep_blank_values=True, errors="replace").items():
        app.query_params[name] = values
    shown = app.run()
    return [
        *(str(one.value) for one in shown.exception),
        *(str(one.value) for one in shown.error if OURS in str(one.value)),
    ]


def query(data: bytes) -> tuple[str, str]:
    """Make a page and an address of bytes: bytes under the number of names stand for a name, the rest is as it comes."""
    page = PAGES[data[0] % len(PAGES)] if data else PAGES[0]
    pieces = [f"&{NAMES[byte]}=" if byte < len(NAMES) else chr(byte) for byte in data[1:]]
    return page, "".join(pieces)
