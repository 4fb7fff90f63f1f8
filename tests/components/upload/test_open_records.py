"""The records are opened once for the whole process."""

from pathlib import Path

import pytest

from dashboard.components.upload.open_records import open_records
from dashboard.errors import UserError
from tests.components.conftest import Run


def test_everybody_shares_one_owner(run: Run, world: Path) -> None:
    """A second connection would be refused by the file's lock."""
    assert open_records() is open_records()
    assert open_records().path == world / "records.duckdb"


def test_without_a_pepper_it_says_what_to_do(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """And the fault is not kept: once a pepper is set, it opens."""
    with monkeypatch.context() as without:
        without.delenv("EQUITY_MONITOR_PEPPER")
        without.delenv("EQUITY_MONITOR_PEPPER_FILE", raising=False)
        with pytest.raises(UserError, match="pepper"):
            open_records()

    assert open_records().quarters() == ("2026-Q2", "2026-Q3")
