"""Stewards see what was done, and are told when somebody has changed it."""

from pathlib import Path

import duckdb
import pytest

from dashboard import journal
from tests.components.conftest import Run

SCRIPT = """
from dashboard.components.audit_trail import audit_trail
audit_trail()
"""


@pytest.fixture(autouse=True)
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A journal of the test's own, with one sign-in."""
    monkeypatch.setenv("EQUITY_MONITOR_JOURNAL", str(tmp_path / "journal.jsonl"))
    journal.note("signed in", "a@example.org", "viewer")


def test_what_was_done_is_shown_with_sign_ins_and_can_be_narrowed(run: Run) -> None:
    """Uploads beside sign-ins; the hash to note is given."""
    shown = run(SCRIPT)
    events = list(shown.dataframe[0].value["What"])
    shown.multiselect[0].select("signed in").run()

    assert {"Signed in", "Submitted", "Created"} <= set(events)
    assert "audit verify --head HASH" in shown.success[0].value
    assert list(shown.dataframe[0].value["Who"]) == ["a@example.org"]


def test_a_change_is_said_loudly(run: Run, world: Path) -> None:
    """In words, above the rows."""
    with duckdb.connect(str(world / "records.duckdb")) as connection:
        connection.execute("UPDATE audit SET detail = '' WHERE id = 2")
    shown = run(SCRIPT)

    assert "row 2 is not what was written" in shown.error[0].value
    assert not shown.success
