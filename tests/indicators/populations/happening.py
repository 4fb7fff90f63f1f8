"""Hand-made staff events beside hand-made returns."""

from collections.abc import Iterable
from datetime import date

import polars as pl

from dashboard.records import Records
from data_models import TABLES
from tests.records.people import submit

ORGANISATION = "ORG-01"
"""The one of the returns beside."""


def submit_events(records: Records, quarter: str, events: Iterable[dict[str, object]]) -> None:
    """Submit one quarter's staff events; what is not said of an event is usual."""
    usual: dict[str, object] = {
        "organisation_id": ORGANISATION,
        "quarter": quarter,
        "event_type": "concern",
        "source": "internal",
        "mandatory": None,
        "opened_on": date(2025, 8, 1),
        "closed_on": None,
        "outcome": "open",
    }
    rows = [usual | {"event_id": f"E{number}"} | event for number, event in enumerate(events)]
    columns = TABLES["staff_events"].columns()
    frame = pl.DataFrame(
        {one.name: pl.Series(one.name, [row[one.name] for row in rows]).cast(one.dtype) for one in columns}
    )
    submit(records, frame, "staff_events")
