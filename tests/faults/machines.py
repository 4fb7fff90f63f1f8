"""Two machines write to one lake and are killed in turn, each at a random moment of its work."""

import multiprocessing
import os
import random
import time
from pathlib import Path

from dashboard import settings
from dashboard.records import Records
from tests.faults.survivors import check_records
from tests.faults.victims import LOG, acknowledge
from tests.records.people import PEPPER, submit, workforce

LONGEST = 1.0
"""Seconds of work within which the kill comes: two or three times what one step takes."""
OFTEN = 4
"""After how many submissions the files of the lake are joined."""
MACHINES = ("ORG-01", "ORG-02")
"""Each machine replaces the people of one organisation, over and over."""


def replace_for_ever(setting: str, organisation: str, place: Path) -> None:
    """Be one of the machines: up to 40 people each time, a line on the disk for what is acknowledged; at times it joins files."""
    os.environ["EQUITY_MONITOR_RECORDS"] = setting
    with Records.open(settings.records_path(), pepper=PEPPER) as records:
        while True:
            people = 1 + records.submissions().height % 40
            receipt = submit(records, workforce([organisation], people=people), replace=True)
            acknowledge(place, f"{receipt.submissions[0]} {people}")
            if receipt.submissions[0] % OFTEN == 0:
                records.join_files("tests")


def kill_in_turn(setting: str, folder: Path, times: int, seed: int = 2026) -> int:
    """Kill so many times, now the one machine and now the other, while the other one goes on.

    Returns
    -------
    int
        Steps that were acknowledged and found again, every one of them whole.
    """
    moments, processes = random.Random(seed), multiprocessing.get_context("forkserver")
    processes.set_forkserver_preload(["tests.faults.machines"])
    places = [folder / organisation for organisation in MACHINES]
    for place in places:
        place.mkdir()

    def begun(which: int) -> "multiprocessing.process.BaseProcess":
        (places[which] / "before").write_text("".join(said(places[which])))
        process = processes.Process(target=replace_for_ever, args=(setting, MACHINES[which], places[which]))
        process.start()
        return process

    running = [begun(0), begun(1)]
    try:
        for turn in range(times):
            which = turn % 2
            _await_work(running[which], places[which])
            time.sleep(moments.uniform(0, LONGEST))
            running[which].kill()
            running[which].join()
            running[which] = begun(which)
    finally:
        for process in running:
            process.kill()
            process.join()
    return _found_again(setting, [line for place in places for line in said(place)])


def said(place: Path) -> list[str]:
    """Give what one machine was told is kept."""
    log = place / LOG
    return log.read_text().splitlines(keepends=True) if log.exists() else []


def _await_work(machine: "multiprocessing.process.BaseProcess", place: Path) -> None:
    """Wait until a machine that has just begun has done something."""
    while "".join(said(place)) == (place / "before").read_text():
        machine.join(0.01)
        assert machine.is_alive()


def _found_again(setting: str, lines: list[str]) -> int:
    """Look for every acknowledged submission, and see that no two were given the same number."""
    os.environ["EQUITY_MONITOR_RECORDS"] = setting
    files = settings.records_path()
    with check_records(files.parent, files.name) as records:
        listed = records.submissions()
        rows = dict(listed.select("id", "rows").rows())
    assert listed["id"].to_list() == list(range(1, listed.height + 1))
    for number, people in (map(int, line.split()) for line in lines):
        assert rows[number] == people
    return len(lines)
