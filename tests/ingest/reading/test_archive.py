"""Zip archives: one table is read, everything else is one sentence, and nothing swells."""

import io
import zipfile

import pytest

from dashboard.ingest.reading import archive
from dashboard.ingest.reading.source import Source
from dashboard.ingest.unusable import UnusableFile


def packed(**files: bytes) -> Source:
    """An archive of files; `__` in a name stands for a folder, `_csv` for its ending."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as opened:
        for name, content in files.items():
            opened.writestr(name.replace("__", "/").replace("_csv", ".csv"), content)
    return Source("sent.zip", held.getvalue(), "hash of the archive")


def test_the_one_table_is_read_whatever_stands_beside_it() -> None:
    """Folders and what a Macintosh adds do not count; the hash stays that of what was sent."""
    source = archive.unpacked(packed(data__workforce_csv=b"a,b", readme=b"x", MACOSX___workforce=b"y"))

    assert source == Source("workforce.csv", b"a,b", "hash of the archive")


def test_two_tables_are_named_and_refused() -> None:
    """Nobody can say which was meant."""
    with pytest.raises(UnusableFile, match=r"2 tables \(a.csv, b.csv\)"):
        archive.unpacked(packed(a_csv=b"x", b_csv=b"y"))


def test_what_swells_is_refused_from_its_directory(monkeypatch: pytest.MonkeyPatch) -> None:
    """By its size, and by a ratio no table has."""
    bomb = packed(a_csv=b"0" * 2_000_000)
    monkeypatch.setattr(archive, "SMALL", 1000)
    with pytest.raises(UnusableFile, match="far more"):
        archive.unpacked(bomb)
    monkeypatch.setattr(archive, "SMALL", 1 << 30)
    monkeypatch.setattr(archive, "LARGEST_UNZIPPED", 1000)
    with pytest.raises(UnusableFile, match="far more"):
        archive.unpacked(bomb)


def test_a_directory_that_lies_is_damage(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is unpacked is counted too."""
    source = packed(a_csv=b"0" * 5000)
    broken = Source(source.name, source.data[:40] + b"\xff" * 8 + source.data[48:], "")

    with pytest.raises(UnusableFile, match="damaged"):
        archive.unpacked(broken)


def test_a_password_is_told() -> None:
    """The flag in the directory is enough."""
    source = packed(a_csv=b"x,y")
    data = bytearray(source.data)
    place = data.index(b"PK\x01\x02")
    data[place + 8] |= 1
    with pytest.raises(UnusableFile, match="password"):
        archive.unpacked(Source("sent.zip", bytes(data), ""))
