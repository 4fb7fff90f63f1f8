"""What several test processes read and nobody changes is made by the first of them that asks."""

import fcntl
import os
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path


def made_once(name: str, make: Callable[[Path], object]) -> Path:
    """Give the folder of that name, filled by `make` unless another process of this run has done so."""
    everything = of_this_run()
    everything.mkdir(exist_ok=True)
    place = everything / name
    with (everything / f"{name}.lock").open("w") as waiting:
        fcntl.flock(waiting, fcntl.LOCK_EX)
        if not place.exists():
            making = everything / f"{name}.making"
            shutil.rmtree(making, ignore_errors=True)
            making.mkdir()
            make(making)
            making.rename(place)
    return place


def of_this_run() -> Path:
    """Where this run of the tests keeps what its processes share; gone when it ends."""
    run = os.getppid() if "PYTEST_XDIST_WORKER" in os.environ else os.getpid()
    return Path(tempfile.gettempdir()) / f"equity-monitor-tests-{run}"
