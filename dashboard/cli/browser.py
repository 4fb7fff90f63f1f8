"""Open a browser once the dashboard answers: run as a process of its own, because `serve` replaces its own."""

import socket
import sys
import time
import webbrowser
from urllib.parse import urlsplit

PATIENCE = 60.0
"""Seconds to wait for the dashboard to answer before giving up without a word."""


def open_when_ready(address: str, patience: float = PATIENCE) -> bool:
    """Open `address` in a browser as soon as something listens there; say whether that happened."""
    parts = urlsplit(address)
    until = time.monotonic() + patience
    while time.monotonic() < until:
        try:
            with socket.create_connection((parts.hostname or "", parts.port or 80), timeout=1):
                return webbrowser.open(address)
        except OSError:
            time.sleep(0.2)
    return False


if __name__ == "__main__":
    open_when_ready(sys.argv[1])
