"""A process that submits until it is killed, and writes down what the records acknowledged."""

import os
from pathlib import Path

from dashboard.records import Records
from tests.records.people import PEPPER, submit, workforce


def submit_until_killed(path: Path, acknowledged: Path) -> None:
    """Replace two organisations' people for ever, up to 400 each; a line is on the disk once a file is stored."""
    with Records.open(path, pepper=PEPPER) as records, acknowledged.open("a") as log:
        while True:
            people = 1 + records.submissions().height % 400
            receipt = submit(records, workforce(["A", "B"], people=people), replace=True)
            log.write(f"{receipt.submissions[0]} {people}\n")
            log.flush()
            os.fsync(log.fileno())
