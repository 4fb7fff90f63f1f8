"""A process that submits until it is killed, and writes down what the records acknowledged."""

import os
import time
from pathlib import Path

from dashboard.records import InUseError, Records
from tests.records.people import PEPPER, submit, workforce


def submit_until_killed(path: Path, acknowledged: Path) -> None:
    """Replace two organisations' people for ever, up to 400 each; a line is on the disk once a file is stored."""
    with _opened(path) as records, acknowledged.open("a") as log:
        while True:
            people = 1 + records.submissions().height % 400
            receipt = submit(records, workforce(["A", "B"], people=people), replace=True)
            log.write(f"{receipt.submissions[0]} {people}\n")
            log.flush()
            os.fsync(log.fileno())


def _opened(path: Path) -> Records:
    """Open the records once the one that was killed has let go: its lock can outlive it by a moment."""
    for _ in range(100):
        try:
            return Records.open(path, pepper=PEPPER)
        except InUseError:
            time.sleep(0.05)
    return Records.open(path, pepper=PEPPER)
