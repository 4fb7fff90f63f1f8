"""Records with one quarter in them, for each test its own."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from dashboard.records import Records
from tests.preview.office import opened
from tests.records.people import PEPPER


@pytest.fixture(scope="session")
def office_made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed file with the office in it."""
    path = tmp_path_factory.mktemp("office") / "records.duckdb"
    with Records.open(path, pepper=PEPPER) as records:
        opened(records)
    return path


@pytest.fixture
def records(office_made_once: Path, tmp_path: Path) -> Iterator[Records]:
    """The office, open."""
    path = tmp_path / "records.duckdb"
    shutil.copy(office_made_once, path)
    with Records.open(path, pepper=PEPPER) as found:
        yield found
