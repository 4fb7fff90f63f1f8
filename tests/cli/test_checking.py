"""Files are checked one by one, and the earlier vouch for the later."""

from pathlib import Path

from dashboard.cli.checking import Checking, each
from dashboard.errors import UserError
from tests import network


def test_an_accepted_file_becomes_a_companion(files: tuple[Path, Path]) -> None:
    """Its rows are known to whatever is checked after it."""
    checking = Checking()
    checking.report(files[0])

    assert checking.companions["organisations"].height == network.ORGANISATIONS


def test_two_files_of_a_table_vouch_together(files: tuple[Path, Path], tmp_path: Path) -> None:
    """A register may come in parts."""
    checking = Checking()
    for folder in (files[0].parent, tmp_path / "more"):
        checking.report(network.write(folder)[0])

    assert checking.companions["organisations"].height == 2 * network.ORGANISATIONS


def test_a_refused_file_vouches_for_nothing(files: tuple[Path, Path]) -> None:
    """Rows that will not be stored are not known."""
    checking = Checking()
    checking.report(network.spoilt(files[0], "region", "Atlantis"))

    assert checking.companions == {}


def test_a_file_that_cannot_be_read_does_not_stop_the_others(files: tuple[Path, Path]) -> None:
    """Each path gets a report or the fault that explains it."""
    results = dict(each([Path("nowhere.csv"), files[0]], Checking()))

    assert isinstance(results[Path("nowhere.csv")], UserError)
    assert not isinstance(results[files[0]], UserError)
