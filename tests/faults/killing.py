"""Kill a process at a random moment of its work, look at what is left, and begin again over that."""

import multiprocessing
import random
import shutil
import time
from pathlib import Path

from dashboard.records import Records
from dashboard.release import publish
from tests.faults.survivors import SURVIVORS
from tests.faults.victims import LOG, ORGANISATIONS, VICTIMS
from tests.made_once import made_once
from tests.records.people import PEPPER, submit, workforce
from tests.release.workforce import FEW

LONGEST = {"load": 0.3, "withdraw": 0.2, "backup": 0.6, "restore": 0.9, "publish": 0.8}
"""Seconds of work within which the kill comes: two or three times what one step takes."""


def prepare(place: Path) -> None:
    """Make records, a release and two backups to bring back."""
    for people in (7, 5):
        with Records.open(place / "records.duckdb", pepper=PEPPER) as records:
            submit(records, workforce(ORGANISATIONS, people=people), replace=people == 5)
            records.backup(place / f"with-{people}.duckdb")
            if people == 5:
                publish(records, place / "release.duckdb", FEW)
    (place / LOG).touch()


def prepared() -> Path:
    """What `prepare` makes, once for the whole run; nobody changes it."""
    return made_once("faults", prepare)


def kill(work: str, place: Path, times: int, seed: int = 2026) -> int:
    """Kill one kind of work so many times.

    Returns
    -------
    int
        Steps that were acknowledged and found again.
    """
    moments, found = random.Random(f"{work} {seed}"), 0
    processes = multiprocessing.get_context("forkserver")
    processes.set_forkserver_preload(["tests.faults.victims"])
    log = place / LOG
    for _ in range(times):
        before = log.stat().st_size
        victim = processes.Process(target=VICTIMS[work], args=(place,))
        victim.start()
        _await_work(victim, log, before)
        time.sleep(moments.uniform(0, LONGEST[work]))
        victim.kill()
        victim.join()
        said = log.read_text().splitlines()
        found += len(said)
        SURVIVORS[work](place, said)
        log.write_text("")
    return found


def _await_work(victim: "multiprocessing.process.BaseProcess", log: Path, before: int) -> None:
    while log.stat().st_size == before:
        victim.join(0.01)
        assert victim.is_alive()


def spare(source: Path, target: Path) -> None:
    """Copy what `prepare` made, for one kind of work to be done over."""
    shutil.copytree(source, target, dirs_exist_ok=True)
