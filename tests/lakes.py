"""Lakes for tests: a PostgreSQL of this process's own, in a folder and behind a socket that nobody else is told of."""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest

from dashboard.records import Records
from tests.records.people import PEPPER

USER = "monitor"
NOT_HERE = "PostgreSQL is not installed here (Debian: apt-get install postgresql), so no lake can be tried"
NOBODY_TO_BE = "PostgreSQL refuses to be run by root, and there is no user postgres to run it as"
QUICK = "-c fsync=off -c full_page_writes=off -c autovacuum=off -c listen_addresses=''"

Lakes = Callable[[], str]
"""Gives the setting of a new lake, prepared and empty."""


@pytest.fixture(scope="session")
def cluster() -> Iterator[Path]:
    """A running PostgreSQL, by the folder of its socket; the test is skipped where it cannot be had."""
    programs = _programs()
    if programs is None:
        pytest.skip(NOT_HERE)
    place = Path(tempfile.mkdtemp(prefix="equity-monitor-postgres-"))
    _give_away(place)
    _run(programs / "initdb", "-D", place / "data", "-U", USER, "--auth=trust", "--no-sync", "--locale=C", "-E", "UTF8")
    options = f"{QUICK} -c unix_socket_directories={place}"
    control = (programs / "pg_ctl", "-D", place / "data", "-w")
    try:
        _run(*control, "-l", place / "log", "-o", options, "start")
        yield place
    finally:
        _run(*control, "-m", "immediate", "stop")
        shutil.rmtree(place, ignore_errors=True)


@pytest.fixture(scope="session")
def lakes(cluster: Path) -> Lakes:
    """Make lakes: the first from nothing, the others as copies of it, because making one takes a second."""
    files, numbers = cluster / "files", count(1)
    files.mkdir()
    sql(cluster, "postgres", "CREATE DATABASE made")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("EQUITY_MONITOR_RECORDS", setting(cluster, "made", files / "made"))
        Records.open(files / "made", pepper=PEPPER).close()

    def make() -> str:
        name = f"lake_{next(numbers)}"
        sql(cluster, "postgres", f"CREATE DATABASE {name} TEMPLATE made")
        shutil.copytree(files / "made", files / name)
        sql(cluster, name, f"UPDATE ducklake_metadata SET value = '{files / name}/' WHERE key = 'data_path'")
        return setting(cluster, name, files / name)

    return make


def setting(cluster: Path, database: str, files: Path) -> str:
    """Give what EQUITY_MONITOR_RECORDS is for a lake of this cluster."""
    return f"ducklake:postgres:host={cluster} dbname={database} user={USER} files={files}"


def sql(cluster: Path, database: str, statement: str) -> str:
    """Run a statement in PostgreSQL itself, and give what it says."""
    programs = _programs()
    assert programs is not None
    command = [programs / "psql", "-h", cluster, "-U", USER, "-d", database, "-XAtqc", statement]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def _programs() -> Path | None:
    """Give where PostgreSQL's programs are: where Debian has them, or on the path."""
    folders = [Path(folder) for folder in os.environ.get("PATH", "").split(os.pathsep)]
    folders += sorted(Path("/usr/lib/postgresql").glob("*/bin"))
    whole = [folder for folder in folders if all((folder / name).exists() for name in ("initdb", "pg_ctl", "psql"))]
    return whole[-1] if whole else None


def _give_away(place: Path) -> None:
    """Let PostgreSQL's own user have the folder, where we are root."""
    if os.geteuid() != 0:
        return
    try:
        owner = pwd.getpwnam("postgres")
    except KeyError:
        pytest.skip(NOBODY_TO_BE)
    os.chown(place, owner.pw_uid, owner.pw_gid)


def _run(*command: str | Path) -> None:
    """Run one of its programs, as its own user where we are root."""
    user = "postgres" if os.geteuid() == 0 else None
    group = "postgres" if user else None
    groups: list[str] | None = [] if user else None
    subprocess.run(command, check=True, user=user, group=group, extra_groups=groups, cwd="/", stdout=subprocess.DEVNULL)
