"""`equity-monitor serve`: the dashboard, over records or over a release alone."""

import os
import socket
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from dashboard import errors, settings
from dashboard.cli.options import Port, Records, Release
from dashboard.errors import UserError

HOUSE = Path(errors.__file__).parent.parent
"""Where the repository is: the project is installed in place."""

LOOPBACK = "127.0.0.1"
FIRST_PORT = 8501
PORTS = range(FIRST_PORT, FIRST_PORT + 50)
HARDENED = {
    "server.headless": "true",
    "server.enableXsrfProtection": "true",
    "server.enableStaticServing": "false",
    "server.enableAgentApi": "false",
    "client.showErrorDetails": "none",
    "browser.gatherUsageStats": "false",
    "logger.hideWelcomeMessage": "true",
}
"""Given on the command line too, where neither a settings file nor a variable can undo them."""
SECRETS = ("EQUITY_MONITOR_RECORDS", "EQUITY_MONITOR_PEPPER", "PGPASS")
"""How the names begin of what a process that serves a release alone has no business to know: keys and files too."""


def serve(records: Records = None, release: Release = None, port: Port = None) -> None:
    """Open the dashboard on this machine; with --release it reads that file and has no way to the records.

    It listens on this machine only. Behind a proxy, set STREAMLIT_SERVER_ADDRESS to the address the proxy uses; that asks
    for sign-in, or for --release with EQUITY_MONITOR_PUBLIC=1.
    """
    if records and release:
        raise UserError("Give --records or --release, not both: with --release there is no way to the records.")
    environment = viewer_environment(release) if release else owner_environment(records)
    start(environment, free_port(port))


def viewer_environment(release: Path) -> dict[str, str]:
    """The environment of a process that reads one release and can reach nothing else of ours.

    Raises
    ------
    UserError
        If the file is not a release.
    """
    from dashboard.release import Release as Opened

    Opened.read(release)
    mine = {name: value for name, value in os.environ.items() if not name.startswith(SECRETS)}
    return mine | {"EQUITY_MONITOR_RELEASE": str(release.resolve()), "EQUITY_MONITOR_RELEASE_ONLY": "1"}


def owner_environment(records: Path | None) -> dict[str, str]:
    """The environment of the one process that holds the records."""
    mine = dict(os.environ) | {"EQUITY_MONITOR_RELEASE": str(settings.release_path().resolve())}
    if records is None and settings.lake():
        return mine
    return mine | {"EQUITY_MONITOR_RECORDS": str(settings.records_path(records).resolve())}


def free_port(wanted: int | None) -> int:
    """Give the port asked for, or the first free one.

    Raises
    ------
    UserError
        If it is taken.
    """
    for port in [wanted] if wanted else PORTS:
        if _is_free(port):
            return port
    taken = f"Port {wanted} is" if wanted else f"All ports from {PORTS.start} to {PORTS.stop - 1} are"
    raise UserError(f"{taken} in use by another program. Give another one with --port.")


def start(environment: Mapping[str, str], port: int) -> None:
    """Become the dashboard: does not return where a process can be replaced, and waits for it where it cannot."""
    app = HOUSE / "dashboard" / "server.py"
    options = {**HARDENED, "server.port": str(port), "server.address": allowed_address(environment)}
    given = settings.secrets_files(HOUSE)
    files = ["--secrets.files", str(given[0])] if len(given) == 1 else []
    flags = [part for name, value in options.items() for part in (f"--{name}", value)]
    command = [sys.executable, "-m", "streamlit", "run", str(app), *flags, *files]
    print(f"Equity Monitor is at {url(port)} (Ctrl+C stops it).", flush=True)
    os.chdir(HOUSE)  # where Streamlit looks for .streamlit
    if os.name == "posix":
        os.execve(sys.executable, command, dict(environment))
    else:
        raise SystemExit(subprocess.call(command, env=dict(environment)))


def allowed_address(environment: Mapping[str, str]) -> str:
    """Give the address to listen on.

    Raises
    ------
    UserError
        If others could reach it and nothing asks them to sign in.
    """
    address = os.environ.get("STREAMLIT_SERVER_ADDRESS") or LOOPBACK
    public = settings.is_public() and environment.get("EQUITY_MONITOR_RELEASE_ONLY") == "1"
    if address in {LOOPBACK, "::1", "localhost"} or public or settings.signs_in(HOUSE):
        return address
    raise UserError(
        f"No sign-in is set up, so the dashboard listens on this machine only and not on {address}. Set up sign-in "
        "(docs/operations.md), or serve a release alone with --release and EQUITY_MONITOR_PUBLIC=1."
    )


def url(port: int) -> str:
    """Where a person on this machine finds the dashboard."""
    return f"http://localhost:{port}"


def _is_free(port: int) -> bool:
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        if os.name == "posix":  # elsewhere this would take a port away from whoever has it
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((LOOPBACK, port))
        except OSError:
            return False
    return True
