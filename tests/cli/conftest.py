"""A command line to run as a person would, with everything kept under a temporary home."""

import os
import shutil
from pathlib import Path

import pytest

from dashboard.disclosure import POLICIES
from tests import network
from tests.unattacked import unattacked as let_through


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder of one's own, a pepper, and no other setting."""
    for name in [name for name in os.environ if name.startswith("EQUITY_MONITOR_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("EQUITY_MONITOR_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("EQUITY_MONITOR_PEPPER", network.PEPPER)
    monkeypatch.chdir(tmp_path)
    return tmp_path / "home"


@pytest.fixture(autouse=True)
def short_lists(monkeypatch: pytest.MonkeyPatch) -> None:
    """Publish people in post alone: what is published is the business of other tests."""
    for name, policy in network.short_lists().items():
        monkeypatch.setitem(POLICIES, name, policy)


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    """The register and the workforce of a small network."""
    return network.write(tmp_path / "sent")


@pytest.fixture
def published(home: Path) -> Path:
    """A home folder with records and a release, to do anything with."""
    shutil.copytree(network.published(), home)
    return home


@pytest.fixture
def unattacked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Publish without the attack, where the test is about something else."""
    monkeypatch.setattr("dashboard.release.gate.attack_gate", let_through)
