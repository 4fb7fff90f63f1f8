"""Two machines that write to one lake lose nothing, whichever of them is killed; `EQUITY_MONITOR_RECORDS=… make faults` goes on."""

from pathlib import Path

import pytest

from tests.faults.machines import kill_in_turn
from tests.lakes import Lakes


@pytest.mark.slow
def test_two_machines_killed_in_turn_lose_nothing(
    lakes: Lakes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every acknowledged file is there whole, no number is given twice, and the audit trail of both is one chain."""
    setting, times = lakes(), 3
    monkeypatch.setenv("EQUITY_MONITOR_RECORDS", setting)

    assert kill_in_turn(setting, tmp_path, times) >= times
