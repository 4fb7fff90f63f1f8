"""Records and a release that the tests of this room share; whoever changes a file takes a copy."""

from collections.abc import Iterator
from pathlib import Path
from shutil import copytree

import pytest

from dashboard.records import Records
from dashboard.release import publish
from tests.release.workforce import FEW, PEPPER, fill


@pytest.fixture(scope="package")
def records(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Records]:
    """Records of the small network; nobody changes them."""
    with Records.open(tmp_path_factory.mktemp("records") / "records.duckdb", pepper=PEPPER) as opened:
        yield fill(opened)


@pytest.fixture(scope="package")
def published(records: Records, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The network's release; nobody changes it."""
    path = tmp_path_factory.mktemp("release") / "release.duckdb"
    publish(records, path, FEW, by="a test")
    return path


@pytest.fixture
def release_path(published: Path, tmp_path: Path) -> Path:
    """A copy of the release and of its history, to do with as the test likes."""
    copytree(published.parent, tmp_path, dirs_exist_ok=True)
    return tmp_path / published.name
