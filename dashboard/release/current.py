"""The current release, in memory: read again when the file has changed, shared by everybody in the process."""

from pathlib import Path
from threading import Lock

from dashboard.release.release import Release

Signature = tuple[int, int, int]

_lock = Lock()
_held: dict[Path, tuple[Signature, Release]] = {}


def current(path: Path) -> Release:
    """Give the release at a path; a look at the file's date and size tells whether the one in memory still serves.

    Raises
    ------
    ReleaseError
        If there is none, or it is not whole.
    """
    path = Path(path)
    signature = _signature(path)
    with _lock:
        held = _held.get(path)
        if held and held[0] == signature:
            return held[1]
        _held.pop(path, None)
        release = Release.read(path)
        if signature:
            _held[path] = (signature, release)
        return release


def _signature(path: Path) -> Signature | None:
    """What changes whenever another file takes the name; taken before reading, so that a swap in between shows later."""
    try:
        seen = path.stat()
    except OSError:
        return None
    return seen.st_mtime_ns, seen.st_size, seen.st_ino
