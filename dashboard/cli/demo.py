"""`equity-monitor demo`: from nothing to a dashboard over the sample data, in one command."""

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dashboard import settings
from dashboard.cli.arrangement import arranged
from dashboard.cli.options import Port
from dashboard.cli.progress import progress
from dashboard.cli.serve import HOUSE, free_port, start, url
from dashboard.errors import UserError

if TYPE_CHECKING:
    from dashboard.records import Pepper

RECORDS, RELEASE = "records.duckdb", "release.duckdb"

NoBrowser = Annotated[bool, typer.Option("--no-browser", help="Print the address and do not open a browser.")]


def demo(port: Port = None, no_browser: NoBrowser = False) -> None:
    """Load the sample data, publish a release and open the dashboard; the second time it opens at once."""
    for name in [name for name in os.environ if name.startswith("EQUITY_MONITOR_RECORDS_KEY")]:
        del os.environ[name]  # the demonstration is invented and needs no key; it must not ask for one either
    chosen = free_port(port)
    environment = prepared(settings.home() / "demo")
    if not no_browser:
        subprocess.Popen([sys.executable, "-m", "dashboard.cli.browser", url(chosen)], start_new_session=True)
    start(environment, chosen)


def prepared(place: Path) -> dict[str, str]:
    """Make the demonstration, unless it is there already, and give the environment to serve it with.

    What is made lies in a folder named after the sample data and the code it was made from, and takes that name only
    when it is whole; so a change of either makes it anew, and stopping half-way leaves nothing that looks finished.
    """
    from dashboard.records import Pepper

    pepper, files = Pepper.for_demo(place / "pepper"), sample_files()
    made = place / fingerprint([*files, *code_files()])[:12]
    if not made.exists():
        make(made, files, pepper)
    others = {name: value for name, value in os.environ.items() if name != "EQUITY_MONITOR_PEPPER"}
    return others | {
        "EQUITY_MONITOR_RECORDS": str(made / RECORDS),
        "EQUITY_MONITOR_RELEASE": str(made / RELEASE),
        "EQUITY_MONITOR_PEPPER_FILE": str(pepper.source),
        "EQUITY_MONITOR_DEMO": "1",
    }


def make(made: Path, files: list[Path], pepper: "Pepper") -> None:
    """Load every sample file into new records, publish them, and put the whole in its place."""
    from dashboard.api import Monitor
    from dashboard.cli.demo_targets import ACTIONS, TARGETS

    with tempfile.TemporaryDirectory(dir=made.parent, prefix="making-", ignore_cleanup_errors=True) as making:
        fresh = Path(making) / "demo"
        fresh.mkdir()
        with Monitor.open(fresh / RECORDS, fresh / RELEASE, role="steward", pepper=pepper) as monitor:
            for path in arranged(files):
                with progress(f"Loading {path.name}") as told:
                    monitor.load(path, by="demo", progress=told)
            for target in TARGETS:
                monitor.set_target(target, by="demo")
            for action in ACTIONS:
                monitor.set_action(action, by="demo")
            with progress("Publishing") as told:
                monitor.publish(by="demo", progress=told)
        for earlier in made.parent.glob("[0-9a-f]" * 12):
            shutil.rmtree(earlier, ignore_errors=True)
        fresh.rename(made)


def sample_files() -> list[Path]:
    """Give every file of the sample data.

    Raises
    ------
    UserError
        If there is none, as in an installation without the repository.
    """
    folder = HOUSE / "sample_data"
    if files := sorted(folder.glob("*.csv")):
        return files
    raise UserError(f"There is no sample data in {folder}. Run this from a clone of the repository.")


def code_files() -> list[Path]:
    """Give every file of the code that decides what records and releases hold."""
    return sorted(path for folder in ("dashboard", "data_models") for path in (HOUSE / folder).rglob("*.py"))


def fingerprint(files: list[Path]) -> str:
    """Name a set of files by their names and contents (SHA-256)."""
    digest = hashlib.sha256()
    for file in files:
        digest.update(file.name.encode() + b"\0" + hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()
