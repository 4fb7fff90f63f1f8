"""The dashboard as a process of its own, for tests in a real browser."""

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

from tests.house import HOUSE
from tests.pages.world import PEPPER

SERVER = HOUSE / "dashboard" / "server.py"
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
"""A browser of the machine's own, where it has one."""


@contextmanager
def served(
    world: Path, *, port: int = 0, secrets: Path | None = None, script: Path = SERVER, **settings: str
) -> Iterator[str]:
    """Serve a world's records and release, with sign-in where a secrets file sets it up; gives the address."""
    port = port or free_port()
    with running(world, port, secrets=secrets, script=script, **settings):
        yield awaited(f"http://localhost:{port}")


@contextmanager
def running(
    world: Path, port: int, *, secrets: Path | None = None, script: Path = SERVER, **settings: str
) -> Iterator["subprocess.Popen[bytes]"]:
    """Start the server's process at a port, and end it afterwards."""
    environment = os.environ | {
        "EQUITY_MONITOR_RECORDS": str(world / "records.duckdb"),
        "EQUITY_MONITOR_RELEASE": str(world / "release.duckdb"),
        "EQUITY_MONITOR_PEPPER": PEPPER.secret.decode(),
        "EQUITY_MONITOR_JOURNAL": str(world / "journal.jsonl"),
        "PYTHONWARNINGS": "default",
    }
    environment |= settings
    command = [sys.executable, "-m", "streamlit", "run", str(script)]
    options = ["--server.port", str(port)]
    if secrets:
        options += ["--secrets.files", str(secrets)]
    with (world / "server.log").open("w") as log:
        process = subprocess.Popen([*command, *options], cwd=HOUSE, env=environment, stdout=log, stderr=log)
        try:
            yield process
        finally:
            process.terminate()
            process.wait(timeout=30)


def awaited(address: str, path: str = "/_stcore/health", seconds: float = 60) -> str:
    """The address, once it answers."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        try:
            with urlopen(address + path, timeout=5):
                return address
        except (URLError, ConnectionError, TimeoutError):
            time.sleep(0.2)
    raise TimeoutError(address)


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
