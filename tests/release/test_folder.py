"""The folder of kept releases."""

from pathlib import Path

import pytest

from dashboard.release.faults import ReleaseError
from dashboard.release.folder import (
    clear_leftovers,
    folder_of,
    is_whole,
    kept_file,
    newest_number,
    read_index,
    write_index,
)


def test_it_lies_beside_the_release(tmp_path: Path) -> None:
    """Whoever finds the one finds the other."""
    assert folder_of(tmp_path / "release.duckdb") == tmp_path / "release_releases"
    assert kept_file(tmp_path / "release.duckdb", 7).name == "0007.duckdb"


def test_the_index_reads_back(release_path: Path) -> None:
    """Nothing is lost between writing and reading, and nothing there is no index at all."""
    entries = read_index(release_path)
    write_index(release_path, entries)

    assert read_index(release_path) == entries
    assert [entry.number for entry in entries] == [1]
    assert read_index(release_path.with_name("other.duckdb")) == ()


@pytest.mark.parametrize("text", ["", "[{}]", "nonsense", '[{"number": 1}]'])
def test_a_damaged_index_is_one_line(release_path: Path, text: str) -> None:
    """It is never taken for an empty one, which would start again at number 1."""
    (folder_of(release_path) / "index.json").write_text(text, encoding="utf-8")
    with pytest.raises(ReleaseError, match=r"index\.json cannot be read"):
        read_index(release_path)

    assert newest_number(release_path) is None


def test_a_changed_file_is_not_whole(release_path: Path) -> None:
    """One bit is enough, and it is no remedy for a damaged release any more."""
    (entry,) = read_index(release_path)
    assert is_whole(release_path, entry)
    assert newest_number(release_path) == 1

    content = bytearray(kept_file(release_path, 1).read_bytes())
    content[len(content) // 2] ^= 1
    kept_file(release_path, 1).write_bytes(content)

    assert not is_whole(release_path, entry)
    assert newest_number(release_path) is None


def test_only_leftovers_are_cleared(release_path: Path) -> None:
    """A killed publication's files go; the release, its history and what else lies about stay."""
    stranger = release_path.with_name(".another.duckdb.1.part")
    left = [
        release_path.with_name(".release.duckdb.1.part"),
        folder_of(release_path) / ".0002.duckdb.1.part.wal",
        folder_of(release_path) / ".index.json.1.part",
    ]
    for file in (stranger, *left):
        file.write_bytes(b"")
    clear_leftovers(release_path)

    assert not any(file.exists() for file in left)
    assert stranger.exists()
    assert kept_file(release_path, 1).exists()
