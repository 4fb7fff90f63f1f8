"""Logs are read by other people than those whose files are loaded, so no value of a file is ever in one."""

import logging
from pathlib import Path

import pytest

from dashboard.api import Monitor, NotAcceptedError
from dashboard.records import Pepper
from tests import network

CANARY = "canary-of-a-file"


def test_no_value_of_a_file_is_logged(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """A file that is stored, one that is refused and a fault in the middle, everything logged down to the last detail."""
    register, workforce = network.write(tmp_path / "sent")
    text = workforce.read_text()
    first = text.splitlines()[1].split(",")
    header = text.splitlines()[0].split(",")
    good, bad = tmp_path / "workforce_2026-Q3.csv", tmp_path / "workforce_2026-Q4.csv"
    good.write_text(text.replace(first[header.index("staff_id")], CANARY))
    bad.write_text(text.replace(first[header.index("grade")], CANARY, 1))
    with (
        caplog.at_level(logging.DEBUG),
        Monitor.open(tmp_path / "r.duckdb", tmp_path / "p.duckdb", "steward", pepper=Pepper(b"p" * 40)) as monitor,
    ):
        monitor.load(register)
        monitor.load(good, "workforce")
        with pytest.raises(NotAcceptedError) as refused:
            monitor.load(bad, "workforce")
        logging.getLogger("dashboard.tests").debug("the log is on")

    assert CANARY in str([problem.value for problem in refused.value.report.problems])
    assert "the log is on" in caplog.text
    assert CANARY not in caplog.text
