"""Small scripts over the network of primes, run as Streamlit would run them."""

import logging
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from dashboard.components.upload.open_records import open_records
from dashboard.records import Records
from tests.pages.world import PEPPER, shared_world

Run = Callable[..., AppTest]


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A copy of the network of primes, named in the environment; the test may do with it as it likes."""
    shutil.copytree(shared_world(), tmp_path, dirs_exist_ok=True)
    monkeypatch.setenv("EQUITY_MONITOR_RECORDS", str(tmp_path / "records.duckdb"))
    monkeypatch.setenv("EQUITY_MONITOR_RELEASE", str(tmp_path / "release.duckdb"))
    monkeypatch.setenv("EQUITY_MONITOR_PEPPER", PEPPER.secret.decode())
    monkeypatch.delenv("EQUITY_MONITOR_RELEASE_ONLY", raising=False)
    monkeypatch.delenv("EQUITY_MONITOR_DEMO", raising=False)
    return tmp_path


@pytest.fixture
def run(world: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Run]:
    """Run a script's text: `run("...", role="steward")`; records that it opened are closed in the end."""
    opened: list[Records] = []
    real = Records.open

    def opening(*given: Any, **named: Any) -> Records:
        opened.append(real(*given, **named))
        return opened[-1]

    monkeypatch.setattr(Records, "open", opening)
    logging.getLogger("streamlit").setLevel(logging.ERROR)

    def make(script: str, **state: object) -> AppTest:
        app = AppTest.from_string(f"import streamlit as st\n{script}", default_timeout=600)
        for name, value in state.items():
            app.session_state[name] = value
        return app.run()

    yield make
    for records in opened:
        records.close()
    open_records.clear()
