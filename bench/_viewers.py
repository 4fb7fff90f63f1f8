"""Many readers at once over a release alone: no error, no figure mixed up, memory and waiting stated against one reader.

`python -m bench._viewers [--viewers 50] [--minutes 10]` starts a server of its own on loopback and stops it and itself.
"""

import argparse
import hashlib
import os
import random
import shutil
import statistics
import tempfile
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from tests.pages.server import awaited, free_port, running
from tests.pages.socket import messages
from tests.pages.world import shared_world

REGIONS = ("", "London", "North East", "Wales", "South West")
SECTIONS = ("Numbers", "Seniority", "Unknown ethnicity", "")
VIEWS = [f"section={section}&region={region}" for section in SECTIONS for region in REGIONS]
THINKING = 4.0
"""Seconds that a reader looks at a page before the next click, on average."""


@dataclass
class Seen:
    """What readers have met: seconds of each view, views that showed something else than alone, and faults."""

    seconds: list[float] = field(default_factory=list)
    mixed: int = 0
    faults: int = 0


def figures(sent: list[ForwardMsg]) -> str:
    """Name what the boards of a page show, without what is new in each session."""
    boards = [
        one.delta.new_element.bidi_component.json for one in sent if one.delta.new_element.HasField("bidi_component")
    ]
    return hashlib.sha256("\n".join(boards).encode()).hexdigest() if any(boards) else ""


def look(address: str, view: str, seen: Seen) -> str:
    """Open one view, and note how long that took."""
    began = time.perf_counter()
    shown = figures(messages(address, "representation", query=view))
    seen.seconds.append(time.perf_counter() - began)
    return shown


def click(address: str, alone: dict[str, str], seen: Seen, until: float, seed: int) -> None:
    """Look at one view after another until the time is over."""
    chance = random.Random(seed)
    while time.monotonic() < until:
        view = chance.choice(VIEWS)
        try:
            seen.mixed += look(address, view, seen) != alone[view]
        except Exception as fault:  # noqa: BLE001  whatever a reader meets is counted
            seen.faults += 1
            print(type(fault).__name__, str(fault)[:100])
        time.sleep(chance.expovariate(1 / THINKING))


def resident(process: int) -> float:
    """Give the memory of a process, in MB."""
    status = Path(f"/proc/{process}/status").read_text()
    return int(next(line.split()[1] for line in status.splitlines() if line.startswith("VmRSS"))) / 1024


def spent(process: int) -> float:
    """Give the processor time that a process has used, in seconds."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def main() -> None:
    """Measure one reader, then many, and print both."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--viewers", type=int, default=50)
    parser.add_argument("--minutes", type=float, default=10)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="viewers-") as folder:
        shutil.copy(shared_world() / "release.duckdb", folder)
        port = free_port()
        with running(Path(folder), port, EQUITY_MONITOR_RELEASE_ONLY="1") as server:
            address = awaited(f"http://localhost:{port}")
            one, many = Seen(), Seen()
            alone = {view: look(address, view, one) for view in VIEWS * 2}
            before, until = resident(server.pid), time.monotonic() + given.minutes * 60
            used = spent(server.pid)
            readers = [
                threading.Thread(target=click, args=(address, alone, many, until, seed))
                for seed in range(given.viewers)
            ]
            for reader in readers:
                reader.start()
            for reader in readers:
                reader.join()
            grown = (resident(server.pid) - before) / given.viewers
            work = (spent(server.pid) - used) / max(len(many.seconds), 1)
            log = (Path(folder) / "server.log").read_text()
    tell(one, many, (grown, work), log.count("Traceback") + log.count("page failed"), len(set(alone.values())))


def tell(one: Seen, many: Seen, cost: tuple[float, float], logged: int, different: int) -> None:
    """Print what was met, and the server's cost: MB a viewer and processor seconds a view."""
    p95 = [statistics.quantiles(each.seconds, n=20)[-1] for each in (one, many)]
    print(
        f"views: {len(many.seconds):,} of {len(VIEWS)} kinds ({different} differ), faults {many.faults}, mixed up {many.mixed}"
    )
    print(f"faults in the server's log: {logged}; memory a viewer: {cost[0]:.1f} MB, work a view: {cost[1]:.2f} s")
    print(f"p95: one reader {p95[0]:.2f} s, all {p95[1]:.2f} s, ratio {p95[1] / p95[0]:.1f}")


if __name__ == "__main__":
    main()
