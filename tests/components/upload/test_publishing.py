"""Publishing makes the release that everybody reads."""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from dashboard.components.current_release import released
from dashboard.components.upload import publishing
from dashboard.disclosure import POLICIES
from dashboard.records import Pepper, Records
from tests import network
from tests.components.conftest import Run
from tests.unattacked import unattacked

SCRIPT = """
from dashboard.access import Person
from dashboard.components.upload import publishing
publishing(Person("s@example.org", "steward"))
"""


@pytest.fixture(autouse=True)
def short_lists(monkeypatch: pytest.MonkeyPatch) -> None:
    """Publish people in post alone, which takes a moment."""
    for name, policy in network.short_lists().items():
        monkeypatch.setitem(POLICIES, name, policy)


@pytest.fixture
def records(world: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Records]:
    """The records of a network of a few people, which are attacked in a moment, and beside them their release."""
    shutil.copytree(network.published(), world, dirs_exist_ok=True)
    with Records.open(world / "records.duckdb", pepper=Pepper(network.PEPPER.encode())) as records:
        monkeypatch.setattr(sys.modules[publishing.__module__], "open_records", lambda: records)
        yield records


def test_a_changed_record_makes_a_new_release_that_was_attacked(records: Records, run: Run) -> None:
    """Readers get it without a restart, with the verdict and its sentences in it."""
    before = released()
    shown = run(SCRIPT)
    records.withdraw(records.submissions()["id"].max(), by="test")
    shown = shown.button(key="publish").click().run()

    assert "Release 2 is the current one." in shown.success[0].value
    assert released().manifest.number == 2
    assert before.manifest.number == 1
    assert released().manifest.verdict.startswith("attacked")
    assert "full staff list" in " ".join(released().manifest.attack["sentences"])


def test_nothing_changed_makes_no_new_number(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same figures with the same verdict are the same release."""
    monkeypatch.setattr(sys.modules[publishing.__module__], "attack_gate", unattacked)
    shown = run(SCRIPT).button(key="publish").click().run().button(key="publish").click().run()

    assert "has not changed" in shown.success[0].value
