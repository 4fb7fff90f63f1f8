"""Taking a file's bytes."""

import hashlib
import os
import threading
from pathlib import Path

import pytest

from dashboard.ingest.reading.source import read_source
from dashboard.ingest.unusable import UnusableFile


def test_bytes_and_path_give_the_same(tmp_path: Path) -> None:
    """The hash is of the bytes as they came."""
    path = tmp_path / "a.csv"
    path.write_bytes(b"x,y\n1,2\n")

    assert read_source(path) == read_source(str(path)) == read_source(b"x,y\n1,2\n", "a.csv")
    assert read_source(path).digest == hashlib.sha256(b"x,y\n1,2\n").hexdigest()


def test_a_missing_path_a_folder_and_an_empty_file_are_told_apart(tmp_path: Path) -> None:
    """Each is one sentence that says what to do."""
    (tmp_path / "empty.csv").touch()
    for path, words in ((tmp_path / "no.csv", "no file"), (tmp_path, "folder"), (tmp_path / "empty.csv", "empty")):
        with pytest.raises(UnusableFile, match=words):
            read_source(path)


def test_a_name_no_system_allows_is_told(tmp_path: Path) -> None:
    """Even a zero byte in a path is one sentence."""
    with pytest.raises(UnusableFile, match="cannot be read"):
        read_source(tmp_path / "a\0b.csv")


def test_a_giant_is_refused_before_it_is_read(tmp_path: Path) -> None:
    """Two gigabytes of nothing cost neither time nor memory."""
    path = tmp_path / "giant.csv"
    with path.open("wb") as sparse:
        sparse.truncate(2 << 30)

    with pytest.raises(UnusableFile, match="larger than 1 GB"):
        read_source(path)


def test_a_device_is_refused_before_it_is_read() -> None:
    """It would never end."""
    with pytest.raises(UnusableFile, match="device"):
        read_source("/dev/zero")


def test_a_pipe_is_read_to_its_end(tmp_path: Path) -> None:
    """As a shell gives it in place of a file."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = threading.Thread(target=pipe.write_bytes, args=(b"a,b\n",))
    writer.start()

    assert read_source(pipe).data == b"a,b\n"
    writer.join()
