"""A command line to run as a person would, with everything kept under a temporary home."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

PEPPER = "only for tests, and long enough to be taken for a secret"

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder of one's own, a pepper, and no other setting."""
    for name in [name for name in os.environ if name.startswith("EQUITY_MONITOR_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("EQUITY_MONITOR_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("EQUITY_MONITOR_PEPPER", PEPPER)
    return tmp_path / "home"


@pytest.fixture
def shell(tmp_path: Path) -> Run:
    """Run `equity-monitor` in a process of its own, in an empty folder, and give what it said."""

    def run(*arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-c", "from dashboard.cli import main; main()", *map(str, arguments)]
        surroundings = {**os.environ, **environment}
        return subprocess.run(
            command, env=surroundings, cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False
        )

    return run
