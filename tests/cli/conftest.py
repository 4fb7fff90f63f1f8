"""A command line to run as a person would, with everything kept under a temporary home."""

import os
import shutil
from pathlib import Path

import pytest

from dashboard.api import Monitor
from dashboard.records import Pepper
from tests import network


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder of one's own, a pepper, and no other setting."""
    for name in [name for name in os.environ if name.startswith("EQUITY_MONITOR_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("EQUITY_MONITOR_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("EQUITY_MONITOR_PEPPER", network.PEPPER)
    monkeypatch.chdir(tmp_path)
    return tmp_path / "home"


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    """The register and the workforce of a small network."""
    return network.write(tmp_path / "sent")


@pytest.fixture(scope="session")
def published_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with records and a release, made once; not to be touched."""
    folder = tmp_path_factory.mktemp("published")
    pepper = Pepper(network.PEPPER.encode())
    with Monitor.open(folder / "records.duckdb", folder / "release.duckdb", "steward", pepper=pepper) as monitor:
        for file in network.write(folder / "sent"):
            monitor.load(file)
        monitor.publish()
    return folder


@pytest.fixture
def published(published_once: Path, home: Path) -> Path:
    """A home folder with records and a release, to do anything with."""
    shutil.copytree(published_once, home)
    return home
