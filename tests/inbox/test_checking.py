"""Files are checked one by one, and the earlier vouch for the later."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from dashboard.errors import UserError
from dashboard.inbox.checking import Checking, Tell
from tests import network


def test_an_accepted_file_becomes_a_companion(files: tuple[Path, Path]) -> None:
    """Its rows are known to whatever is checked after it."""
    checking = Checking()
    checking.report("organisations.csv", files[0])

    assert checking.companions["organisations"].height == network.ORGANISATIONS


def test_two_files_of_a_table_vouch_together(files: tuple[Path, Path], tmp_path: Path) -> None:
    """A register may come in parts, by its path or as bytes."""
    checking = Checking()
    checking.report("organisations.csv", files[0])
    checking.report("organisations.csv", network.write(tmp_path / "more")[0].read_bytes())

    assert checking.companions["organisations"].height == 2 * network.ORGANISATIONS


def test_a_refused_file_vouches_for_nothing(files: tuple[Path, Path]) -> None:
    """Rows that will not be stored are not known."""
    checking = Checking()
    checking.report("organisations.csv", network.spoilt(files[0], "region", "Atlantis"))

    assert checking.companions == {}


def test_progress_is_told_under_the_files_name(files: tuple[Path, Path]) -> None:
    """Somebody who looks on sees which file it is; a file that is not there is the person's fault."""
    titles: list[str] = []

    @contextmanager
    def bar(title: str) -> Iterator[Tell | None]:
        titles.append(title)
        yield None

    Checking(bar=bar).report("organisations.csv", files[0])
    with pytest.raises(UserError, match="There is no file"):
        Checking(bar=bar).report("nowhere.csv", Path("nowhere.csv"))

    assert titles == ["Checking organisations.csv", "Checking nowhere.csv"]
