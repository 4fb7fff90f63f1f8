"""A small network's files, records of it, and an inbox with somebody who looks into it or nobody."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from dashboard.records import Pepper, Records
from tests import network

PEPPER = Pepper(network.PEPPER.encode())


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    """The register and the workforce of a small network."""
    return network.write(tmp_path / "sent")


@pytest.fixture(scope="session")
def new_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """New records, made once and closed."""
    place = tmp_path_factory.mktemp("new") / "records.duckdb"
    Records.open(place, pepper=PEPPER).close()
    return place


@pytest.fixture
def place(tmp_path: Path, new_once: Path) -> Path:
    """A records file with nothing in it, to do anything with."""
    return Path(shutil.copy(new_once, tmp_path / "records.duckdb"))


@pytest.fixture
def records(place: Path) -> Iterator[Records]:
    """The same, open."""
    with Records.open(place, pepper=PEPPER) as opened:
        yield opened
