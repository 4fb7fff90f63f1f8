"""Records for one test: a new file, opened with the tests' pepper."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from dashboard.records import Records
from tests.records.people import PEPPER


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the test's records are."""
    return tmp_path / "records.duckdb"


@pytest.fixture
def records(path: Path) -> Iterator[Records]:
    """New, empty records."""
    with Records.open(path, pepper=PEPPER) as opened:
        yield opened
