"""Records for one test: copies of two closed files that are made once, for making one takes longer than a test."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from dashboard import settings
from dashboard.records import Records
from tests.records.people import PEPPER, submit, workforce

IN_A_LAKE_TOO = {"test_submit"}
"""Every module that uses `store` passes in a lake (add it to try); this one does each time, for opening a lake takes a second."""


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
    """Run what uses `store` over a lake too, in the modules whose statements a lake could take otherwise."""
    module = metafunc.module.__name__.rpartition(".")[2]
    if "store" in metafunc.fixturenames and module in IN_A_LAKE_TOO:
        metafunc.parametrize("store", ["file", "lake"], indirect=True)


@pytest.fixture
def store(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Closed records with nothing in them: a file, or a lake that the settings name."""
    if getattr(request, "param", "file") == "lake":
        monkeypatch.setenv("EQUITY_MONITOR_RECORDS", request.getfixturevalue("lakes")())
        return settings.records_path()
    empty: Path = request.getfixturevalue("empty")
    return empty


@pytest.fixture
def records(store: Path) -> Iterator[Records]:
    """Open records with nothing in them."""
    with Records.open(store, pepper=PEPPER) as opened:
        yield opened
