"""The reminder on the page."""

import datetime as dt
import sys
from types import SimpleNamespace

import pytest

from dashboard.components.upload.open_records import open_records
from tests.components.conftest import Run

SCRIPT = """
from dashboard.access import Person
from dashboard.components.upload.owing import owing
owing(Person("{name}", "{role}"))
"""


@pytest.fixture(autouse=True)
def new_year(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is January 2027, so that 2026-Q4 has ended."""

    class January(dt.datetime):
        @classmethod
        def now(cls, tz: dt.tzinfo | None = None) -> "January":
            return cls(2027, 1, 10, tzinfo=tz)

    monkeypatch.setattr(
        sys.modules["dashboard.components.upload.owing"], "dt", SimpleNamespace(datetime=January, UTC=dt.UTC)
    )


def test_a_steward_sees_what_everybody_owes(run: Run) -> None:
    """For the quarter that has ended."""
    shown = run(SCRIPT.format(name="s", role="steward"))

    assert shown.expander[0].label == "Still owed for 2026-Q4: 4 returns from 4 organisations"
    assert set(shown.dataframe[0].value["Last sent for"]) == {"2026-Q3"}


def test_an_analyst_sees_their_own(run: Run) -> None:
    """And nobody else's; nothing owed is said as such."""
    assert "is listed here" in run(SCRIPT.format(name="stranger", role="analyst")).caption[0].value

    for number in range(1, 5):
        open_records().submit_nothing("workforce", f"ORG-0{number}", "2026-Q4", by="test")

    assert "Nothing is owed for **2026-Q4**" in run(SCRIPT.format(name="test", role="analyst")).markdown[0].value
