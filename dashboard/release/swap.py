"""Replace a file at once or not at all."""

import hashlib
import os
from pathlib import Path


def sha256_of(file: Path) -> str:
    """The SHA-256 of a file's bytes."""
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def temporary_beside(target: Path) -> Path:
    """A name for what will become `target`, in the same folder so that it can be renamed to it."""
    return target.with_name(f".{target.name}.{os.getpid()}.part")


def put_in_place(temporary: Path, target: Path) -> None:
    """Make a finished file the target: whoever looks sees the old one or the new one, after a power cut too."""
    _to_disk(temporary)
    temporary.replace(target)
    if os.name == "posix":
        _to_disk(target.parent)


def _to_disk(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
