"""A release is the same to the byte, whichever machine and whichever kind of records it is published from."""

from pathlib import Path

import pytest

from dashboard.api import Monitor
from dashboard.records import Pepper
from dashboard.release import publish
from tests.lakes import Lakes
from tests.network import PEPPER, published


def test_a_lake_gives_the_release_that_a_file_gives(
    lakes: Lakes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same files, sent to both: the releases have the same number, identity and bytes."""
    sent, pepper = sorted((published() / "sent").iterdir()), Pepper(PEPPER.encode())
    made = {}
    for name in ("file", "lake"):
        records = tmp_path / "records.duckdb" if name == "file" else None
        if name == "lake":
            monkeypatch.setenv("EQUITY_MONITOR_RECORDS", lakes())
        with Monitor.open(records, tmp_path / f"{name}.duckdb", "steward", pepper=pepper) as monitor:
            for file in sent:
                monitor.load(file)
            made[name] = publish(monitor._records, tmp_path / f"{name}.duckdb")

    assert made["lake"].identity == made["file"].identity
    assert (tmp_path / "lake.duckdb").read_bytes() == (tmp_path / "file.duckdb").read_bytes()
