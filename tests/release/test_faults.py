"""Faults in one sentence."""

from pathlib import Path

import duckdb
import pytest

from dashboard.errors import UserError
from dashboard.release.faults import ReleaseError, check_place, writing_to


@pytest.mark.parametrize(
    ("fault", "reason"),
    [
        (OSError(30, "Read-only file system"), "Read-only file system"),
        (duckdb.IOException("Could not write file"), "the disk is full or cannot be written to"),
    ],
)
def test_a_fault_of_the_disk_is_one_line_that_says_nothing_has_changed(fault: Exception, reason: str) -> None:
    """Whoever publishes learns the reason and need not fear for the release that is there."""
    with pytest.raises(UserError, match=reason) as caught, writing_to(Path("there")):
        raise fault

    assert "nothing has changed" in caught.value.message
    assert "\n" not in caught.value.message


def test_a_place_is_checked_before_work_begins(tmp_path: Path) -> None:
    """A folder and a missing folder are refused; a new file in a folder is fine."""
    check_place(tmp_path / "release.duckdb")
    for wrong in (tmp_path, tmp_path / "missing" / "release.duckdb"):
        with pytest.raises(ReleaseError):
            check_place(wrong)
