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
    seen = signature(path)
    with _lock:
        held = _held.get(path)
        if held and held[0] == seen:
            return held[1]
        _held.pop(path, None)
        release = Release.read(path)
        if seen:
            _held[path] = (seen, release)
        return release


def signature(path: Path) -> Signature | None:
    """What changes whenever another file takes the name; taken before reading, so that a swap in between shows later."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino
