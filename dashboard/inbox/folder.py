"""The inbox: a folder beside the records, where files wait for the app that holds them and verdicts for who sent them.

A name tells how far a job is: `<number>.making`, then `.job` when it is whole, `.taken` once the app has it; its verdict is
`<number>.answer`. Each becomes visible by one rename, after all of it is on the disk.
"""

import os
import platform
import secrets
import shutil
import time
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

MAKING, WAITING, TAKEN, ANSWER = ".making", ".job", ".taken", ".answer"
MESSAGE = "job.json"
AGAIN = "again"
"""A file in a job that an app had taken before it stopped: part of the job may be done."""
STALE = 60.0
"""Seconds after which nobody waits any more for a job or a verdict: whoever waits touches it every second or two."""
LATELY = 10.0
"""Seconds within which an app that looks has said so: it does every second, and clocks of two machines differ a little."""
_MARKER = "watching"


def inbox_of(records: Path) -> Path:
    """Give the inbox of a records file; who may enter it could read the records too."""
    return records.with_name(f".{records.name}.inbox")


class Looking(NamedTuple):
    """Who said last that it looks there.

    Parameters
    ----------
    process
        Its number.
    among_ours
        Whether numbers of processes mean the same there as here.
    lately
        Whether it has said so a moment ago.
    """

    process: int
    among_ours: bool
    lately: bool

    def holds(self, process: int | None) -> bool:
        """Whether it is the one that holds the records, whose number is given as it is seen from here."""
        return process == self.process if self.among_ours else self.lately


def open_inbox(inbox: Path) -> None:
    """Make the folder where there is none, for this user only, and say in it which process looks there."""
    inbox.mkdir(mode=0o700, exist_ok=True)
    inbox.chmod(0o700)
    put(inbox / _MARKER, f"{os.getpid()}\n{_where()}".encode())


def still_looking(inbox: Path) -> None:
    """Say it again, for those who cannot see the process: a container does not see those of another."""
    with suppress(OSError):
        os.utime(inbox / _MARKER)


def close_inbox(inbox: Path) -> None:
    """Say that nobody looks there any more."""
    (inbox / _MARKER).unlink(missing_ok=True)


def watcher_of(inbox: Path) -> Looking | None:
    """Give who last said that it looks there."""
    marker = inbox / _MARKER
    try:
        process, _, where = marker.read_text().partition("\n")
        return Looking(int(process), where in ("", _where()), abs(time.time() - marker.stat().st_mtime) < LATELY)
    except (OSError, ValueError):
        return None


def post(inbox: Path, message: str, contents: Iterable[bytes]) -> str:
    """Put a job into the inbox: all of it on the disk before any of it shows.

    Returns
    -------
    str
        The job's number; numbers sort by time.
    """
    number = f"{time.time_ns():020}-{secrets.token_hex(6)}"
    making = inbox / (number + MAKING)
    making.mkdir(mode=0o700)
    try:
        for place, content in enumerate(contents):
            _write(making / str(place), content)
        _write(making / MESSAGE, message.encode())
        _synced(making)
        making.rename(inbox / (number + WAITING))
        _synced(inbox)
    except BaseException:
        shutil.rmtree(making, ignore_errors=True)
        raise
    return number


def put(file: Path, content: bytes) -> None:
    """Write a file that is there whole or not at all."""
    unfinished = file.with_name(f"{file.name}.{secrets.token_hex(4)}{MAKING}")
    _write(unfinished, content)
    unfinished.replace(file)
    _synced(file.parent)


def moved(source: Path, target: Path) -> bool:
    """Rename, and say whether it was there to be renamed: of two who try, one does."""
    try:
        source.rename(target)
    except FileNotFoundError:
        return False
    return True


def is_stale(path: Path) -> bool:
    """Whether nobody waits for it any more."""
    try:
        return time.time() - path.lstat().st_mtime > STALE
    except FileNotFoundError:
        return False


def discard(path: Path) -> None:
    """Remove a job or a verdict with all that is in it, if it is there."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)


def _where() -> str:
    """Name this machine, and of its containers the one that we are in: a number of a process counts there only."""
    try:
        return f"{platform.node()} {Path('/proc/self/ns/pid').readlink()}"
    except OSError:
        return platform.node()


def _write(file: Path, content: bytes) -> None:
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as opened:
        opened.write(content)
        opened.flush()
        os.fsync(opened.fileno())


def _synced(folder: Path) -> None:
    """Bring a folder's names to the disk, where the system can."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
