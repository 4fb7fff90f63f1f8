"""A kept release, in memory: what a permalink of an earlier release is read from."""

from collections import OrderedDict
from pathlib import Path
from threading import Lock

from dashboard.release.current import Signature, signature
from dashboard.release.faults import ReleaseError
from dashboard.release.folder import is_whole, kept_file, read_index
from dashboard.release.release import Release

MOST = 3
"""Earlier releases held in memory at once; each takes as much as the current one."""

_lock = Lock()
_held: OrderedDict[Path, tuple[Signature, Release]] = OrderedDict()


def kept(path: Path, number: int) -> Release:
    """Give the release of a number, as it was published; nothing of it is computed anew.

    Parameters
    ----------
    path
        The release file; numbered copies are kept in a folder beside it.
    number
        Of the release.

    Raises
    ------
    ReleaseError
        If there is no such release, or its file is not as it was made.
    """
    file = kept_file(Path(path), number)
    seen = signature(file)
    with _lock:
        held = _held.get(file)
        if held and held[0] == seen:
            _held.move_to_end(file)
            return held[1]
        _held.pop(file, None)
        release = _read(Path(path), file, number)
        if seen:
            _held[file] = (seen, release)
            while len(_held) > MOST:
                _held.popitem(last=False)
        return release


def _read(path: Path, file: Path, number: int) -> Release:
    entry = next((one for one in read_index(path) if one.number == number), None)
    if entry is None:
        raise ReleaseError(f"There is no release {number}.")
    if not is_whole(path, entry):
        raise ReleaseError(f"The file of release {number} is missing or was changed.")
    return Release.read(file)
