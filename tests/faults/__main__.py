"""`python -m tests.faults 200`: kill -9, so many times for each kind of work; `make faults`.

`EQUITY_MONITOR_RECORDS=ducklake:… python -m tests.faults 200 machines` kills two machines that write to one lake, in turn.
"""

import os
import sys
import tempfile
from pathlib import Path

from tests.faults.killing import kill, prepare, spare
from tests.faults.machines import kill_in_turn
from tests.faults.victims import VICTIMS


def main() -> None:
    """Run every kind of work, or those that are named, and print what was found again."""
    times, only = int(sys.argv[1]) if len(sys.argv) > 1 else 200, sys.argv[2:] or list(VICTIMS)
    with tempfile.TemporaryDirectory(prefix="faults-") as folder:
        if only == ["machines"]:
            found = kill_in_turn(os.environ["EQUITY_MONITOR_RECORDS"], Path(folder), times)
            print(f"machines: {times} kills, {found} acknowledged steps, 0 lost, 0 half done")  # noqa: T201 - what it found
            return
        made = Path(folder) / "made"
        made.mkdir()
        prepare(made)
        for work in only:
            spare(made, Path(folder) / work)
            found = kill(work, Path(folder) / work, times)
            print(f"{work}: {times} kills, {found} acknowledged steps, 0 lost, 0 half done", flush=True)  # noqa: T201 - what it found


if __name__ == "__main__":
    main()
