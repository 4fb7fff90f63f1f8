"""Work that is killed at any moment is there whole or not at all; `make faults` does this 200 times for each."""

from pathlib import Path

import pytest

from tests.faults.killing import kill, prepared, spare
from tests.faults.victims import VICTIMS


@pytest.mark.parametrize("work", [work for work in VICTIMS if work != "load"])
def test_nothing_acknowledged_is_lost_and_nothing_is_half_done(work: str, tmp_path: Path) -> None:
    """Withdrawing, backing up, restoring and publishing; loading is killed in `test_transaction`."""
    spare(prepared(), tmp_path)

    times = 1 if work == "publish" else 2

    assert kill(work, tmp_path, times) >= times
