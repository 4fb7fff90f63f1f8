"""Faults of release files, each in one sentence that says what to do."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import duckdb

from dashboard.errors import UserError


class ReleaseError(UserError):
    """A release is missing, damaged, cannot be written, or did not pass its gate."""


@contextmanager
def writing_to(folder: Path) -> Iterator[None]:
    """Turn a fault of the disk into a sentence; whatever was current before still is.

    Raises
    ------
    ReleaseError
        If the disk is full, read only, or otherwise refuses.
    """
    try:
        yield
    except (OSError, duckdb.OperationalError, duckdb.FatalException) as fault:
        reason = fault.strerror if isinstance(fault, OSError) else "the disk is full or cannot be written to"
        raise ReleaseError(
            f"The release could not be written in {folder}: {reason}. Make room or give another path; "
            "nothing has changed."
        ) from fault


def check_place(path: Path) -> None:
    """Refuse, before any counting, a path that cannot become a release.

    Raises
    ------
    ReleaseError
        If it is a folder, or its folder does not exist.
    """
    if path.is_dir():
        raise ReleaseError(f"{path} is a folder. Give the path of a file, for example {path / 'release.duckdb'}.")
    if not path.parent.is_dir():
        raise ReleaseError(f"The folder {path.parent} does not exist. Make it first, or give another path.")
