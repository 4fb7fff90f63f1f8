"""A zip archive with one table in it -> that table's bytes; its directory is looked at before anything is unpacked."""

import io
import struct
import zipfile
import zlib
from pathlib import PurePosixPath

from dashboard.ingest.reading.source import Source
from dashboard.ingest.unusable import UnusableFile

LARGEST_UNZIPPED = 512 << 20
STEEPEST, SMALL = 300, 16 << 20
"""A text packs to a twentieth at best; beyond this ratio a file of more than `SMALL` bytes is made to swell."""
MOST_ENTRIES = 1000
TABLES = (".csv", ".tsv", ".xlsx", ".json")
DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    ValueError,
    OSError,
    EOFError,
    NotImplementedError,
    RuntimeError,
)
ENCRYPTED = 1


def unpacked(source: Source) -> Source:
    """Give the one table in an archive, under its own name and with the hash of the archive.

    Raises
    ------
    UnusableFile
        For no table or several, a password, damage, and what would unpack to too much.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(source.data)) as archive:
            entry = _only_table(source.name, archive.infolist())
            with archive.open(entry) as opened:
                data = opened.read(LARGEST_UNZIPPED + 1)
    except DAMAGE as error:
        raise UnusableFile(
            f"{source.name} is a damaged archive: pack it again, or send the CSV inside by itself."
        ) from error
    if len(data) > LARGEST_UNZIPPED:
        raise _too_large(source.name)
    if not data.strip():
        raise UnusableFile(f"{source.name} holds an empty file: export the table again.")
    return Source(PurePosixPath(entry.filename).name, data, source.digest)


def _only_table(name: str, entries: list[zipfile.ZipInfo]) -> zipfile.ZipInfo:
    if len(entries) > MOST_ENTRIES:
        raise UnusableFile(f"{name} holds {len(entries):,} files: send one CSV or .xlsx file.")
    tables = [entry for entry in entries if _is_named(entry, TABLES)] or [
        entry for entry in entries if _is_named(entry, (".txt",))
    ]
    if len(tables) != 1:
        shown = ", ".join(PurePosixPath(entry.filename).name for entry in tables[:3])
        held = (
            f"{len(tables)} tables ({shown}{', ...' if len(tables) > 3 else ''})" if tables else "no CSV or .xlsx file"
        )
        raise UnusableFile(f"{name} is an archive with {held}: unpack it and send one CSV or .xlsx file at a time.")
    entry = tables[0]
    if entry.flag_bits & ENCRYPTED:
        raise UnusableFile(f"{name} has a password: unpack it and send the CSV inside.")
    if entry.file_size > LARGEST_UNZIPPED or (
        entry.file_size > SMALL and entry.file_size > STEEPEST * max(1, entry.compress_size)
    ):
        raise _too_large(name)
    return entry


def _is_named(entry: zipfile.ZipInfo, endings: tuple[str, ...]) -> bool:
    path = PurePosixPath(entry.filename)
    hidden = path.name.startswith((".", "~$")) or "__MACOSX" in path.parts
    return not entry.is_dir() and not hidden and path.suffix.casefold() in endings


def _too_large(name: str) -> UnusableFile:
    return UnusableFile(f"{name} unpacks to far more than it should: send one quarter and one table as CSV UTF-8.")
