"""Every release there ever was: list them, make one current, check them, keep a new one."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from threading import Lock
from typing import NamedTuple

import polars as pl

from dashboard.release import release_file
from dashboard.release.faults import ReleaseError, check_place, writing_to
from dashboard.release.folder import Entry, clear_leftovers, folder_of, is_whole, kept_file, read_index, write_index
from dashboard.release.manifest import Manifest
from dashboard.release.release import Release
from dashboard.release.swap import put_in_place, sha256_of, temporary_beside

_keeping = Lock()
"""Two publications of one process take turns; two machines do so by `Records.publishing`."""


def list(path: Path) -> pl.DataFrame:  # noqa: A001 - read as `history.list`
    """Give every release of a release file, oldest first.

    Returns
    -------
    polars.DataFrame
        `number`, `current`, `policy`, `verdict`, `shown`, `hidden`, `published_at`, `by`, `records_as_at` and
        `identity`.

    Raises
    ------
    ReleaseError
        If nothing was ever published there.
    """
    entries = _entries(path)
    now = sha256_of(path) if path.is_file() else ""
    rows = [
        {
            "number": one.number,
            "current": one.sha256 == now,
            "policy": one.policy,
            "verdict": one.verdict,
            "shown": one.shown,
            "hidden": one.hidden,
            "published_at": one.published_at,
            "by": one.by,
            "records_as_at": one.records_as_at,
            "identity": one.identity,
        }
        for one in entries
    ]
    return pl.DataFrame(rows)


def use(path: Path, number: int) -> None:
    """Make a kept release the current one.

    Raises
    ------
    ReleaseError
        If there is no such release, its file is damaged, or the disk refuses.
    """
    check_place(path)
    entry = next((one for one in _entries(path) if one.number == number), None)
    if entry is None:
        numbers = ", ".join(str(one.number) for one in _entries(path))
        raise ReleaseError(f"There is no release {number}. Choose one of: {numbers}.")
    if not is_whole(path, entry):
        raise ReleaseError(f"The file of release {number} is missing or was changed. {_remedy(path)}")
    with writing_to(path.parent):
        _make_current(path, number)


def verify(path: Path) -> None:
    """Compare every kept file, and the current one, with the hashes noted when they were made.

    Raises
    ------
    ReleaseError
        Naming every release that is not as it was made.
    """
    entries = _entries(path)
    damaged = [str(one.number) for one in entries if not is_whole(path, one)]
    if damaged:
        raise ReleaseError(f"Missing or changed since they were made: release {', '.join(damaged)}. {_remedy(path)}")
    if not path.is_file() or sha256_of(path) not in {one.sha256 for one in entries}:
        raise ReleaseError(
            f"{path} is none of the kept releases. Run `equity-monitor releases use {entries[-1].number}`."
        )


class Noted(NamedTuple):
    """What the index notes of a publication and the file leaves out: when and by whom, and when records last changed."""

    published_at: str
    by: str
    records_as_at: str


def keep(path: Path, manifest: Manifest, figures: pl.DataFrame, noted: Noted) -> Manifest:
    """Keep a release under its number and make it current; one that is there already keeps its number.

    Parameters
    ----------
    path
        The release file.
    manifest
        Its own number does not count.
    figures
        In compact form.
    noted
        For the index.

    Returns
    -------
    Manifest
        With the number that it has.
    """
    with _keeping:
        return _keep(path, manifest, figures, noted)


def _keep(path: Path, manifest: Manifest, figures: pl.DataFrame, noted: Noted) -> Manifest:
    entries = read_index(path)
    known = next((one for one in entries if one.identity == manifest.identity), None)
    number = known.number if known else max((one.number for one in entries), default=0) + 1
    numbered = replace(manifest, number=number, unchanged=known is not None)
    with writing_to(path.parent), _without_leftovers(path):
        sha256 = _write_kept(path, numbered, figures)
        if known is None:
            entry = Entry(
                number=number,
                identity=numbered.identity,
                sha256=sha256,
                policy=numbered.policy,
                verdict=numbered.verdict,
                shown=numbered.shown,
                hidden=numbered.hidden,
                **noted._asdict(),
            )
            write_index(path, (*entries, entry))
        _make_current(path, number)
    return numbered


@contextmanager
def _without_leftovers(path: Path) -> Iterator[None]:
    """Clear what an earlier publication that was killed, or this one where it fails, has left half written."""
    folder_of(path).mkdir(exist_ok=True)
    clear_leftovers(path)
    try:
        yield
    finally:
        clear_leftovers(path)


def _write_kept(path: Path, manifest: Manifest, figures: pl.DataFrame) -> str:
    """Write the kept file, read it back as a viewer would, and only then give it its name."""
    target = kept_file(path, manifest.number)
    temporary = temporary_beside(target)
    release_file.write(temporary, manifest, figures)
    Release.read(temporary)
    put_in_place(temporary, target)
    return sha256_of(target)


def _make_current(path: Path, number: int) -> None:
    temporary = temporary_beside(path)
    shutil.copyfile(kept_file(path, number), temporary)
    put_in_place(temporary, path)


def _entries(path: Path) -> tuple[Entry, ...]:
    entries = read_index(path)
    if not entries:
        raise ReleaseError(f"No release was ever made at {path}. Run `equity-monitor publish`, or correct the path.")
    return entries


def _remedy(path: Path) -> str:
    return "Run `equity-monitor publish` to make it again from the records, or put back a copy of its file."
