"""What a task costs: processor time and memory of a process of its own, so that none warms up another."""

import json
import resource
import statistics
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

RUNS = 5


@dataclass(frozen=True)
class Cost:
    """Processor seconds of the work alone and of the whole process, and its largest memory in MB: medians of `RUNS`."""

    work: float
    process: float
    memory: float


def measured(module: str, task: str, path: Path, warm: int = 0) -> Cost:
    """Run a task of a module in processes of its own, each after `warm` uncounted rounds."""
    command = [sys.executable, "-m", module, task, str(path), str(warm)]
    runs = [json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout) for _ in range(RUNS)]
    return Cost(*(statistics.median(column) for column in zip(*runs, strict=True)))


def run_here(tasks: Mapping[str, Callable[[Path], None]]) -> None:
    """Run the task that the command line names, and print its cost for `measured`."""
    task, path, warm = tasks[sys.argv[1]], Path(sys.argv[2]), int(sys.argv[3])
    for _ in range(warm):
        task(path)
    before = processor_time()
    task(path)
    after = processor_time()
    print(json.dumps([after - before, after, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024]))


def compare(title: str, floor: Cost, ours: Cost, bar: float) -> None:
    """Print a comparison with its bar."""
    ratio = ours.work / floor.work
    print(
        f"{title:<44} {ratio:5.2f} x (bar {bar}){'' if ratio <= bar else '  MISSED'}   work {ours.work:.2f} s over "
        f"{floor.work:.2f} s; process {ours.process / floor.process:.2f} x; memory {ours.memory / floor.memory:.2f} x "
        f"({ours.memory:.0f} over {floor.memory:.0f} MB)",
        flush=True,
    )


def processor_time() -> float:
    """Processor seconds of this process so far, over all threads."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime
