"""Processes that do one thing over and over until they are killed, and write down what was acknowledged to them."""

import os
from collections.abc import Callable
from itertools import count
from pathlib import Path

from dashboard.records import Records, restore_backup
from dashboard.release import publish as make_release
from tests.records.people import PEPPER, submit, workforce
from tests.release.workforce import FEW

ORGANISATIONS = ("ORG-01", "ORG-02", "ORG-03")
LOG = "acknowledged"


def acknowledge(place: Path, words: str) -> None:
    """Put a line on the disk: from here on it is a promise."""
    with (place / LOG).open("a") as log:
        log.write(words + "\n")
        log.flush()
        os.fsync(log.fileno())


def load(place: Path) -> None:
    """Replace everybody's staff, up to 400 people each."""
    with Records.open(place / "records.duckdb", pepper=PEPPER) as records:
        while True:
            people = 1 + records.submissions().height % 400
            receipt = submit(records, workforce(ORGANISATIONS, people=people), replace=True)
            acknowledge(place, f"{receipt.submissions[0]} {people}")


def withdraw(place: Path) -> None:
    """Withdraw the first submission and restore it, in turn."""
    with Records.open(place / "records.duckdb", pepper=PEPPER) as records:
        while True:
            state = records.submissions().filter(id=1)["state"][0]
            (records.withdraw if state == "current" else records.restore)(1, "victim")
            acknowledge(place, "withdrawn" if state == "current" else "current")


def backup(place: Path) -> None:
    """Back up to a new file each time, while another thread's worth of rows comes in between."""
    with Records.open(place / "records.duckdb", pepper=PEPPER) as records:
        for number in count():
            submit(records, workforce(ORGANISATIONS, people=50), replace=True)
            digest = records.backup(place / f"b{number}-{os.getpid()}.duckdb")
            acknowledge(place, f"b{number}-{os.getpid()}.duckdb {digest}")


def restore(place: Path) -> None:
    """Bring back one of two backups in turn: one has 5 people in each organisation, the other 7."""
    for number in count():
        people = (5, 7)[number % 2]
        restore_backup(place / f"with-{people}.duckdb", place / "records.duckdb")
        acknowledge(place, str(people))


def publish(place: Path) -> None:
    """Publish, each time from other rows."""
    with Records.open(place / "records.duckdb", pepper=PEPPER) as records:
        while True:
            people = 60 + 20 * (records.submissions().height % 7)
            submit(records, workforce(ORGANISATIONS, people=people), replace=True)
            manifest = make_release(records, place / "release.duckdb", FEW)
            acknowledge(place, f"{manifest.number} {manifest.identity}")


VICTIMS: dict[str, Callable[[Path], None]] = {
    "load": load,
    "withdraw": withdraw,
    "backup": backup,
    "restore": restore,
    "publish": publish,
}
