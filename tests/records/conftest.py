"""Records for one test: copies of closed files or of a lake that are made once, for making one takes longer than a test."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from dashboard import settings
from dashboard.records import Records, attaching
from tests.records.people import PEPPER, submit, workforce

IN_A_LAKE_TOO = {
    "test_burden",
    "test_erasure",
    "test_memory",
    "test_overlap",
    "test_saved_cohorts",
    "test_stored_rows",
    "test_submit",
    "test_targets",
    "test_transitions",
    "test_write_records",
}
"""The modules that write by statements of their own, which a lake could take otherwise: they use either kind of records each time."""
ONLY_A_FILE = {"test_backup"}
"""What is about the file itself; `test_lake_backup` has its counterpart. All other modules use a lake too where EVERY_LAKE is set."""


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with `empty.duckdb`, and `filled.duckdb` with three people in it."""
    folder = tmp_path_factory.mktemp("records")
    Records.open(folder / "empty.duckdb", pepper=PEPPER).close()
    shutil.copy(folder / "empty.duckdb", folder / "filled.duckdb")
    with Records.open(folder / "filled.duckdb", pepper=PEPPER) as records:
        submit(records, workforce())
    return folder


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the test's records are; nothing is there unless another fixture puts it there."""
    return tmp_path / "records.duckdb"


@pytest.fixture
def empty(path: Path, made_once: Path) -> Path:
    """A closed records file with nothing in it."""
    return Path(shutil.copy(made_once / "empty.duckdb", path))


@pytest.fixture
def filled(path: Path, made_once: Path) -> Path:
    """A closed records file with three people in it."""
    return Path(shutil.copy(made_once / "filled.duckdb", path))


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run what uses `store` over a lake too: half a second each, so not everything unless asked for (`make lakes`)."""
    module = metafunc.module.__name__.rpartition(".")[2]
    chosen = module not in ONLY_A_FILE if os.environ.get("EVERY_LAKE") else module in IN_A_LAKE_TOO
    if "store" in metafunc.fixturenames and chosen:
        metafunc.parametrize("store", ["file", "lake"], indirect=True)


@pytest.fixture
def store(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Closed records with nothing in them: a file, or a lake that the settings name.

    That its extensions are signed is seen to in `test_lake`, and not each time: it takes longer than most of these tests.
    """
    if getattr(request, "param", "file") == "lake":
        monkeypatch.setenv("EQUITY_MONITOR_RECORDS", request.getfixturevalue("lakes")())
        monkeypatch.setitem(attaching._NEVER_EXTENSIONS, "allow_unsigned_extensions", "true")
        return settings.records_path()
    empty: Path = request.getfixturevalue("empty")
    return empty


@pytest.fixture
def records(store: Path) -> Iterator[Records]:
    """Open records with nothing in them."""
    with Records.open(store, pepper=PEPPER) as opened:
        yield opened
