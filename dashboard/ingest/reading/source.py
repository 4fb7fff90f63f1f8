"""The bytes of a file and their hash, taken in whole before anything else looks at them."""

import hashlib
import stat
from dataclasses import dataclass
from pathlib import Path

from dashboard.ingest.unusable import UnusableFile

LARGEST = 1 << 30


@dataclass(frozen=True)
class Source:
    """One file as it came.

    Parameters
    ----------
    name
        File name without its folder.
    data
        All of its bytes.
    digest
        SHA-256 of the bytes, in hexadecimal.
    """

    name: str
    data: bytes
    digest: str


def read_source(given: Path | str | bytes, file_name: str | None = None) -> Source:
    """Read a path, or take the bytes of an upload.

    Raises
    ------
    UnusableFile
        For a path that is missing, a folder, a device, unreadable, empty or larger than 1 GiB.
    """
    if isinstance(given, bytes):
        return _source(file_name or "upload", given)
    path = Path(given)
    return _source(file_name or path.name, _bytes_of(path))


def _bytes_of(path: Path) -> bytes:
    if path.is_dir():
        raise UnusableFile(f"{path} is a folder: give the name of a file in it.")
    try:
        about = path.stat()
        if not (stat.S_ISREG(about.st_mode) or stat.S_ISFIFO(about.st_mode)):
            raise UnusableFile(f"{path} is a device and no file: give the name of a file.")
        if about.st_size > LARGEST:
            raise UnusableFile(f"{path.name} is larger than 1 GB: send one quarter and one table per file.")
        with path.open("rb") as opened:
            return opened.read(LARGEST + 1)  # what a pipe gives has no size beforehand
    except FileNotFoundError as error:
        raise UnusableFile(f"There is no file {path}: check the name and the folder.") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "not a file name"
        raise UnusableFile(f"{path} cannot be read ({reason}): check the file and its permissions.") from error


def _source(name: str, data: bytes) -> Source:
    if len(data) > LARGEST:
        raise UnusableFile(f"{name} is larger than 1 GB: send one quarter and one table per file.")
    if not data[:4096].strip() and not data.strip():
        raise UnusableFile(f"{name} is empty: export the table again and check that it has a header and rows.")
    return Source(name, data, hashlib.sha256(data).hexdigest())
