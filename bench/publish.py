"""Publish against plain counting of the same records, and reading a release against publishing it.

`python -m bench.publish [ROWS ...]`; 1,000,000 and 20,000,000 staff-quarters unless told otherwise.
"""

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from bench._cost import processor_time
from bench._staff_quarters import make
from dashboard.disclosure import POLICIES
from dashboard.indicators import CHARACTERISTICS, discover
from dashboard.indicators.people_in_post import PEOPLE_IN_POST
from dashboard.records import Records
from dashboard.release import Release, publish

SIZES = (1_000_000, 20_000_000)
BAR = 3.0
TABLES = tuple(table for table in POLICIES["viewer"].tables if table.population == PEOPLE_IN_POST.key)
"""Those of people in post: the records made here hold no others, though `publish` asks for all of them."""


def cpu(work: Callable[[], object]) -> float:
    """Processor seconds of one piece of work, over all threads."""
    before = processor_time()
    work()
    return processor_time() - before


def plain_sets() -> list[str]:
    """The columns of each grouping set as a tool that counts on every click would group them: stored columns, no joins."""
    return sorted({", ".join(map(_stored, ("quarter", *table.dimensions))) for table in TABLES})


def _stored(name: str) -> str:
    stored = {"organisation_type": "organisation_id"} | dict.fromkeys(CHARACTERISTICS, "ethnic_group")
    return stored.get(name, name)


def plain(records: Records) -> None:
    """One plain GROUP BY for each grouping set: people only, no keys, no organisations, no protection."""
    with records.cursor() as cursor:
        for columns in plain_sets():
            cursor.execute(
                f"SELECT {columns}, count(*) FROM current_workforce WHERE leaving_date IS NULL GROUP BY {columns}"
            ).pl()


def counted(records: Records) -> None:
    """The one statement that counts every declared table with what protection needs."""
    with records.cursor() as cursor:
        PEOPLE_IN_POST.cells(cursor, TABLES)


def run(rows: int, rounds: int = 2) -> None:
    """Measure one size, each thing in turn so that a busy moment strikes them alike; the better round counts."""
    with tempfile.TemporaryDirectory() as name, make(Path(name), rows) as records:
        path = Path(name) / "release.duckdb"
        tasks = {
            "plain": lambda: plain(records),
            "cells": lambda: counted(records),
            "publish": lambda: publish(records, path),
            "read": lambda: Release.read(path).figures("headcount", by=("grade", "ethnic_group")),
        }
        costs: dict[str, list[float]] = {task: [] for task in tasks}
        for _ in range(rounds):
            for task, work in tasks.items():
                costs[task].append(cpu(work))
        held = Release.read(path)
        began = time.perf_counter()
        for _ in range(100):
            held.figures("headcount", by=("grade", "ethnic_group"), where={"quarter": held.quarters[-1]})
        look = (time.perf_counter() - began) / 100
    tell(rows, {task: min(found) for task, found in costs.items()}, look)


def tell(rows: int, cost: dict[str, float], look: float) -> None:
    """Print ratios, with the seconds that they come from."""
    base = cost["plain"]
    print(f"{rows:,} staff-quarters, {len(TABLES)} declared tables, {len(plain_sets())} plain grouping sets")
    print(f"  plain GROUP BY per grouping set    1.00   ({base:.2f} CPU s)")
    for task, words in (("cells", "one statement, every table"), ("publish", "whole publish, on disk")):
        print(f"  {words:34} {cost[task] / base:.2f}   ({cost[task]:.2f} CPU s), bar {BAR:.0f}")
    print(f"  read the release ÷ publish it      {cost['read'] / cost['publish']:.3f}  ({cost['read']:.2f} CPU s)")
    print(f"  one released table, from memory    {1000 * look:.2f} ms", flush=True)


if __name__ == "__main__":
    discover()
    for size in [int(text.replace("_", "")) for text in sys.argv[1:]] or SIZES:
        run(size)
