"""Replacing a file at once or not at all."""

import hashlib
from pathlib import Path

from dashboard.release.swap import put_in_place, sha256_of, temporary_beside


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    """The target has the new content and the temporary file is gone."""
    target = tmp_path / "release.duckdb"
    target.write_bytes(b"old")
    temporary = temporary_beside(target)
    temporary.write_bytes(b"new")
    with target.open("rb") as reader:
        put_in_place(temporary, target)

        assert reader.read() == b"old"
    assert target.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [target]


def test_a_temporary_file_is_in_the_same_folder_and_hidden(tmp_path: Path) -> None:
    """A rename across disks would not be at once."""
    temporary = temporary_beside(tmp_path / "release.duckdb")

    assert temporary.parent == tmp_path
    assert temporary.name.startswith(".release.duckdb.")


def test_the_hash_is_of_the_bytes(tmp_path: Path) -> None:
    """SHA-256, as anybody can check."""
    (tmp_path / "file").write_bytes(b"abc")

    assert sha256_of(tmp_path / "file") == hashlib.sha256(b"abc").hexdigest()
